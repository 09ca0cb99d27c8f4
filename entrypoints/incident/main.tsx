import { render, type VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import '../../components/incident.css';
import './page.css';
import { IncidentPage, PART_IDS, UnknownIncident } from '../../components/incident/IncidentPage';
import { WordsContext } from '../../components/words';
import { askedPack, isPlace, nameIn } from '../../core/view/incident/address';
import { incidentView, type IncidentView } from '../../core/view/incident/incident-view';
import type { Pack } from '../../core/model';
import { incidentAsCsv } from '../../core/export/incident-csv';
import { records } from '../../data/records';
import { saveFile } from '../../page/save-file';
import { wordsOfBrowser } from '../../platform/words';

/** The statement that the address names; the page's own parts are none. */
function claimInAddress(): string | null {
  const name = nameIn(location.hash);
  return isPlace(name, PART_IDS) ? null : name;
}

/** The page, with the open statement kept in the address, so that it can be linked to. */
function Opened({ pack, incident }: { readonly pack: Pack; readonly incident: IncidentView }): VNode {
  const [claim, setClaim] = useState(claimInAddress);
  useEffect(() => {
    const follow = (): void => {
      // A link to a part of the page leaves the statement open.
      if (!isPlace(nameIn(location.hash), PART_IDS)) setClaim(claimInAddress());
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const choose = (chosen: string | null): void => {
    setClaim(chosen);
    history.replaceState(null, '', chosen === null ? `${location.pathname}${location.search}` : `#${encodeURIComponent(chosen)}`);
  };
  const save = (): void => { saveFile(`first-reported-${pack.id}.csv`, incidentAsCsv(pack), 'text/csv'); };
  return <IncidentPage incident={incident} claim={claim} onClaim={choose} onExport={save} />;
}

const words = wordsOfBrowser();
const { pack, named } = askedPack(location.search, records);
const root = document.querySelector('#incident');
document.title = pack === null ? words.t('extension.name') : words.t('incident.documentTitle', pack.title);
if (root !== null) {
  render(
    <WordsContext.Provider value={words}>
      {pack === null ? <UnknownIncident named={named} incidents={records} /> : <Opened pack={pack} incident={incidentView(pack)} />}
    </WordsContext.Provider>,
    root,
  );
}
