// @vitest-environment node
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type Cell, cellValue, csvText } from '../../../core/export/csv';
import { COLUMNS, incidentAsCsv } from '../../../core/export/incident-csv';
import { packs } from '../../../data';
import { pack } from '../view/notes';

/** As a reader of another make reads it. */
const read = (text: string): string[][] => Papa.parse<string[]>(text, { newline: '\r\n', skipEmptyLines: true }).data;

const [header = [], ...rows] = read(incidentAsCsv(pack));
const records = rows.map((row) => Object.fromEntries(header.map((column, at) => [column, row[at] ?? ''])));
const sighting = (claim: string, source: string): Record<string, string> | undefined => records.find((row) => row['claim'] === claim && row['source'] === source);

describe('an incident as a table', () => {
  it('has a row for each sighting, and every column in each', () => {
    expect(header).toEqual(COLUMNS);
    expect(rows).toHaveLength(pack.sightings.length);
    expect(rows.every((row) => row.length === COLUMNS.length)).toBe(true);
  });

  it('says what was stated where, when, in which words, crediting whom', () => {
    expect(sighting('hedged', 'courier-1')).toMatchObject({
      statement: 'Duysak said that he may have made a mistake.', kind: 'quotation', speaker: 'Bahtiyar Duysak', outlet: 'The Courier', url: 'https://courier.example/who-did-it',
      known_from: '2017-11-30T12:00:00Z', known_to: '2017-11-30T12:00:59Z', time_basis: 'stamp with zone', wordings: 'I did a mistake', credits: 'gazette-1 | unnamed', seen: 'whole',
    });
    expect(sighting('minutes-offline', 'gazette-1')).toMatchObject({ figure: '11', unit: 'minutes' });
  });

  it('says who was earliest, by how much proof', () => {
    expect(['gazette-1', 'courier-1'].map((source) => sighting('did-a-mistake', source)).map((row) => [row?.['verdict'], row?.['may_be_earliest']])).toEqual([['settled', 'yes'], ['settled', 'no']]);
  });

  it('holds the whole record', () => {
    for (const each of packs) expect(read(incidentAsCsv(each))).toHaveLength(1 + each.sightings.length);
  });
});

describe('a table as RFC 4180 has it', () => {
  const cells = fc.array(fc.array(fc.oneof(fc.string(), fc.constantFrom('=1+1', '+49', '-', '@x', '\tx', '\rx', "'=x", "''@", "'quoted'", '"', 'a,b', 'a\r\nb')), { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 6 });

  it('comes back as it was, through a reader of another make', () => {
    fc.assert(fc.property(cells, (table) => {
      const [, ...back] = read(csvText(['a', 'b'], table));
      expect(back.map((row) => row.map(cellValue))).toEqual(table);
    }), { numRuns: 500 });
  });

  it('has no text that a spreadsheet takes for a formula', () => {
    fc.assert(fc.property(cells, (table) => {
      for (const cell of read(csvText(['a', 'b'], table)).flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }));
  });

  it('writes numbers as numbers, nothing as nothing, and begins with the mark of UTF-8', () => {
    const row: readonly Cell[] = [-5, null, 'ü'];
    expect(csvText(['a', 'b', 'c'], [row])).toBe('\uFEFF"a","b","c"\r\n"-5","","ü"\r\n');
  });
});
