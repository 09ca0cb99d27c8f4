/** The incident page with the record as it ships. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { IncidentPage, UnknownIncident } from '../../components/incident/IncidentPage';
import { incidentView } from '../../core/view/incident/incident-view';
import { packs } from '../../data';

const [pack] = packs;
const incident = pack === undefined ? null : incidentView(pack);

export function IncidentGallery({ claim }: { readonly claim: string | null }): VNode {
  const [open, setOpen] = useState(claim);
  return incident === null ? <UnknownIncident named={null} incidents={[]} /> : <IncidentPage incident={incident} claim={open} onClaim={setOpen} onExport={() => undefined} />;
}
