/** Milliseconds after which a browser has surely begun to write the file. */
const LONG_ENOUGH = 60_000;

/** Gives the reader a text as a file, as a click on a download link would. */
export function saveFile(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), LONG_ENOUGH);
}
