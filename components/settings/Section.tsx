import type { ComponentChildren, VNode } from 'preact';
import { useId } from 'preact/hooks';

interface SectionProps {
  readonly title: string;
  readonly about?: string;
  /** For links to it. */
  readonly id?: string;
  readonly children: ComponentChildren;
}

/** A part of the page: what it is about at the start, what is chosen beside it. */
export function Section({ title, about, id, children }: SectionProps): VNode {
  const heading = useId();
  return (
    <section class="fr-set" aria-labelledby={heading} {...(id !== undefined && { id })}>
      <div class="fr-set-about">
        <h2 id={heading}>{title}</h2>
        {about !== undefined && <p class="fr-soft">{about}</p>}
      </div>
      <div class="fr-set-body">{children}</div>
    </section>
  );
}
