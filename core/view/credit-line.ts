import { timeText } from './dates';
import { sourceUrl } from './links';
import { markdownLink, markdownText } from './markdown';
import { namesText } from './reason';
import type { NoteView } from './shapes';
import type { Words } from './words';

function quoted({ kind, statement, wording, text }: NoteView, words: Words): string {
  return kind === 'quotation' ? words.t('quote', wording.reference?.text ?? text.replace(/^["“”]|["“”]$/g, '')) : statement;
}

function said(view: NoteView, words: Words, name: (voice: string, url: string | null) => string): string {
  const named = view.voices.map((voice) => name(voice.name, sourceUrl(view.links, voice.name)));
  const [voice] = view.voices;
  if (view.heading === 'unsettled' || voice === undefined) return words.t('creditLine.unsettled', namesText(named, words));
  const isOfFigure = view.heading === 'settled-figure' || view.heading === 'likely-figure';
  const key = view.heading === 'sole-figure' ? 'creditLine.soleFigure' : isOfFigure ? 'creditLine.earliestFigure' : 'creditLine.earliest';
  return words.t(key, namesText(named, words), timeText(voice.time, words));
}

/** A line that credits the earliest report we hold, with the address where there is one. Plain text. */
export function creditLine(view: NoteView, words: Words): string {
  const url = view.links.find(({ kind }) => kind === 'source')?.url.replace(/#:~:text=.*$/, '');
  const line = `${quoted(view, words)} ${said(view, words, (voice) => voice)}`;
  return url === undefined ? line : `${line} ${url}`;
}

/** The same in Markdown, with the source as a link. */
export function creditLineMarkdown(view: NoteView, words: Words): string {
  const link = (voice: string, url: string | null): string => (url === null ? markdownText(voice) : markdownLink(voice, url));
  return `${markdownText(quoted(view, words))} ${said(view, words, link)}`;
}
