import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * Bundles a script of this folder for Node as it would ship: what runs TypeScript as it stands gives each function its name as it is made, which
 * costs ours, that are many and small, a third of their time.
 *
 * @param folder where the bundle goes
 * @returns the bundle's name
 */
export async function bundled(script: string, folder: string): Promise<string> {
  const file = script.replace('.ts', '.mjs');
  await build({
    configFile: false, logLevel: 'warn', ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(new URL(script, import.meta.url)), outDir: folder, emptyOutDir: false, copyPublicDir: false, minify: true, target: 'node22',
      rolldownOptions: { output: { entryFileNames: file } },
    },
  });
  return file;
}
