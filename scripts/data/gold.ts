/** How the record agrees with people who labelled articles by hand: as plain text, for the people who edit it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { ClaimId, Pack } from '../../core/model';
import { earliestOf } from '../../core/provenance/earliest';
import { holdingsOf } from '../../core/provenance/holdings';
import type { Label, LabelledArticle } from '../evaluate/labelled';
import { countLines } from './count-lines';
import { section } from './report';

/**
 * The claims of which the record knows more than the labelled articles do, with the reason: the labellers had only those
 * to go by. Differences there are counted apart.
 */
export function knownBetter(): Readonly<Record<ClaimId, string>> {
  const path = fileURLToPath(new URL('../../test/corpus/known-better.json', import.meta.url));
  return z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(path, 'utf8')));
}

export interface GoldAgreement {
  readonly passages: number;
  /** Passages whose statement has no claim. */
  readonly missing: readonly Label[];
  /** Passages whose labellers name the earliest outlet. */
  readonly asked: number;
  readonly agreeing: number;
  /** Differences where the record knows better. */
  readonly better: readonly Label[];
  readonly different: readonly (Label & { readonly ours: string })[];
}

/**
 * Holds the labels against a pack. An outlet agrees with the one that the labellers name if the verdict names it, alone or
 * among those that may be earliest; what is part of another (CNNMoney of CNN) counts as that.
 */
export function agreementWith(pack: Pack, articles: readonly LabelledArticle[], better: Readonly<Record<ClaimId, string>>): GoldAgreement {
  const holdings = holdingsOf(pack);
  const voiceNamed = (name: string): string | undefined => {
    const outlet = pack.outlets.find((one) => one.name === name || one.aliases.includes(name));
    return outlet && holdings.voiceOf(outlet.id);
  };
  const voicesOf = (claim: ClaimId): readonly string[] => earliestOf(claim, holdings).voices.map(({ outlet }) => outlet);
  const labels = articles.flatMap(({ must }) => must);
  const asked = labels.filter(({ earliest, claims }) => earliest !== undefined && claims.length > 0);
  const agrees = ({ earliest = '', claims }: Label): boolean => {
    const voice = voiceNamed(earliest);
    return voice !== undefined && claims.some((claim) => voicesOf(claim).includes(voice));
  };
  const others = asked.filter((label) => !agrees(label));
  const known = ({ claims }: Label): boolean => claims.some((claim) => better[claim] !== undefined);
  return {
    passages: labels.length, missing: labels.filter(({ claims }) => claims.length === 0),
    asked: asked.length, agreeing: asked.length - others.length, better: others.filter(known),
    different: others.filter((label) => !known(label)).map((label) => ({
      ...label, ours: label.claims.map((claim) => `${claim}: ${voicesOf(claim).join(' or ')}`).join('; '),
    })),
  };
}

/** The agreement as text. */
export function goldReport(pack: Pack, articles: readonly LabelledArticle[], better: Readonly<Record<ClaimId, string>>): string {
  const { passages, missing, asked, agreeing, better: apart, different } = agreementWith(pack, articles, better);
  const rest = asked - apart.length;
  return [
    section(`${pack.id} and ${articles.length} labelled articles`, [
      `${passages - missing.length} of ${passages} passages state something on record`,
      ...missing.map(({ states }) => `  not on record: ${states}`),
    ]),
    section('Who was earliest, by the labellers and by the record', [
      `${agreeing} of ${rest} agree (${(agreeing / rest).toFixed(3)}); ${apart.length} more differ where the record knows better`,
    ]),
    section('Where the record knows better', countLines(apart.flatMap(({ earliest, claims }) =>
      claims.flatMap((claim) => (better[claim] === undefined ? [] : [`${claim} (labelled ${earliest}): ${better[claim]}`]))))),
    section('Differences', different.map(({ states, earliest, ours }) => `${states} Labelled ${earliest}; ${ours}`)),
  ].join('\n');
}
