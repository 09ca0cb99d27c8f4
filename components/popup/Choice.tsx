import type { ComponentChildren, VNode } from 'preact';
import { useId } from 'preact/hooks';

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly text: ComponentChildren }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** A few choices of which one holds, side by side. Real radio buttons, so that arrow keys walk them. */
export function Choice<T extends string>({ label, options, value, onChange }: ChoiceProps<T>): VNode {
  const name = useId();
  return (
    <fieldset class="fr-choice">
      <legend class="fr-unseen">{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
          <span>{option.text}</span>
        </label>
      ))}
    </fieldset>
  );
}
