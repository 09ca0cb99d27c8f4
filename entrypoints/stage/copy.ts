/**
 * Puts text on the clipboard, from within a click.
 *
 * @param root where a field may stand for a moment: pages over plain http have no clipboard interface, and there the old
 *   command takes what is selected.
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
  field.style.position = 'fixed';
  field.style.opacity = '0';
  // Inside the open card: what is outside the top layer's dialog cannot always be focused.
  root.append(field);
  field.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way where there is no secure context
  document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
}
