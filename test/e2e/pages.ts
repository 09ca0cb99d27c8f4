/** The pages of the end-to-end tests, by address: our own always, real articles where the optional corpus is at hand. */
import { readFileSync } from 'node:fs';
import { type LabelledArticle, readMarked } from '../../scripts/evaluate/labelled';
import type { Page as Served } from '../../scripts/serve';
import { newsPage } from '../support/news-page';

/** The demonstration article. */
export const demonstration = 'http://specimen.first-reported.example/one-last-shift';
/** An article of ours that quotes what is on record, on the site of an outlet on record. */
export const covering = 'http://www.dailydot.com/debug/an-article-of-ours/';
/** An article about something else, on the same site. */
export const unrelated = 'http://www.dailydot.com/debug/something-else/';
/** An article close to the story but about other events, on the same site. */
export const near = 'http://www.dailydot.com/debug/another-story/';
/** The article of ours on a site that no outlet on record has. */
export const elsewhere = 'http://weblog.elsewhere.example/an-article-of-ours';

/** An article of ours, with the passages of it that state something on record. */
export function ownArticle(path: string): LabelledArticle {
  return readMarked(path, readFileSync(new URL(`../articles/${path}.txt`, import.meta.url), 'utf8'));
}

const somethingElse = `The harbour bridge gets a fresh coat of paint

It will be closed from Monday for eleven minutes at a time, the port said.

“We are not in a hurry,” said its keeper, who has painted it four times. “It is a bridge.”`;

/** The pages that need nothing but this repository. */
export function ownPages(): Map<string, Served> {
  const page = (text: string, url: string, siteName: string): [string, Served] =>
    [url, { body: newsPage({ text, url, siteName, published: '2017-12-02T09:30:00Z' }) }];
  return new Map([
    [demonstration, { body: readFileSync(new URL('../../demo/article.html', import.meta.url), 'utf8') }],
    page(ownArticle('stating/split-quotes').text, covering, 'The Daily Dot'),
    page(somethingElse, unrelated, 'The Daily Dot'),
    page(ownArticle('near/hack-2020').text, near, 'The Daily Dot'),
    page(ownArticle('stating/split-quotes').text, elsewhere, 'A weblog'),
  ]);
}
