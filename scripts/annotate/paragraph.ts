/** Columns of a terminal that long lines are broken at. */
const WIDTH = 100;

/**
 * A paragraph of plain text under a label, its further lines indented so that it stands beside the label.
 * @param label what the first line begins with
 * @param indent columns before the further lines
 */
export function paragraph(text: string, label: string, indent: number): string {
  const lines = [label];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1) ?? '';
    const begins = line.trim() === '' || line === label;
    if (!begins && line.length + 1 + word.length > WIDTH) lines.push(' '.repeat(indent) + word);
    else lines[lines.length - 1] = begins ? `${line}${word}` : `${line} ${word}`;
  }
  return lines.join('\n');
}
