/** Which of our variants were written for which labelled article. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { ClaimId, SourceId } from '../../core/model';

/** For each labelled article, by claim, the variants that were written after reading how it puts the claim. */
export type LearntVariants = Readonly<Record<SourceId, Readonly<Record<ClaimId, readonly string[]>>>>;

/** The table of `test/corpus/learnt-variants.json`: whoever adds a variant for the sake of a labelled article enters it there. */
export function learntVariants(): LearntVariants {
  const path = fileURLToPath(new URL('../../test/corpus/learnt-variants.json', import.meta.url));
  return z.record(z.string(), z.record(z.string(), z.array(z.string()))).parse(JSON.parse(readFileSync(path, 'utf8')));
}
