/** Views for tests and for the gallery, as the engine would give them. */
import type { PopupProps } from '../../components/popup/Popup';
import type { PopupState } from '../../components/popup/state';
import { labelled } from '../../core/view/label';
import type { CarrierView, LabelledView, NoteView, TimeView, VoiceView } from '../../core/view/shapes';
import type { PageSummary, SummaryEntry } from '../../core/view/summary';
import type { Words } from '../../core/view/words';

export const techcrunchTime: TimeView = {
  known: ['2017-11-29T08:00:00Z', '2017-11-30T07:59:59Z'], likely: ['2017-11-29T08:00:00Z', '2017-11-29T23:45:59Z'],
  basis: 'day in the address, in California', inference: 'HuffPost cites it, and the number in HuffPost’s address reads 23:45 UTC',
};
const buzzfeedTime: TimeView = {
  known: ['2017-11-02T22:35:00Z', '2017-11-30T18:29:59Z'], likely: ['2017-11-29T08:00:00Z', '2017-11-30T18:29:59Z'],
  basis: 'domain-b cites it on 30 November (India)', inference: 'all who cite it do so together with TechCrunch’s interview',
};
const at = (instant: string, basis = 'stamp with zone'): TimeView => ({ known: [instant, instant], likely: null, basis, inference: null });

export const techcrunch: VoiceView = { outlet: 'techcrunch', name: 'TechCrunch', kind: 'newsroom', time: techcrunchTime, about: 'TechCrunch’s interview with Duysak', through: [] };
export const buzzfeed: VoiceView = { outlet: 'buzzfeed-news', name: 'BuzzFeed News', kind: 'newsroom', time: buzzfeedTime, about: null, through: ['The Olympian'] };
export const twitter: VoiceView = {
  outlet: 'twitter', name: 'Twitter', kind: 'company', about: 'Twitter’s government account on human error', through: [],
  time: at('2017-11-03T00:05:51Z', 'computed from the number of the post; Snopes prints 8:05 p.m.'),
};

export function carrier(name: string, more: Partial<CarrierView> = {}): CarrierView {
  return { name, time: at('2017-11-30T12:00:00Z'), words: null, hedged: null, figure: null, credits: ['TechCrunch'], copyOf: null, through: false, ...more };
}

/** An ordinary note: settled, credited, in the same words. */
export function noteFixture(more: Partial<NoteView> = {}): NoteView {
  return {
    id: 'mistake@10', pack: 'trump-twitter-2017', claim: 'mistake', start: 10, end: 40, text: '“I had a wild time in America”',
    kind: 'quotation', statement: 'Duysak had a wild time in America.', speaker: 'Bahtiyar Duysak', speakerKind: 'person', unit: null, possible: false,
    heading: 'settled', voices: [techcrunch], newsroom: null, inference: null, missing: [],
    origin: { key: 'techcrunch', names: ['TechCrunch'], at: techcrunchTime.likely }, page: 'The Daily Specimen',
    credit: { status: 'earliest', names: ['TechCrunch'], reach: 'article', mistaken: [] },
    order: { relation: 'after', certainty: 'known', minutes: 955 },
    wording: {
      kind: 'verbatim', reference: { text: 'I had a wild time in America', language: 'en', form: 'spoken' },
      diff: [{ side: 'both', text: 'I had a wild time in America' }], hedge: null, alsoSo: [], forms: 1, figure: null, against: null,
    },
    others: 0, asks: { claim: 'mistake', reference: null, printed: null, hedge: null, leftOut: ['techcrunch-1'] }, figures: [], mistaken: [],
    why: { rule: 'wording', resembles: 'I had a wild time in America', words: ['wild', 'time', 'America'], corrected: [], score: 1 },
    links: [
      { kind: 'source', name: 'TechCrunch', url: 'https://techcrunch.com/2017/11/29/meet-the-man-who-deactivated-trumps-twitter-account/#:~:text=wild%20time' },
      { kind: 'lookup', name: 'TechCrunch', url: 'https://web.archive.org/web/*/https://techcrunch.com/2017/11/29/meet-the-man-who-deactivated-trumps-twitter-account/' },
    ],
    flag: { mark: 'ordinary' }, mark: 'ordinary', flagged: false, ...more,
  };
}

const flagged = (note: Partial<NoteView> & Pick<NoteView, 'flag'>): NoteView => noteFixture({ ...note, mark: note.flag.mark, flagged: true });

export const hedgeDropped = flagged({
  id: 'mistake@700', text: 'I did a mistake.', flag: { mark: 'words', change: 'hedge', gone: 'So it might be that', come: '' },
  wording: {
    kind: 'hedge-dropped', reference: { text: 'So it might be that I did a mistake.', language: 'en', form: 'spoken' }, hedge: 'might be',
    diff: [{ side: 'earliest', text: 'So it might be that ' }, { side: 'both', text: 'I did a mistake.' }],
    alsoSo: ['Bustle', 'Tech Times'], forms: 6, figure: null, against: null,
  },
  others: 4,
});

