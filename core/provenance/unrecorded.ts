/**
 * Who speaks in a text and is not on record, so far as its words tell. They are read in the writer's own words, with what is
 * quoted and all names on record blanked: `ArticleCredits.own`.
 *
 * In a passage that is held against a claim, a stranger is told otherwise (`strangers.ts`): a name is known there that is among the
 * record's words. Here that is not enough: a firm of which the record's texts speak is no outlet on record, and what it says is
 * not to be credited to one that is.
 */
import { CAPITALISED } from '../text/letters';
import { DAYS_AND_MONTHS } from '../text/number-words';
import { ENGLISH_KINDS } from './credit-shorthands';

/** Stands for what is blanked. */
export const BLANK = '_';
/** With what a name begins in those words, on record or not. */
export const NAME_BEGINS = `[\\p{Lu}${BLANK}]`;

/** Words that have a capital only where they begin a sentence, and when something was. */
const NO_NAME = '(?!(?:I|It|He|She|They|We|You|Who|Nobody|Neither|None|No|Both|One|Some|Many|Most|Others?|Another|All|This|That|These|Those|There|But|And|Yet|Still|So'
  + '|In|On|At|By|As|When|While|After|Before|Later|Then|Now|Also|Earlier|What|Sources?|Reports?|Officials?|Experts?|Er|Sie|Es|Il|Elle|Germans?|Turks?|Americans?'
  + `|${DAYS_AND_MONTHS})(?!\\p{L}))`;
const WORD = `${NO_NAME}${CAPITALISED}`;
const NAME = `(?<![\\p{L}_])(?:The\\s+)?${WORD}(?:\\s+${WORD})*`;
const HAS = '(?:\\s+(?:has|had|have|also|later|then|first|itself|since))*';
const FIRM = 'firm|company|agency|provider|supplier|start-?up|platform|network|giant|vendor';

const A_FIRM = new RegExp(`${NAME}${HAS}\\s+(?:declined|refused|confirmed|denied|supplie[sd]|did\\s+not\\s+(?:immediately\\s+)?(?:respond|comment|reply))(?!\\p{L})`
  + `|${NAME},\\s+(?:an?|another|the|its)\\s+(?:[\\p{L}-]+\\s+){0,3}(?:${FIRM})(?!\\p{L})`
  + `|(?<!\\p{L})[Tt]he\\s+${WORD}(?:\\s+${WORD})+${HAS}\\s+(?:said|says|told|announced)(?!\\p{L})`, 'u');

const SPEAKS_TO = '(?:told|tells|(?:spoke|spoken|speaks|speaking|talked|talks|talking)\\s+(?:to|with)|sat\\s+down\\s+with|interview\\s+(?:with|to|for)|interviewed\\s+by)';
const A_NEWSROOM = new RegExp(`(?<!\\p{L})${SPEAKS_TO}\\s+(?:(?:the|an?)\\s+)?(?:${WORD}|(?<=\\san?\\s)(?:[\\p{L}-]+\\s+){0,3}(?:${ENGLISH_KINDS})(?!\\p{L}))`
  + `|${NAME}${HAS}\\s+(?:found|reported|wrote|revealed|published|identified|named|interviewed|tracked)(?!\\p{L})`, 'u');

/** Whom one tells something and is no source of it, and what goes on with what was reported. */
const NOT_A_HEARER = `(?!(?:the\\s+)?_|him|her(?!\\s+(?!(?:that|how|of|about|he|she|it|they)(?!\\p{L}))\\p{L})|them|us|me|you|it|that|how|of|about|the\\s+(?:${ENGLISH_KINDS})\\b)`;
const SAYERS = 'lawyers?|attorneys?|court|judge|jury|police|prosecutors?|senator|minister|professor|mayor';
const SAID = 'said|says|reported|reports|told|wrote|writes|claimed|claims|announced|confirmed|heard|ruled|testified';
const A_SOURCE = new RegExp(`(?<!\\p{L})(?:told|tells)\\s+${NOT_A_HEARER}\\p{L}`
  + `|(?<!\\p{L})(?:[Aa]ccording\\s+to|[Ll]aut|[Ss]elon|[Ss]egún)\\s+(?!_|him|her\\s|them|the\\s+(?:report|interview|story|article|site|paper|company|_))\\p{L}`
  + `|(?<!\\p{L})(?:${SAYERS})\\s+(?:\\p{L}+\\s+){0,3}?(?:${SAID})(?!\\p{L})`
  + `|${NAME}\\s+${WORD}${HAS}\\s+(?:${SAID})(?!\\p{L})|(?<=[\\p{L},]["”’»]?\\s)${WORD}${HAS}\\s+(?:${SAID})(?!\\p{L})`
  + `|["”’»,]\\s+(?:said|says|wrote)\\s+${WORD}`, 'u');

const ANOTHER_BEFORE = new RegExp(`${NAME}${HAS}\\s+$`, 'u');

/** Whether a firm is named that is not on record, and speaks or is told of. */
export const namesAFirm = (own: string): boolean => A_FIRM.test(own);

/** Whether somebody speaks to a newsroom that is not on record, or it reports. */
export const namesANewsroom = (own: string): boolean => A_NEWSROOM.test(own);

/** Whether a sentence says whose word it is, and that is nobody on record. */
export const hasItsOwnSource = (own: string): boolean => A_SOURCE.test(own);

/** Whether what leads to a cue ends in the name of somebody who is not on record: "Senator Smith", before "told X". */
export const endsInAnother = (own: string): boolean => ANOTHER_BEFORE.test(own);
