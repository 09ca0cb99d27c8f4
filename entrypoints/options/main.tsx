/** The settings page. */
import { render } from 'preact';
import { WordsContext } from '../../components/words';
import { wordsOfBrowser } from '../../platform/words';
import { everythingShown } from './everything';
import { Options } from './Options';
import './options.css';

const words = wordsOfBrowser();
document.title = words.t('settings.page');
document.documentElement.lang = words.t('extension.locale');

void everythingShown().then((start) => {
  render(<WordsContext.Provider value={words}><Options start={start} /></WordsContext.Provider>, document.body);
  // The part that the address names is there only now.
  if (location.hash !== '') location.replace(location.href);
});
