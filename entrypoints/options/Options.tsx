import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { NoticeProps } from '../../components/settings/Notice';
import { Settings as SettingsView } from '../../components/settings/Settings';
import { useWords } from '../../components/words';
import type { TextKey } from '../../core/view/message-keys';
import { openShortcuts } from '../../platform/commands';
import { EVERY_SITE, isEverywhere, onPermissionsChanged, requestSites, sitesGranted, withdraw } from '../../platform/permissions';
import { changeSettings, heldSettings, onSettingsChanged, readSettings, resetSettings, withoutLook, type Settings } from '../../platform/settings';
import { withFile } from '../../platform/settings-file';
import { bytesStored } from '../../platform/stored';
import { hiddenEntries, sitesNow, type Shown } from './everything';
import { saveSettings, settingsOf } from './file';

const without = (list: readonly string[], gone: string): readonly string[] => list.filter((each) => each !== gone);

/** The settings page, kept as storage and permissions are. */
export function Options({ start }: { readonly start: Shown }): VNode {
  const words = useWords();
  const [shown, setShown] = useState(start);
  const [notice, setNotice] = useState<NoticeProps | null>(null);
  const say = (text: string, onUndo?: () => void): void => setNotice({ text, onClose: () => setNotice(null), ...(onUndo !== undefined && { onUndo }) });
  const saying = (key: TextKey): void => say(words.t(key));

  const settingsAgain = async (): Promise<void> => {
    const [held, bytes] = await Promise.all([heldSettings(), bytesStored()]);
    setShown((before) => ({ ...before, held, bytes }));
  };
  const sitesAgain = async (): Promise<void> => {
    const sites = await sitesNow();
    setShown((before) => ({ ...before, sites }));
  };
  useEffect(() => {
    const ends = [onPermissionsChanged(() => { void sitesAgain(); }), onSettingsChanged(() => { void settingsAgain(); })];
    return () => { for (const end of ends) end(); };
  }, []);

  /** Waits until a change is stored, and shows what is stored then. True where it is. */
  const stored = async (change: Promise<unknown>): Promise<boolean> => {
    setNotice(null);
    const done = await change.then(() => true, (error: unknown) => {
      console.warn('First Reported could not save its settings:', error);
      return false;
    });
    await settingsAgain();
    if (!done) saying('settings.notSaved');
    return done;
  };
  const change = (to: (settings: Settings) => Settings): void => { void stored(changeSettings(to)); };

  /** Waits for the browser's answer on a permission. */
  const permitted = async (answer: Promise<boolean>): Promise<void> => {
    setNotice(null);
    const given = await answer.catch(() => false);
    await sitesAgain();
    if (!given) saying('settings.sites.refused');
  };
  const load = async (file: File): Promise<void> => {
    const loaded = await settingsOf(file, words);
    if (typeof loaded === 'string') {
      say(loaded);
      return;
    }
    const before = await readSettings();
    if (!await stored(changeSettings((now) => withFile(now, loaded)))) return;
    say(words.t('settings.stored.loaded'), () => { void stored(changeSettings(() => before)).then((done) => { if (done) saying('settings.stored.undone'); }); });
  };

  // In its turn: a choice that is just being stored belongs into the file.
  const save = async (): Promise<void> => {
    setNotice(null);
    try {
      saveSettings(await changeSettings((now) => now));
    } catch (error) {
      console.warn('First Reported could not save its settings to a file:', error);
      saying('settings.stored.noFile');
    }
  };

  const { held: { settings, trouble }, bytes, sites, keys, packs } = shown;
  return (
    <SettingsView
      choices={settings} sites={sites} keys={keys} bytes={bytes} notice={notice} trouble={trouble === 'none' ? null : trouble}
      muted={hiddenEntries(settings.muted, packs)} rejected={hiddenEntries(settings.rejected, packs)}
      languages={[...new Set((packs ?? []).flatMap(({ languages }) => languages))]}
      databases={(packs ?? []).map(({ title, release }) => ({ title, release }))}
      onChoose={(choices) => change((now) => ({ ...now, ...choices }))}
      onForgetLook={(host) => change((now) => withoutLook(now, host))}
      onBringBack={(key) => change((now) => ({ ...now, muted: without(now.muted, key) }))}
      onUnreject={(key) => change((now) => ({ ...now, rejected: without(now.rejected, key) }))}
      onEverywhere={(wanted) => { void permitted(wanted ? requestSites(EVERY_SITE) : sitesGranted().then((granted) => withdraw(granted.filter(isEverywhere)))); }}
      onAllow={() => { void permitted(requestSites(sites.withheld)); }}
      onTakeBack={(pattern) => { void permitted(withdraw([pattern])); }}
      onKeys={() => { void openShortcuts().then((opened) => { if (!opened) saying('settings.keyboard.refused'); }); }}
      onSave={() => { void save(); }}
      onLoad={(file) => { void load(file); }}
      onReset={() => { void stored(resetSettings()).then((done) => { if (done) saying('settings.stored.resetDone'); }); }}
    />
  );
}
