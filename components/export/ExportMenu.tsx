import type { VNode } from 'preact';
import type { TextKey } from '../../core/view/message-keys';
import { COPY_WORDS, useCopying } from '../copying';
import { Fold } from '../fold';
import { Outcome } from '../outcome';
import { useWords } from '../words';

/** A form in which notes, or an incident, can be taken along. */
export type ExportFormat = 'markdown' | 'web-annotations' | 'schema-org' | 'csv';

const FORMATS: Readonly<Record<ExportFormat, readonly [name: TextKey, about: TextKey]>> = {
  markdown: ['takeAlong.markdown', 'takeAlong.markdownAbout'],
  'web-annotations': ['takeAlong.webAnnotations', 'takeAlong.webAnnotationsAbout'],
  'schema-org': ['takeAlong.schemaOrg', 'takeAlong.schemaOrgAbout'],
  csv: ['takeAlong.csv', 'takeAlong.csvAbout'],
};

export interface ExportMenuProps {
  /** What is offered, in this order. */
  readonly formats: readonly ExportFormat[];
  /** Resolves when it is on the clipboard; rejects where the browser does not let us. */
  readonly onCopy: (format: ExportFormat) => Promise<void> | void;
  readonly onSave: (format: ExportFormat) => void;
}

function Row({ format, onCopy, onSave }: { readonly format: ExportFormat } & Pick<ExportMenuProps, 'onCopy' | 'onSave'>): VNode {
  const words = useWords();
  const { copying, copy } = useCopying();
  const [name, about] = FORMATS[format];
  return (
    <li class="fr-take">
      <span class="fr-take-what"><b>{words.t(name)}</b><span class="fr-label">{words.t(about)}</span></span>
      <button
        type="button" class="fr-link" {...(copying === 'ready' && { 'aria-label': words.t('takeAlong.copyAs', words.t(name)) })}
        onClick={() => { void copy(() => onCopy(format)); }}
      >
        {copying === 'ready' ? words.t('takeAlong.copy') : words.t(COPY_WORDS[copying])}
      </button>
      <Outcome of={[copying]} />
      <button type="button" class="fr-link" aria-label={words.t('takeAlong.saveAs', words.t(name))} onClick={() => onSave(format)}>{words.t('takeAlong.save')}</button>
    </li>
  );
}

/** Offers what is on record here in forms that other programs take, folded until it is wanted. */
export function ExportMenu({ formats, onCopy, onSave }: ExportMenuProps): VNode {
  const words = useWords();
  return (
    <Fold title={words.t('takeAlong.title')}>
      <ul class="fr-takes">{formats.map((format) => <Row key={format} format={format} onCopy={onCopy} onSave={onSave} />)}</ul>
    </Fold>
  );
}
