import type { TextKey } from '../../core/view/message-keys';
import type { Words } from '../../core/view/words';
import { saveFile } from '../../page/save-file';
import type { Settings } from '../../platform/settings';
import { readSettingsFile, settingsFile, type FileProblem } from '../../platform/settings-file';

const PROBLEMS = {
  'no-json': 'settings.stored.noJson', 'not-ours': 'settings.stored.notOurs', newer: 'settings.stored.newer', damaged: 'settings.stored.damaged',
} as const satisfies Record<FileProblem['kind'], TextKey>;

/** Gives the reader the settings as a file. */
export function saveSettings(settings: Settings): void {
  const now = new Date().toISOString();
  saveFile(`first-reported-settings-${now.slice(0, 10)}.json`, settingsFile(settings, now), 'application/json');
}

/** The settings of a file that the reader chose, or the sentence that says why not. */
export async function settingsOf(file: File, words: Words): Promise<Partial<Settings> | string> {
  let text: string;
  try {
    text = await file.text();
  } catch {
    return words.t('settings.stored.unreadable');
  }
  const content = readSettingsFile(text);
  if ('settings' in content) return content.settings;
  const { problem } = content;
  return words.t(PROBLEMS[problem.kind], problem.kind === 'damaged' ? problem.names.join(', ') : '');
}
