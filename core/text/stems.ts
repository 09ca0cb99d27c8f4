import { stemmer } from 'stemmer';
import { baseOf } from './irregular';
import { remembered } from './remembered';

/**
 * Words that Porter's rules would merge with a different word ("reporter" with "report", "personal" with "person", "emergency"
 * with "emerge"), each with its own forms; the first of them is their stem here.
 */
const KEPT_APART = `account accounts, accountant, activate, active, activity activities, add adds added adding, affection, appoint appointed, author,
authority authorities, business businesses, celebrity celebrities, commentator commentators, community communities,
contract contracted contracting contracts, contractor contractors, critical critically, custom, customer customers,
deactivate deactivates deactivated deactivating deactivation deactivations, disability disabilities, disappoint disappointed,
divisive, early earlier, effective effectively, emergency emergencies, employee employees, execution executions, exhaustive,
follower followers, general generals, german germans germany, import imports imported, inadvertent inadvertently,
informal informally, intend intent intention intentional intentionally, intern, internal internally, late, later, lovely, media,
minute minutes, news, operator operators, organization organizations, personal personally, police, policy policies, polite politely,
positive positively, presentation presentations, president presidents, presidential, probability probabilities,
publication publications, reporter reporters, responsible responsibility, safe, safeguard safeguards, safety, security, sever,
several, succession, successive, tweet tweets tweeted tweeting, twitter, unintended unintentional unintentionally, united,
university, useful, user users, wonderful, worker workers`;

const keptApart = new Map(KEPT_APART.split(',').flatMap((group) => {
  const forms = group.trim().split(/\s+/);
  return forms.map((form) => [form, forms[0] ?? form]);
}));

function regularStem(word: string): string {
  return /^[a-z]+$/.test(word) ? keptApart.get(word) ?? stemmer(word) : word;
}

/** The stem under which a normalised word (`Word.norm`) is compared: "deactivating" and "deactivation" are one. */
export const stemOf = remembered((norm) => keptApart.get(norm) ?? regularStem(baseOf().get(norm) ?? norm));
