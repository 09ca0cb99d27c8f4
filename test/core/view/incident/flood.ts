/** The incident page of a small record: a flood, of which six sources tell. */
import type { Claim, Pack, Wording } from '../../../../core/model';
import { incidentView, type IncidentView } from '../../../../core/view/incident/incident-view';
import { record, source, states, time } from '../../provenance/record';

const fact = (id: string, more: Partial<Claim> = {}): Claim => ({ id, kind: 'fact', statement: `It is ${id}.`, variants: [], wordings: [], ...more });
const wording = (key: string, text: string, more: Partial<Wording> = {}): Wording => ({ id: `said/${key}`, text, language: 'en', form: 'printed', basis: 'printed', ...more });

export const claims: readonly Claim[] = [
  fact('broken', { topic: 'dam', question: 'cause' }),
  fact('leaking', { topic: 'dam', question: 'cause' }),
  fact('counted', { unit: 'houses', question: 'how-many' }),
  {
    id: 'said', kind: 'quotation', speaker: 'mayor', statement: 'The mayor may have opened it.', variants: [], topic: 'words',
    wordings: [
      wording('short', 'I opened it', { from: 'said/spoken' }), wording('spoken', 'It might be that I opened it', { form: 'spoken' }),
      wording('german', 'Ich habe es geöffnet', { language: 'de', form: 'translated', from: 'said/spoken' }),
    ],
  },
  fact('nobody’s'),
];

export const pack: Pack = {
  ...record([
    source('herald-1', '10:00', { outlet: 'herald' }),
    source('mayor-1', '8:00', { outlet: 'mayor', kind: 'post', about: 'Her first post', url: 'https://mayor.example/1' }),
    source('courier-1', '9:00', { outlet: 'courier', readAsOf: time('15:00'), url: 'https://courier.example/1' }),
    source('mail-1', '0:00-23:59', { outlet: 'mail' }),
    source('agency-1', '9:30', { outlet: 'agency', seen: 'through others' }),
    source('copyist-1', '12:00', { outlet: 'copyist', copyOf: 'agency-1' }),
    source('letter-1', '11:00', { outlet: 'letter' }),
    source('silent-1', '12:00', { outlet: 'silent' }),
  ], [
    states('mayor-1', [], { wordings: ['said/spoken'] }), states('courier-1', ['mayor-1'], { wordings: ['said/short'], basis: 'in its headline' }),
    states('herald-1', ['courier-1', 'mayor-1'], { wordings: ['said/spoken', 'said/short'] }), states('mail-1', [], { wordings: ['said/german'] }),
    states('courier-1', [], { claim: 'broken' }), states('herald-1', ['silent-1'], { claim: 'broken' }), states('mail-1', ['unnamed'], { claim: 'broken' }),
    states('copyist-1', ['silent-1'], { claim: 'broken' }),
    states('herald-1', [], { claim: 'leaking' }), states('mail-1', [], { claim: 'leaking' }), states('letter-1', [], { claim: 'leaking' }),
    states('courier-1', [], { claim: 'counted', figure: { value: 11 } }), states('herald-1', [], { claim: 'counted', figure: { value: 11, asOf: '2020-01-10' } }),
    states('copyist-1', [], { claim: 'counted', figure: { value: 12 } }),
  ], [{ id: 'mayor', name: 'The Mayor', kind: 'person' }]),
  claims,
  topics: [{ id: 'words', title: 'What was said' }, { id: 'dam', title: 'The dam' }, { id: 'weather', title: 'The weather' }],
  questions: [{ id: 'cause', text: 'What became of the dam?' }, { id: 'how-many', text: 'How many houses?' }, { id: 'unasked', text: 'Who knows?' }],
  summary: [{ text: 'It flooded.', sources: ['courier-1', 'herald-1', 'gone'] }],
};

/** The page, worked out anew. */
export const incident = (more: Partial<Pack> = {}): IncidentView => incidentView({ ...pack, ...more });
