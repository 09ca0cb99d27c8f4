/**
 * Tables as RFC 4180 has them: every cell in quotes, lines ended by CR LF.
 *
 * A spreadsheet takes a cell that begins with `=`, `+`, `-`, `@`, a tab or a carriage return for a formula, which in a pack from
 * elsewhere could be anybody's. Such a cell gets an apostrophe in front, which spreadsheets show as text; so does one that has
 * apostrophes and then such a sign, so that taking one apostrophe off gives back exactly what was there. Numbers are no formulas.
 */

/** A file's first character, by which spreadsheets know that it is UTF-8. Readers of CSV skip it. */
const BYTE_ORDER_MARK = '\uFEFF';
const FORMULA = /^'*[=+\-@\t\r]/;

export type Cell = string | number | null;

function cellText(cell: Cell): string {
  if (cell === null) return '""';
  if (typeof cell === 'number') return `"${String(cell)}"`;
  return `"${(FORMULA.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`;
}

/** The text of a cell as it was before it was made safe. */
export function cellValue(written: string): string {
  return FORMULA.test(written.slice(1)) && written.startsWith("'") ? written.slice(1) : written;
}

/** A table as the text of a file. */
export function csvText(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + [head, ...rows].map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}
