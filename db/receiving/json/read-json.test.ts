import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readBytes, refusalOf } from '../read-bytes.fixture.ts';

const sheet = { format: 'parley-term-sheet', version: 1, round: { title: '小米 “Ü” \u{1F91D}' } };
const text = JSON.stringify(sheet, null, 2);

describe('a term sheet as JSON', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16', iconv.encode(text, 'utf16le', { addBOM: true })],
    ['UTF-16 without a mark', iconv.encode(text, 'utf16le')],
    ['UTF-16, the other way round', iconv.encode(text, 'utf16be', { addBOM: true })],
    ['lines in front', Buffer.from(`\r\n  ${text}\n`)],
  ])('is read in %s', async (_, bytes) => {
    expect(await readBytes(bytes, 'round.pdf')).toEqual({
      ok: true,
      value: { kind: 'sheet', json: sheet, carriedBy: 'json', title: null, comments: [], doubts: [] },
    });
  });

  it('is refused in words where it is none, or none that could be read', async () => {
    expect(await refusalOf('{"deals": []}')).toBe(
      'wrong-format: It is JSON, but not a term sheet that Parley wrote.',
    );
    expect(await refusalOf('[1, 2]')).toMatch(/^wrong-format: It is JSON/);
    expect(await refusalOf(text.slice(0, -3))).toBe(
      'unreadable: It looks like JSON, but it is no sound JSON; perhaps it is cut short.',
    );
    expect(
      await refusalOf(Buffer.concat([Buffer.from(text.slice(0, -3)), Buffer.from([0xff, 0xfe, 0x7d])])),
    ).toBe('unreadable: It looks like JSON, but it is no text.');
  });

  it('cannot be nested without end, nor hold names that JavaScript means something by', async () => {
    const deep = `{"format":"parley-term-sheet","round":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect(await refusalOf(deep)).toBe(
      'unreadable: It looks like JSON, but it is nested deeper than any term sheet.',
    );
    expect(await refusalOf('['.repeat(100_000))).toMatch(/nested deeper/);
    for (const name of ['__proto__', '\\u005f_proto__', 'constructor', 'prototype'])
      expect(await refusalOf(`{"format":"parley-term-sheet","round":[{"${name}":{"isAdmin":true}}]}`)).toBe(
        'unreadable: It looks like JSON, but it holds names that no term sheet has.',
      );
    // brackets within words are words
    const words = JSON.stringify({ ...sheet, note: `"${'['.repeat(1000)}\\` });
    expect(await readBytes(words)).toMatchObject({ ok: true, value: { kind: 'sheet' } });
  });

  it('cannot hold more than any term sheet does', { timeout: 60_000 }, async () => {
    const large = 'unreadable: It looks like JSON, but it is larger than any term sheet.';
    expect(await refusalOf(`{"format":"parley-term-sheet","round":[${'0,'.repeat(8_000_001)}0]}`)).toBe(
      large,
    );
    const names = Array.from({ length: 1_500_001 }, (_, at) => `"${at}":0,`).join('');
    expect(await refusalOf(`{"format":"parley-term-sheet",${names}"round":{}}`)).toBe(large);
  });

  it('that was changed under our hands has no entry in what every object has', async () => {
    await refusalOf('{"format":"parley-term-sheet","__proto__":{"polluted":1}}');
    expect('polluted' in {}).toBe(false);
  });
});
