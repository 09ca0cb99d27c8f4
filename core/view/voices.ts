import type { Time } from '../model';
import type { Voice } from '../note';
import type { Holdings } from '../provenance/holdings';
import { outletName, sourceName } from './lookups';
import type { TimeView, VoiceView } from './shapes';

/** A time as views take it. */
export function timeView({ known, likely, basis, inference }: Time): TimeView {
  return { known, likely: likely ?? null, basis, inference: inference ?? null };
}

/** A voice with names in place of identifiers. */
export function voiceView(voice: Voice, holdings: Holdings): VoiceView {
  const outlet = holdings.outlet(voice.outlet);
  const [first] = voice.sources;
  return {
    outlet: voice.outlet,
    name: outletName(holdings, voice.outlet),
    kind: outlet?.kind ?? 'newsroom',
    time: timeView(voice.time),
    about: first === undefined ? null : holdings.source(first)?.about ?? null,
    through: [...new Set(voice.through.map((id) => sourceName(holdings, id)))],
  };
}