export const wordChanged = flagged({
  id: 'mistake@900', text: 'It might be that I had a mistake.', order: { relation: 'after', certainty: 'known', minutes: null },
  flag: { mark: 'words', change: 'replaced', gone: 'did', come: 'had' },
  wording: {
    kind: 'changed', reference: { text: 'It might be that I did a mistake.', language: 'en', form: 'spoken' }, hedge: null, alsoSo: [], forms: 1, figure: null, against: null,
    diff: [{ side: 'both', text: 'It might be that I ' }, { side: 'earliest', text: 'did' }, { side: 'page', text: 'had' }, { side: 'both', text: ' a mistake.' }],
  },
});

export const figureDiffers = flagged({
  id: 'minutes@90', claim: 'minutes', kind: 'fact', text: 'The account was back after ten minutes.', statement: 'The account was gone for some minutes.', speaker: null, speakerKind: null, unit: 'minutes',
  voices: [twitter], newsroom: { ...buzzfeed, time: at('2017-11-03T00:20:00Z') }, origin: { key: 'twitter', names: ['Twitter'], at: twitter.time.known },
  credit: { status: 'nobody', names: [], reach: 'none', mistaken: [] }, order: { relation: 'after', certainty: 'known', minutes: 60 * 24 * 27 },
  flag: { mark: 'figure', here: { value: 10 }, there: { value: 11 }, unit: 'minutes' },
  wording: { kind: 'figure-differs', reference: null, diff: [], hedge: null, alsoSo: [], forms: 0, figure: { value: 10 }, against: { value: 11 } },
  figures: [{ figure: { value: 10 }, names: ['Fox 13'] }, { figure: { value: 11 }, names: ['Twitter', 'CNN', 'The Hill'] }, { figure: { value: 12 }, names: ['entertainment.ie'] }],
  others: 2,
  links: [],
});

export const unsettled = flagged({
  id: 'pro-unlimited@300', claim: 'pro-unlimited', kind: 'fact', text: 'He was employed through Pro Unlimited', statement: 'Duysak was employed through Pro Unlimited.', speaker: null, speakerKind: null,
  heading: 'unsettled', voices: [techcrunch, buzzfeed], missing: ['BuzzFeed News'], origin: { key: 'buzzfeed-news+techcrunch', names: ['TechCrunch', 'BuzzFeed News'], at: null },
  credit: { status: 'nobody', names: [], reach: 'none', mistaken: [] }, order: { relation: 'unknown', minutes: null },
  flag: { mark: 'unsettled', names: ['TechCrunch', 'BuzzFeed News'] },
  wording: { kind: 'paraphrase', reference: null, diff: [], hedge: null, alsoSo: [], forms: 0, figure: null, against: null },
  others: 3,
});

export const creditsNobody = flagged({
  ...unsettled, id: 'no-investigation@400', claim: 'no-investigation', text: 'The Secret Service is not investigating him.', statement: 'The Secret Service does not investigate Duysak.',
  heading: 'likely', voices: [buzzfeed], missing: [], origin: { key: 'buzzfeed-news', names: ['BuzzFeed News'], at: buzzfeedTime.likely }, inference: 'all who cite it do so on 30 November',
  flag: { mark: 'credit', credit: 'nobody', names: ['BuzzFeed News'] }, order: { relation: 'after', certainty: 'likely', minutes: 40 },
});

export const creditsMistaken = flagged({
  ...creditsNobody, id: 'contractor@500', claim: 'contractor', text: 'Twitter said that he was a contractor.', statement: 'The person was a contractor.',
  voices: [{ ...techcrunch, outlet: 'nyt', name: 'The New York Times', time: { known: ['2017-11-03T00:00:00Z', '2017-11-03T23:59:59Z'], likely: null, basis: 'day in the address', inference: null } }],
  heading: 'settled', inference: null, origin: { key: 'nyt', names: ['The New York Times'], at: ['2017-11-03T00:00:00Z', '2017-11-03T23:59:59Z'] },
  credit: { status: 'other', names: ['Twitter'], reach: 'sentence', mistaken: ['Twitter'] }, flag: { mark: 'credit', credit: 'mistaken', names: ['Twitter'] },
});

export const ownReport = flagged({
  ...creditsNobody, id: 'steps@600', claim: 'steps', text: '“We have taken a number of steps to keep an incident like this from happening again”', kind: 'quotation',
  heading: 'self', voices: [{ ...techcrunch, outlet: 'pcmag', name: 'PCMag' }], inference: null, speaker: 'Twitter', speakerKind: 'company', origin: { key: 'pcmag', names: ['PCMag'], at: techcrunchTime.likely },
  credit: { status: 'self', names: [], reach: 'none', mistaken: [] }, order: { relation: 'self', minutes: null }, flag: { mark: 'own', earlier: false }, others: 0,
  wording: { ...noteFixture().wording, reference: { text: 'We have taken a number of steps to keep an incident like this from happening again.', language: 'en', form: 'printed' } },
});

