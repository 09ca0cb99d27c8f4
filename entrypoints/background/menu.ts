import { onInstalled } from '../../platform/lifetime';
import { makeMenu, onMenu } from '../../platform/menu';
import { wordsOfBrowser } from '../../platform/words';
import { lookUpIn } from './commands';

/** "Who had this first?", for words selected in a page. */
export function keepMenu(): void {
  onInstalled(() => { void makeMenu(wordsOfBrowser().t('menu.lookUp')); });
  onMenu((words, tab) => {
    lookUpIn(tab, words).catch((error: unknown) => { console.warn('First Reported could not look the words up:', error); });
  });
}
