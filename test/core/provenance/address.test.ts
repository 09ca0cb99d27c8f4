import { describe, expect, it } from 'vitest';
import { pageAddress } from '../../../core/provenance/address';
import { holdingsOf } from '../../../core/provenance/holdings';
import { sourceAt } from '../../../core/provenance/hosts';
import { record, source } from './record';

function compared(address: string): string | null {
  const found = pageAddress(address);
  return found === null ? null : `${found.host}${found.path}${found.query}`;
}

describe('an address as it is compared', () => {
  it.each([
    ['https://pier.example/x?b=2&utm_source=mail&a=1', 'pier.example/x?a=1&b=2'],
    ['https://pier.example/x?utm_source=mail', 'pier.example/x'],
    ['https://pier.example/x//', 'pier.example/x'],
    ['https://pier.example/', 'pier.example'],
    ['https://pier.example/amp/x', 'pier.example/x'],
    ['https://pier.example/news/amp/x', 'pier.example/news/amp/x'],
    ['https://pier.example/%C3%A4', 'pier.example/ä'],
    ['https://pier.example/%E4', 'pier.example/%E4'],
    ['https://google.com/amp/s/pier.example/x', 'pier.example/x'],
    ['https://www.google.co.uk/amp/s/pier.example/x', 'pier.example/x'],
    ['https://www.google.com/search?q=pier', 'google.com/search?q=pier'],
    ['https://cdn.ampproject.org/c/s/pier.example/x', 'pier.example/x'],
    ['https://webcache.googleusercontent.com/search?q=cache:AbCdEf123456:pier.example/x', 'pier.example/x'],
    ['https://webcache.googleusercontent.com/search?q=cache:https://pier.example/x', 'pier.example/x'],
    ['https://translate.google.com/translate?hl=de&u=https://pier.example/x', 'pier.example/x'],
    ['https://translate.googleusercontent.com/translate_c?u=https://pier.example/x', 'pier.example/x'],
    ['https://the--pier-example.translate.goog/x', 'the-pier.example/x'],
    ['https://web.archive.org/web/2020/https://archive.ph/2020/https://pier.example/x', 'pier.example/x'],
  ])('%s: %s', (address, expected) => {
    expect(compared(address)).toBe(expected);
  });

  it.each([
    ['is no address', 'not an address'], ['is none of the web', 'mailto:clerk@pier.example'], ['is a snapshot that does not say of what', 'https://archive.ph/AbCdE'],
    ['is a cache that does not say of what', 'https://webcache.googleusercontent.com/search?q=the+cache:pier'], ['is a cache’s own page', 'https://pier-example.cdn.ampproject.org/'],
  ])('is none where it %s', (_why, address) => {
    expect(compared(address)).toBeNull();
  });
});

describe('the source at an address', () => {
  const holdings = holdingsOf(record([
    source('gazette-1', '9:00', { outlet: 'gazette', url: 'https://gazette.example/x' }),
    source('gazette-2', '10:00', { outlet: 'gazette', url: 'https://gazette.example/x', archive: 'https://archive.ph/AbCdE' }),
    source('gazette-3', '10:00', { outlet: 'gazette', url: 'https://live.gazette.example/' }),
    source('courier-1', '11:00', { outlet: 'courier', url: 'https://courier.example/x' }),
    source('nowhere', '11:00'),
  ], [], [{ id: 'gazette', hosts: ['gazette.example', 'the-gazette.example'] }, { id: 'courier', hosts: ['courier.example'] }]));
  const at = (address: string): string | undefined => sourceAt(address, holdings)?.id;

  it('is the same at each host of its outlet, and another at another’s', () => {
    expect(at('https://the-gazette.example/x')).toBe('gazette-1');
    expect(at('https://courier.example/x')).toBe('courier-1');
    expect(at('https://pier.example/x')).toBeUndefined();
  });
  it('is known by a snapshot that does not say of what it is', () => {
    expect(at('https://archive.ph/AbCdE')).toBe('gazette-2');
    expect(at('https://archive.ph/Other')).toBeUndefined();
  });
  it('is at a front page that of this host alone', () => {
    expect(at('https://live.gazette.example/')).toBe('gazette-3');
    expect(at('https://gazette.example/')).toBeUndefined();
  });
});
