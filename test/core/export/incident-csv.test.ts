// @vitest-environment node
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type Cell, cellValue, csvText } from '../../../core/export/csv';
import { COLUMNS, incidentAsCsv } from '../../../core/export/incident-csv';
import type { Pack } from '../../../core/model';
import { packs } from '../../../data';
import { pack } from '../view/notes';

/** As a reader of another make reads it. */
const read = (text: string): string[][] => Papa.parse<string[]>(text, { newline: '\r\n', skipEmptyLines: true }).data;

type Row = Readonly<Record<string, string>>;

/** A table's head, and its rows by column. */
function tableOf(of: Pack = pack): { readonly head: readonly string[]; readonly rows: readonly Row[] } {
  const [head = [], ...rows] = read(incidentAsCsv(of));
  return { head, rows: rows.map((row) => Object.fromEntries(head.map((column, at) => [column, row[at] ?? '']))) };
}
const sighting = (claim: string, source: string, of: Pack = pack): Row | undefined => tableOf(of).rows.find((row) => row['claim'] === claim && row['source'] === source);

describe('an incident as a table', () => {
  it('has a row for each sighting, and every column in each', () => {
    expect(tableOf().head).toEqual(COLUMNS);
    expect(read(incidentAsCsv(pack))).toHaveLength(1 + pack.sightings.length);
    expect(read(incidentAsCsv(pack)).every((row) => row.length === COLUMNS.length)).toBe(true);
  });

  it('says what was stated where, when, in which words, crediting whom', () => {
    expect(sighting('hedged', 'courier-1')).toMatchObject({
      statement: 'Duysak said that he may have made a mistake.', kind: 'quotation', speaker: 'Bahtiyar Duysak', outlet: 'The Courier', url: 'https://courier.example/who-did-it',
      known_from: '2017-11-30T12:00:00Z', known_to: '2017-11-30T12:00:59Z', time_basis: 'stamp with zone', wordings: 'I did a mistake', credits: 'gazette-1 | unnamed', seen: 'whole',
    });
    expect(sighting('minutes-offline', 'gazette-1')).toMatchObject({ figure: '11', unit: 'minutes' });
  });

  it('says where each can be read, when it is likely from, and how figures are bound', () => {
    const gazette = pack.sources.find(({ id }) => id === 'gazette-1');
    const likely = ['2017-11-29T21:00:10Z', '2017-11-29T21:00:20Z'] as const;
    if (gazette === undefined) throw new Error('there is a Gazette');
    const own: Pack = {
      ...pack, sources: pack.sources.map((one) => (one === gazette ? { ...one, archive: 'https://archive.example/1', published: { ...one.published, likely, inference: 'a clock' } } : one)),
      sightings: pack.sightings.map((one) => (one.claim !== 'minutes-offline' ? one : { ...one, figure: { value: 11, bound: 'over', asOf: '2017-11-03' }, ...(one.source === 'courier-1' && { stated: { known: likely, basis: 'its address' } }) })),
    };
    expect(sighting('minutes-offline', 'gazette-1', own)).toMatchObject({
      archive: 'https://archive.example/1', likely_from: likely[0], likely_to: likely[1], inference: 'a clock', figure_bound: 'over', figure_as_of: '2017-11-03', speaker: '', wordings: '',
    });
    expect(sighting('minutes-offline', 'courier-1', own)).toMatchObject({ known_from: likely[0], known_to: likely[1], likely_from: '', inference: '', time_basis: 'its address' });
    expect(sighting('hedged', 'wire-1')).toMatchObject({ url: '', archive: '', unit: '', figure: '', seen: 'through others' });
  });

  it('has the sightings of each claim in order of time', () => {
    expect(tableOf().rows.filter((row) => row['claim'] === 'hedged').map((row) => row['source'])).toEqual(['wire-1', 'gazette-1', 'courier-1']);
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
