import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPatentNumber, type NumberReading } from './patent-number.ts';
import { readPublicationNumber } from './publication-number.ts';

const shown = (reading: NumberReading): string =>
  reading.status === 'resolved' ? formatPatentNumber(reading.number) : reading.status;
const keyOf = (raw: string, office?: string): string | undefined => {
  const reading = readPublicationNumber(raw, { office });
  return reading.status === 'resolved' ? reading.number.key : undefined;
};

describe('publication numbers', () => {
  it.each([
    ['EP1234567 B1', 'EP1234567B1', 'grant'],
    ['ep 123456 A2', 'EP0123456A2', 'publication'],
    ['US20110123456', 'US2011123456', 'publication'],
    ['US 2011/0123456 A1', 'US2011123456A1', 'publication'],
    ['US7,654,321', 'US7654321', 'grant'],
    ['USRE045678E', 'USRE45678E', 'grant'],
    ['US000000045678E', 'USRE45678E', 'grant'],
    ['WO 2011/012345 A1', 'WO2011012345A1', 'publication'],
    ['WO9912345', 'WO1999012345', 'unknown'],
    ['CN101234567B', 'CN101234567B', 'grant'],
    ['JP2012-123456', 'JP2012123456', 'publication'],
    ['JP4567890 B2', 'JP4567890B2', 'grant'],
    ['JPWO2012123456 A1', 'JPWO2012123456A1', 'publication'],
    ['KR10-2012-0123456 A', 'KR20120123456A', 'publication'],
    ['KR101234567 B1', 'KR101234567B1', 'grant'],
    ['TWI456789 B', 'TWI456789B', 'grant'],
    ['PT1234567 T', 'PT1234567T', 'translation'],
    ['BRPI0712345 A2', 'BRPI0712345A2', 'publication'],
    ['MX2012012345 A', 'MX2012012345A', 'publication'],
    ['IN600/KOLNP/2011 A', 'IN600KOLNP2011A', 'publication'],
    ['ＥＰ１２３４５６７　Ｂ１', 'EP1234567B1', 'grant'],
  ])('reads %s', (raw, expected, stage) => {
    const reading = readPublicationNumber(raw);
    expect(shown(reading)).toBe(expected);
    expect(reading).toMatchObject({ number: { stage, raw } });
  });

  it.each([
    [['EP234567', 'EP0234567 A1', 'EP 0 234 567 B1']],
    [['US20110123456 A1', 'US2011123456A1', 'US 2011/0123456']],
    [['WO0212345', 'WO02012345', 'WO200212345', 'WO2002012345', 'WO 02/12345']],
    [['KR1020120123456A', 'KR20120123456 A', 'KR 10-2012-0123456']],
    [['JPH08123456 A', 'JP8-123456', 'JP08123456A', 'JP8123456 A', '特開平8-123456', 'JP HEI 8-123456']],
    [['JPS6212345 A', 'JP62012345A', 'JP62-12345', 'JP SHO 62-012345']],
  ])('gives one key to %j', (styles) => {
    expect(new Set(styles.map((style) => keyOf(style))).size).toBe(1);
    expect(keyOf(styles[0] ?? '')).toBeDefined();
  });

  it('never takes a number of year 6 of Heisei for patent 6302377', () => {
    expect(keyOf('JP6-302377')).not.toBe(keyOf('JP6302377 B2'));
    expect(keyOf('JP6302377 A')).toBe(keyOf('JP6-302377'));
  });

  it('never takes a filing for a grant', () => {
    for (const raw of [
      'US11/123,456',
      '11/123,456',
      'PCT/JP2013/012345',
      'ZL201180012345.3',
      'EP 11123456.3',
    ]) {
      expect(readPublicationNumber(raw)).toMatchObject({
        status: 'resolved',
        number: { stage: 'application' },
      });
    }
  });

  it('says where the office came from when the number does not name it', () => {
    expect(readPublicationNumber('4567890', { office: 'JP' })).toMatchObject({
      number: {
        office: 'JP',
        stage: 'grant',
        confidence: 'medium',
        reason: 'office JP taken from the country column',
      },
    });
    expect(readPublicationNumber('4567890')).toMatchObject({ status: 'unresolved' });
    expect(readPublicationNumber('RE45678', { office: 'US' })).toMatchObject({
      number: { key: 'USRE45678' },
    });
  });

  it.each(['', '-1', 'n/a', 'Pending', 'PENDING2', 'US Patent Application Pending', 'not yet published'])(
    'excludes "%s"',
    (raw) => {
      expect(readPublicationNumber(raw).status).toBe('excluded');
    },
  );

  it.each(['foo', 'FR-1Q23456-B', 'EP12345678901', 'WO1950123456', 'US99999999999', 'CN12', 'QQ1234567'])(
    'does not guess at "%s"',
    (raw) => {
      expect(readPublicationNumber(raw).status).toBe('unresolved');
    },
  );

  it.each([
    ['DE 10 2012 012 345 B4', 'DE102012012345B4', 'grant'],
    ['DE60015566.8', 'DE60015566', 'translation'],
    ['DE 20 2012 001 234 U1', 'DE202012001234U1', 'grant'],
    ['TW201234567 A', 'TW201234567A', 'publication'],
    ['TW M345678 U', 'TWM345678U', 'grant'],
    ['IN 234567 B', 'IN234567B', 'grant'],
    ['IN201611012345 A', 'IN201611012345A', 'publication'],
    ['GB 2 345 678 A', 'GB2345678A', 'publication'],
    ['FR2912345 B1', 'FR2912345B1', 'grant'],
    ['CA 2,812,345 C', 'CA2812345C', 'grant'],
    ['AU 2012/201234 B2', 'AU2012201234B2', 'grant'],
    ['BR 11 2012 012345-0 B1', 'BR112012012345B1', 'grant'],
    ['BR PI0712345-6 B1', 'BRPI0712345B1', 'grant'],
    ['MX 345678 B', 'MX345678B', 'grant'],
    ['RU 2 456 789 C2', 'RU2456789C2', 'grant'],
    ['등록특허 10-1234567', 'KR101234567', 'grant'],
    ['US Patent No. 8,765,432', 'US8765432', 'grant'],
    ['U.S. Pat. App. Pub. No. 2012/0123456 A1', 'US2012123456A1', 'publication'],
    ['EP-2345678-B1', 'EP2345678B1', 'grant'],
    ['RE45,678', 'USRE45678', 'grant'],
  ])('reads %s', (raw, expected, stage) => {
    const reading = readPublicationNumber(raw);
    expect(shown(reading)).toBe(expected);
    expect(reading).toMatchObject({ number: { stage } });
  });

  it('tells the year in western years', () => {
    for (const [raw, year] of [
      ['JPS6212345 A', 1987],
      ['JPH0833034 A', 1996],
      ['JP2012123456 A', 2012],
      ['WO9912345', 1999],
      ['US2012123456 A1', 2012],
      ['KR20120012345 A', 2012],
    ] as const)
      expect(readPublicationNumber(raw)).toMatchObject({ number: { year } });
  });

  it('doubts what the columns beside the number contradict', () => {
    expect(readPublicationNumber('EP1234567 B1', { office: 'JP' })).toMatchObject({
      number: {
        office: 'EP',
        confidence: 'medium',
        reason: 'the number says EP, the country column JP',
      },
    });
    expect(readPublicationNumber('EP1234567 B1', { office: 'EP', kind: 'A1' })).toMatchObject({
      number: { kind: 'B1', confidence: 'medium', reason: 'the number says kind B1, the kind column A1' },
    });
    expect(readPublicationNumber('WO2012012345 A1', { office: 'IB' })).toMatchObject({
      number: { confidence: 'high' },
    });
  });

  it('takes the kind of the column where the number has none', () => {
    expect(shown(readPublicationNumber('US 8765432', { office: 'US', kind: 'B2' }))).toBe('US8765432B2');
    expect(keyOf('JP8123456', 'JP')).toBe('JP8123456');
    expect(readPublicationNumber('JP8123456', { kind: 'A' })).toMatchObject({
      number: { key: 'JPH08123456' },
    });
  });

  it('tells an office by a check digit that no other office gives', () => {
    expect(readPublicationNumber('11123456.3')).toMatchObject({
      number: { key: 'EP/2011/123456', confidence: 'medium', reason: 'office EP told by its check digit' },
    });
    expect(readPublicationNumber('11123456.9')).toMatchObject({ status: 'unresolved' });
    expect(readPublicationNumber('EP 16000312.7')).toMatchObject({
      status: 'unresolved',
      reason: 'check digit 7 does not fit: 16000312 has 5, so a digit is mistyped',
    });
  });

  it('changes nothing when it reads its own answer, and never throws', () => {
    const office = fc.constantFrom('EP', 'US', 'WO', 'JP', 'KR', 'CN', 'TW', 'DE', 'BR', 'IN', 'FR');
    const kind = fc.constantFrom('', ' A', ' A1', 'B2', ' (U)', '-B1', 'T3');
    const body = fc.string({ unit: fc.constantFrom(...'0123456789-/., HSRED特平'.split('')), maxLength: 14 });
    fc.assert(
      fc.property(office, body, kind, (code, middle, end) => {
        const first = readPublicationNumber(`${code}${middle}${end}`);
        if (first.status !== 'resolved' || first.number.stage === 'application') return;
        const again = readPublicationNumber(formatPatentNumber(first.number));
        expect(again).toMatchObject({
          status: 'resolved',
          number: { key: first.number.key, kind: first.number.kind },
        });
      }),
      { numRuns: 5000 },
    );
  });
});
