import { render } from 'preact';
import '../../components/popup.css';
import './page.css';
import type { Pack } from '../../core/model';
import { records } from '../../data/records';
import { tabInFront } from '../../platform/tabs';
import { wordsOfBrowser } from '../../platform/words';
import { App } from './App';

const loadWhole = async (): Promise<readonly Pack[]> => (await import('../../data')).packs;

/** The tab that the popup was opened on; as a page of its own (`popup.html?tab=3`) the one that it names. */
async function main(): Promise<void> {
  const words = wordsOfBrowser();
  document.documentElement.lang = words.t('extension.locale');
  const named = new URLSearchParams(location.search).get('tab');
  const tab = await tabInFront(named === null ? null : Number(named));
  const root = document.querySelector('#app');
  if (root !== null) render(<App tab={tab} packs={records} loadWhole={loadWhole} words={words} />, root);
}

void main();
