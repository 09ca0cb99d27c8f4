import fc from 'fast-check';
import { isLatin } from '../../../core/text/letters';

/** Every letter, mark and space that Latin text is made of. */
export const everyUnit = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(isLatin);

/** Latin texts, mostly of some telling characters. */
export function latinTexts(telling: string): fc.Arbitrary<string> {
  const unit = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...Array.from(telling)) }, fc.constantFrom(...everyUnit));
  return fc.array(unit, { maxLength: 16 }).map((units) => units.join(''));
}
