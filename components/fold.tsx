import type { ComponentChildren, VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from './icons';

interface FoldProps {
  readonly title: ComponentChildren;
  /** A few words beside the title that spare opening it. */
  readonly hint?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A section that opens on request. */
export function Fold({ title, hint, children }: FoldProps): VNode {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div class="fr-fold">
      <button type="button" class="fr-fold-head" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <span class="fr-fold-title">{title}</span>
        {hint !== undefined && !open && <>{' '}<span class="fr-fold-hint">{hint}</span></>}
        <Icon name={open ? 'up' : 'down'} />
      </button>
      <div id={id} hidden={!open} class="fr-fold-body">{open && children}</div>
    </div>
  );
}
