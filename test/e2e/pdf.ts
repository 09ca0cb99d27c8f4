import { inflateSync } from 'node:zlib';

/** What a PDF draws: how many lines and areas, and how many characters by their numbers in its fonts. */
export function inkIn(pdf: Uint8Array): { readonly lines: number; readonly characters: number } {
  const file = Buffer.from(pdf).toString('latin1');
  const drawn = Array.from(file.matchAll(/stream\r?\n([\s\S]*?)endstream/g), ([, packed = '']) => {
    try {
      return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
    } catch {
      // A picture of another packing.
      return '';
    }
  }).filter((stream) => / Tf$/m.test(stream)).join('\n');
  return { lines: drawn.match(/^(?:.* )?(?:f\*?|S|B\*?|Do)$/gm)?.length ?? 0, characters: Array.from(drawn.matchAll(/<([0-9A-F]+)>/gi), ([, codes = '']) => codes.length).reduce((sum, length) => sum + length, 0) };
}
