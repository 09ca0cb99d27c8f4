import type { VNode } from 'preact';
import { timeText } from '../../core/view/dates';
import type { SummaryLineView } from '../../core/view/incident/incident-view';
import { useWords } from '../words';

/** What happened, in a few lines, each with its sources beside it. */
export function Happened({ lines }: { readonly lines: readonly SummaryLineView[] }): VNode {
  const words = useWords();
  return (
    <ol class="fr-happened">
      {lines.map(({ text, sources }) => (
        <li key={text}>
          <p class="fr-happened-text" dir="auto">{text}</p>
          <ul class="fr-happened-sources">
            {sources.map(({ id, name, time, link }) => (
              <li key={id}>
                <bdi>
                  {link === null ? name : (
                    <a class="fr-link" href={link.url} target="_blank" rel="noreferrer noopener">{name}<span class="fr-unseen">, {words.t('links.leaves')}</span></a>
                  )}
                </bdi>, {timeText(time, words)}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
