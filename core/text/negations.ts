import { wordSet } from './listed';

/** Words, as they are compared, that deny what stands by them, in the languages of the coverage. */
export const NEGATIONS: ReadonlySet<string> = wordSet(`not no never nothing nobody none neither nor without nicht nichts kein keine keinen
  keiner keines keinem nie niemals niemand niemanden niemandem ohne pas jamais rien aucun aucune sans nunca nada nadie ningún ninguno
  sin değil hiç`);