/** Behind the only report by what is inferred alone: of its time, and of the page's. */
export const likelyLater = noteFixture({
  ...creditsNobody, id: 'petition@800', claim: 'petition', text: 'A petition was started for him.', statement: 'A petition was started for the person.',
  heading: 'sole', voices: [techcrunch], inference: null, origin: { key: 'techcrunch', names: ['TechCrunch'], at: techcrunchTime.likely }, others: 0,
  order: { relation: 'after', certainty: 'likely', minutes: 375, byZone: true }, flag: { mark: 'ordinary' }, mark: 'ordinary', flagged: false,
});

/** Who else states what the fixtures are on, by note. */
const CARRIERS: Readonly<Record<string, readonly CarrierView[]>> = {
  [hedgeDropped.id]: [
    carrier('The Washington Post', { words: 'reference', hedged: true }), carrier('Metro', { words: 'other', hedged: true, credits: [] }),
    carrier('Bustle', { words: 'page', hedged: false }), carrier('Tech Times', { words: 'page', hedged: false, time: { known: ['2017-11-30T08:00:00Z', '2017-12-01T07:59:59Z'], likely: null, basis: 'day', inference: null } }),
  ],
  [figureDiffers.id]: [carrier('CNN', { figure: { value: 11 }, credits: ['Twitter'] }), carrier('Fox 13', { figure: { value: 10 }, credits: [] })],
  [unsettled.id]: ['CNN', 'The Washington Post', 'The Olympian'].map((name) => carrier(name)),
};

/** Who else states what a note is on. */
export function carriersOf({ id, others }: NoteView): readonly CarrierView[] {
  return CARRIERS[id] ?? Array.from({ length: others }, (_, at) => carrier(`Outlet ${String(at + 1)}`));
}

export const noteFixtures = { ordinary: noteFixture(), hedgeDropped, wordChanged, figureDiffers, unsettled, creditsNobody, likelyLater, creditsMistaken, ownReport } as const;

function entry({ id, claim, text, kind, origin, flag, flagged: flaggedNote, possible }: NoteView): SummaryEntry {
  return { id, claim, text, kind, origin, flag, flagged: flaggedNote, possible };
}

/** A page's notes in reading order, a possible one last. */
const pageNotes: readonly NoteView[] = [noteFixture(), figureDiffers, hedgeDropped, unsettled, creditsNobody, creditsMistaken, { ...noteFixture({ id: 'maybe@1000', possible: true, text: 'It was a strange week.' }) }];

export const summaryFixture: PageSummary = {
  page: 'The Daily Specimen', onRecord: false, published: ['2017-11-30T15:40:00Z', '2017-11-30T15:40:00Z'], printed: '30 November 2017, 15:40 GMT',
  incidents: [{ id: 'trump-twitter-2017', title: 'President Trump’s Twitter account, gone for 11 minutes', release: '2026-11-24' }],
  sentences: 26, stating: 24, statements: 29, possible: 1, credited: 14, reworded: 1, figuresDiffer: 1,
  origins: [
    { key: 'techcrunch', names: ['TechCrunch'], at: null, statements: 14, unsettled: false }, { key: 'cnn', names: ['CNN'], at: null, statements: 5, unsettled: false },
    { key: 'twitter', names: ['Twitter'], at: null, statements: 4, unsettled: false }, { key: 'buzzfeed-news', names: ['BuzzFeed News'], at: null, statements: 2, unsettled: false },
    { key: 'donald-trump', names: ['Donald Trump'], at: null, statements: 2, unsettled: false }, { key: 'nyt', names: ['The New York Times'], at: null, statements: 1, unsettled: false },
    { key: 'buzzfeed-news+techcrunch', names: ['TechCrunch', 'BuzzFeed News'], at: null, statements: 1, unsettled: true },
  ],
  entries: pageNotes.map(entry),
};

/** Those of them that are listed. */
export function listFixture(words: Words): readonly LabelledView[] {
  return pageNotes.filter(({ possible }) => !possible).map((note) => labelled(note, words));
}

const nothing = (): void => undefined;

/** The popup in a state, with callbacks that do nothing. */
export function popupProps(state: PopupState): PopupProps {
  return {
    state, trouble: null, release: '2026-11-24', total: 76,
    incidents: [{ id: 'trump-twitter-2017', title: 'President Trump’s Twitter account, gone for 11 minutes', release: '2026-11-24', statements: 76, sources: 150 }],
    search: () => [], figureNotHeld: () => null, takeAlong: { formats: ['markdown', 'web-annotations', 'schema-org'], onCopy: nothing, onSave: nothing },
    onIncident: nothing, onResult: nothing, onChoose: nothing, onOrigin: nothing, onLook: nothing, onSwitchOn: nothing, onRead: nothing, onAlways: nothing, onSettings: nothing, onPromise: nothing,
  };
}

/** Every state of the popup. */
export const popupStates: readonly PopupState[] = [
  { kind: 'summary', summary: summaryFixture, origin: null, look: 'marks', scope: 'site', scopes: ['site', 'tab', 'everywhere'] }, { kind: 'nothing' }, { kind: 'unread', host: 'harbour-notes.example' },
  { kind: 'withheld', host: 'theolympian.com' }, { kind: 'forbidden' }, { kind: 'reading' }, { kind: 'off', host: 'theolympian.com', scope: 'site' }, { kind: 'changed' }, { kind: 'failed' },
];
