import { stemmer } from 'stemmer';
import { baseOf } from './irregular';
import { remembered } from './remembered';

/**
 * Words that Porter's rules would merge with a different word ("reporter" with "report", "news" with "new"), and what they
 * stand for here.
 */
const EXCEPTIONS = new Map(Object.entries({
  reporter: 'reporter', reporters: 'reporter', news: 'news', worker: 'worker', workers: 'worker',
  customer: 'customer', customers: 'customer', custom: 'custom', internal: 'internal', internally: 'internal', intern: 'intern',
  probability: 'probability', probabilities: 'probability', responsible: 'responsible', responsibility: 'responsible',
  author: 'author', authority: 'authority', authorities: 'authority', united: 'united', university: 'university',
  organization: 'organization', organizations: 'organization', policy: 'policy', policies: 'policy', police: 'police',
  security: 'security', german: 'german', germans: 'german', germany: 'germany', media: 'media', account: 'account',
  accounts: 'account', accountant: 'accountant', follower: 'follower', followers: 'follower', following: 'following',
  user: 'user', users: 'user', contractor: 'contractor', contractors: 'contractor', contract: 'contract',
  contracted: 'contract', contracting: 'contract', contracts: 'contract', inadvertent: 'inadvertent',
  inadvertently: 'inadvertent', intent: 'intend', intention: 'intend', intentional: 'intend', intentionally: 'intend',
  unintentional: 'unintended', unintentionally: 'unintended', general: 'general', generals: 'general',
  deactivation: 'deactivate', deactivations: 'deactivate', deactivate: 'deactivate', deactivates: 'deactivate', deactivated: 'deactivate',
  deactivating: 'deactivate', activate: 'activate', active: 'active', president: 'president', presidents: 'president',
  presidential: 'presidential', minute: 'minute', minutes: 'minute', tweet: 'tweet', tweets: 'tweet', tweeted: 'tweet',
  tweeting: 'tweet', twitter: 'twitter', safety: 'safety', safe: 'safe', safeguard: 'safeguard', safeguards: 'safeguard',
  appointed: 'appoint', disappointed: 'disappoint', several: 'several', sever: 'sever', early: 'early', earlier: 'early',
  later: 'later', late: 'late', employee: 'employee', employees: 'employee',
}));

function regularStem(word: string): string {
  return /^[a-z]+$/.test(word) ? EXCEPTIONS.get(word) ?? stemmer(word) : word;
}

/** The stem under which a normalised word (`Word.norm`) is compared: "deactivating" and "deactivation" are one. */
export const stemOf = remembered((norm) => EXCEPTIONS.get(norm) ?? regularStem(baseOf().get(norm) ?? norm));
