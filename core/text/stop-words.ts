import { lazily } from '../lazily';
import { stemOf } from './stems';

/** Words that carry grammar and little else. They tell a wording from another, and no statement from another. */
const GRAMMAR = `a an the this that these those it its he she they them his her their him i me my we us our you your one
himself herself itself myself yourself ourselves themselves
who whom whose which what where when why how there here
and or but nor so yet if because since while although though as than then
of in on at by for with from to into onto about over under between through during before after above below up down out off again
be have do will would shall should can could may might must not no
just also too very even still only now already such some any each every both all more most much many other another own same
mr mrs ms
say tell state add claim accord describe call note write ask insist maintain stress assert reply argue concede
der die das und ein eine in zu von mit den dem des ist war hat auf für im
le la les un une des du de et à en il que qui est était a
el los las y que en un una con por para fue es se
ve bir bu da ile için
`;

const stems = lazily<ReadonlySet<string>>(() => new Set(GRAMMAR.trim().split(/\s+/).map(stemOf)));

/** Whether a stem is that of a word of grammar: "said" is known by that of "say". */
export function isStop(stem: string): boolean {
  return stems().has(stem);
}
