import type { VNode } from 'preact';
import { useId } from 'preact/hooks';

interface SwitchProps {
  readonly title: string;
  readonly about: string;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onChange: (on: boolean) => void;
}

/** Something that is on or off. A real checkbox, so that it is read and worked as one. */
export function Switch({ title, about, on, disabled = false, onChange }: SwitchProps): VNode {
  const id = useId();
  return (
    <label class="fr-switch" data-disabled={disabled}>
      <span class="fr-option-text"><b>{title}</b><span id={id} class="fr-soft">{about}</span></span>
      <input
        type="checkbox" role="switch" aria-label={title} aria-describedby={id} checked={on} disabled={disabled}
        onChange={({ currentTarget }) => {
          const wanted = currentTarget.checked;
          // It shows what holds, not what was asked for: whoever renders this tells when it holds.
          currentTarget.checked = on;
          onChange(wanted);
        }}
      />
    </label>
  );
}
