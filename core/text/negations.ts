/** Words, as they are compared, that deny what stands by them, in the languages of the coverage. */
export const NEGATIONS: ReadonlySet<string> = new Set(['not', 'no', 'never', 'nothing', 'nobody', 'none', 'neither', 'nor', 'without',
  'nicht', 'kein', 'keine', 'keinen', 'nie', 'pas', 'jamais', 'nunca', 'değil', 'hiç']);
