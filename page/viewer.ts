import { member } from './unclobbered';

/** Whether the browser shows a document in a viewer of its own, in which there is nothing for a script to read: Chromium's for PDF. */
export function isInViewer(document: Document): boolean {
  return member(document, 'contentType') === 'application/pdf';
}
