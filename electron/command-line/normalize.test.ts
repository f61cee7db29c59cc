import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { runCommandLine } from './run.ts';

async function normalize(lines: readonly string[], ...options: readonly string[]) {
  let [out, err, pieces] = ['', '', 0];
  const code = await runCommandLine(['normalize', ...options], {
    fontFolder: '.',
    folder: '.',
    lines: () => Readable.from(lines.length === 0 ? [] : [lines.slice(0, 2), lines.slice(2)]),
    out: (text) => {
      out += text;
      pieces += 1;
      return Promise.resolve();
    },
    err: (text) => {
      err += text;
      return Promise.resolve();
    },
  });
  return { code, out, err, pieces };
}

const documentsOf = (out: string): readonly unknown[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('parley normalize', () => {
  it('answers a document a line', async () => {
    const lines = [
      'WO 01/98623 A1',
      'EP2345678 A1 | EP2345678 B1',
      'Pending',
      'FR-1Q23456-B',
      '11/414,612',
      '',
    ];
    const { code, out, err } = await normalize(lines, '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(documentsOf(out)).toEqual([
      {
        raw: 'WO 01/98623 A1',
        numbers: ['WO2001098623A1'],
        status: 'resolved',
        office: 'WO',
        stage: 'publication',
        kind: 'A1',
        key: 'WO2001098623',
        confidence: 'high',
        reason: null,
      },
      expect.objectContaining({ numbers: ['EP2345678A1', 'EP2345678B1'], status: 'resolved', kind: 'A1' }),
      {
        raw: 'Pending',
        numbers: [],
        status: 'excluded',
        office: null,
        stage: null,
        kind: null,
        key: null,
        confidence: null,
        reason: 'says that there is no number yet',
      },
      expect.objectContaining({
        numbers: [],
        status: 'unresolved',
        office: null,
        reason: expect.any(String),
      }),
      expect.objectContaining({
        numbers: ['US application 11/414612'],
        stage: 'application',
        key: 'US/11/414612',
        confidence: 'low',
        reason: 'office US told by series/serial alone',
      }),
      expect.objectContaining({ raw: '', status: 'excluded', reason: 'blank' }),
    ]);
  });

  it('takes the country of numbers that name none', async () => {
    const { out } = await normalize(['4567890'], '--json', '--country', 'jp');
    expect(documentsOf(out)).toMatchObject([{ numbers: ['JP4567890'], confidence: 'medium' }]);
    expect(await normalize(['4567890'], '--country', 'nowhere')).toMatchObject({ code: 2, out: '' });
  });

  it('says it in words, with what the kind means', async () => {
    const { out } = await normalize(['DK2345678 T3', 'EP 16000312.7', 'us 8,765,432 b2']);
    expect(out).toContain('DK2345678T3');
    expect(out).toContain('Translation of a European patent for DK (of EP2345678)');
    expect(out).toContain('check digit 7 does not fit: 16000312 has 5');
    expect(out).toContain('grant: Granted patent, application published earlier');
    expect(out.trimEnd().split('\n')).toHaveLength(3);
  });

  it('hands on what it has before it reads on, and nothing for no line', async () => {
    const { out, pieces } = await normalize(
      Array.from({ length: 2000 }, (_, n) => `EP${1_000_000 + n}B1`),
      '--json',
    );
    expect(documentsOf(out)).toHaveLength(2000);
    expect(pieces).toBe(2);
    expect(await normalize([], '--json')).toMatchObject({ code: 0, out: '' });
  });
});
