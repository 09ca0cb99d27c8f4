/** A local server that answers for the hosts it is given, as a proxy that forwards nothing. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Page {
  readonly body: string;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What to answer for an address, or null for 404. */
export type Site = (url: URL) => Page | null;

export interface Serving {
  readonly port: number;
  /** Every address that was asked for, in order; `CONNECT host:port` for attempts at TLS. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

function addressOf(request: IncomingMessage): URL {
  const path = request.url ?? '/';
  return path.startsWith('/') ? new URL(path, `http://${request.headers.host ?? 'localhost'}`) : new URL(path);
}

/** Starts the server on a free port of the loopback interface. */
export async function serve(site: Site): Promise<Serving> {
  const requests: string[] = [];
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const url = addressOf(request);
    requests.push(url.href);
    const page = site(url);
    if (page === null) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Nothing here.');
      return;
    }
    response.writeHead(200, { 'content-type': page.type ?? 'text/html; charset=utf-8', 'cache-control': 'no-store', ...page.headers }).end(page.body);
  };
  const server: Server = createServer(answer);
  server.on('connect', (request, socket) => {
    requests.push(`CONNECT ${request.url ?? ''}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () => new Promise((resolve) => {
      server.close(() => { resolve(); });
      server.closeAllConnections();
    }),
  };
}
