/** A screen of its own for a browser that has to be seen, and a hand on its keyboard: what no driver can press is pressed there. */
import { execFileSync, spawn } from 'node:child_process';
import { findCommand } from './browsers';

/** What it takes: the screen, and the hand. */
export const displayCommands = ['Xvfb', 'xdotool'] as const;

export interface Display {
  /** As the environment variable DISPLAY has it. */
  readonly name: string;
  /** Presses a key, by its X name, in whatever has the focus there. */
  press(key: string): void;
  close(): void;
}

/** Opens a screen that nobody sees, so that nobody's keyboard is taken. Null where one of the commands is not installed. */
export async function openDisplay(): Promise<Display | null> {
  const [server, hand] = displayCommands.map(findCommand);
  if (server == null || hand == null) return null;
  // It ends with the browser that is on it, even where nobody is left to close it.
  const screen = spawn(server, ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp', '-terminate'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const name = await new Promise<string>((resolve, reject) => {
    screen.once('error', reject).once('exit', () => { reject(new Error('Xvfb ended before it had a screen.')); });
    screen.stdio[3]?.once('data', (number: Buffer) => { resolve(`:${String(number).trim()}`); });
  });
  return {
    name,
    press: (key) => { execFileSync(hand, ['key', key], { env: { ...process.env, DISPLAY: name } }); },
    close: () => { screen.kill(); },
  };
}
