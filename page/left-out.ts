import { nameOf } from './flat-tree';

/** Elements that never hold an article's text: furniture, controls, code, and what is not drawn as text. */
const NEVER = new Set([
  'head', 'script', 'style', 'noscript', 'template', 'nav', 'menu', 'button', 'input', 'select', 'option', 'datalist',
  'textarea', 'label', 'fieldset', 'legend', 'output', 'progress', 'meter', 'dialog', 'pre', 'code', 'kbd', 'samp', 'svg',
  'math', 'canvas', 'video', 'audio', 'object', 'embed', 'iframe', 'frameset', 'picture', 'img', 'map', 'rt', 'rp', 'link',
  'meta', 'first-reported-notes',
]);

const NEVER_ROLES = new Set([
  'navigation', 'menu', 'menubar', 'toolbar', 'search', 'dialog', 'alertdialog', 'button', 'textbox', 'searchbox',
  'combobox', 'listbox', 'tablist', 'contentinfo', 'complementary', 'form', 'tooltip', 'status', 'alert',
]);

/** Words of a class or id that name readers' comments: left out however long they are. */
const COMMENTS = new Set(['comments', 'commentlist', 'disqus', 'livefyre', 'viafoura', 'respond', 'commenting', 'discussion']);

/** Words of a class or id that name what stands around an article. */
const AROUND = new Set([
  'comment', 'related', 'relatedlinks', 'recommended', 'recommendations', 'recommendation', 'recirc', 'recirculation', 'trending',
  'outbrain', 'taboola', 'zergnet', 'newsletter', 'subscribe', 'signup', 'promo', 'sponsored', 'sponsor', 'advert',
  'advertisement', 'advertising', 'ad', 'ads', 'adslot', 'dfp', 'cookie', 'cookies', 'consent', 'gdpr', 'share', 'sharing',
  'sharebar', 'sharedaddy', 'social', 'breadcrumb', 'breadcrumbs', 'sidebar', 'menu', 'nav', 'navbar', 'navigation', 'navbox',
  'masthead', 'footer', 'catlinks', 'toc', 'upnext', 'jumpto', 'hatnote', 'noprint', 'printfooter', 'editsection', 'reflist',
]);
/** The same, where it takes two words to say it. */
const AROUND_PAIRS = new Set([
  'more stories', 'more from', 'most read', 'most popular', 'most viewed', 'read more', 'read next', 'up next', 'see also',
  'also like', 'skip link', 'screen reader', 'sr only', 'visually hidden', 'sign up', 'author bio', 'popular posts', 'top stories',
  'latest news', 'story list', 'read also',
]);
/** A class that begins so says what a page has or lacks, not what the element is. */
const MODIFIER = /^(?:has|with|no|is|not|js|without)[-_]/i;

/** Elements that hold blocks. Class and id of anything smaller are not asked: a word of a sentence is never "related". */
const CONTAINERS = new Set(['div', 'section', 'aside', 'ul', 'ol', 'dl', 'table', 'form', 'footer', 'header', 'figure', 'article', 'details', 'center', 'td']);

/** Why an element may be left out. `around` yields where the element turns out to hold the article itself. */
export type Verdict = 'never' | 'comments' | 'around' | 'keep';

/** Whether an element can be edited by the reader. */
function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false';
}

function wordsOf(token: string): string[] {
  return token.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase().split(/[^a-z]+/).filter((word) => word !== '');
}

function byName(element: Element): Verdict {
  const names = `${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''}`;
  let verdict: Verdict = 'keep';
  for (const token of names.split(/\s+/, 40)) {
    if (token === '' || token.length > 80 || MODIFIER.test(token)) continue;
    const words = wordsOf(token);
    for (const [index, word] of words.entries()) {
      if (COMMENTS.has(word)) return 'comments';
      if (AROUND.has(word) || AROUND_PAIRS.has(`${word} ${words[index + 1] ?? ''}`)) verdict = 'around';
    }
  }
  return verdict;
}

/** What an element's own tag, role and names say of whether it belongs to an article. Says nothing of visibility. */
export function verdictOf(element: Element): Verdict {
  const name = nameOf(element);
  if (NEVER.has(name)) return 'never';
  // A form's attributes may be hidden by its fields. Some sites wrap a whole page in one, hence no 'never'.
  if (name === 'form') return 'around';
  if (isEditable(element)) return 'never';
  const role = element.getAttribute('role');
  if (role !== null && NEVER_ROLES.has(role)) return 'around';
  if (!CONTAINERS.has(name)) return 'keep';
  const named = byName(element);
  if (named !== 'keep') return named;
  if (name === 'footer') return 'around';
  // A pulled quotation stands in an aside, and so do the teasers of other stories: these have links.
  return name === 'aside' && element.querySelector('a[href], h1, h2, ul') !== null ? 'around' : 'keep';
}

/** A footnote's mark: a raised link. It would run into the word before it. */
export function isFootnoteMark(element: Element): boolean {
  return nameOf(element) === 'sup' && element.querySelector('a') !== null;
}
