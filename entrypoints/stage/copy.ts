/**
 * Puts text on the clipboard, from within a click.
 *
 * @param root where a field may stand for a moment: pages over plain http have no clipboard interface, and there the old
 *   command takes what is selected.
 * @throws Error where neither the browser nor the page lets us.
 */
export async function copyText(text: string, root: ShadowRoot): Promise<void> {
  // Typed as always there, but only secure contexts have it.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (clipboard !== undefined) {
    await clipboard.writeText(text);
    return;
  }
  const focused = root.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.style.cssText = 'position:fixed;opacity:0';
  root.append(field);
  field.select();
  const copied = byCommand(text);
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  if (!copied) throw new Error('It was not copied.');
}

/** Copies by the command that a page hears too, before the page can put something else in its place. Whether that was done. */
function byCommand(text: string): boolean {
  let copied = false;
  const copy = (event: ClipboardEvent): void => {
    const { clipboardData } = event;
    event.preventDefault();
    event.stopImmediatePropagation();
    // What a listener that was there before us may have put there.
    clipboardData?.clearData();
    clipboardData?.setData('text/plain', text);
    copied = clipboardData !== null;
  };
  window.addEventListener('copy', copy, true);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way where there is no secure context
  const done = document.execCommand('copy');
  window.removeEventListener('copy', copy, true);
  return done && copied;
}
