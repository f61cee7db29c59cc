import { describe, expect, it } from 'vitest';
import { readApplicationNumber } from './application-number.ts';
import type { NumberHint } from './patent-number.ts';

const keyOf = (raw: string, hint: NumberHint = {}): string | undefined => {
  const reading = readApplicationNumber(raw, hint);
  return reading.status === 'resolved' ? reading.number.key : undefined;
};

describe('filing numbers', () => {
  it.each([
    ['US201213123456', 'US/13/123456'],
    ['US20060123456', 'US/2006/123456'],
    ['US20060712345P', 'US/60/712345'],
    ['US201161712345P', 'US/61/712345'],
    ['US20140950123P', 'US/61/950123'],
    ['US20140050123P', 'US/62/050123'],
    ['US201129405123F', 'US/29/405123'],
    ['EP20110123456', 'EP/2011/123456'],
    ['WO2012JP51234', 'WO/2012/JP51234'],
    ['US 2012051234 W', 'WO/2012/US51234'],
    ['JP20060512345T', 'JP/2006/512345'],
    ['JP19930012345U', 'JP/1993/12345U'],
    ['KR20127012345', 'KR/2012/7012345'],
    ['KR20120001234U', 'KR/2012/1234U'],
    ['IN2012KOLNP600', 'IN/2012/KOLNP600'],
    ['ES20110123456T', 'ES/2011/123456T'],
    ['CA20122812345', 'CA/-/2812345'],
    ['DE200410012345', 'DE/2004/10-12345'],
    ['DE20011012345', 'DE/2001/10-12345'],
    ['DE19833312345', 'DE/1983/3312345'],
    ['BR20121112345', 'BR/2012/11-12345'],
    ['TW20030112345', 'TW/2003/1-12345'],
    ['AU20120201234', 'AU/2012/201234'],
    ['RU20120112345', 'RU/2012/112345'],
    ['MX20120012345', 'MX/2012/12345'],
    ['GB20120012345', 'GB/2012/12345'],
    ['FR20120012345', 'FR/2012/12345'],
  ])('reads the database form %s', (raw, key) => {
    expect(keyOf(raw)).toBe(key);
  });

  it.each([
    ['EP11123456.3', 'EP20110123456'],
    ['EP 11 123 456', 'EP20110123456'],
    ['PCT/JP2012/051234', 'WO2012JP51234'],
    ['PCT/JP12/51234', 'WO2012JP51234'],
    ['PCTJP2012051234', 'WO2012JP51234'],
    ['10-2012-7012345', 'KR20127012345'],
    ['20-2012-0001234', 'KR20120001234U'],
    ['JP 2010-181818', 'JP20100181818'],
    ['特願2010-181818', 'JP20100181818'],
    ['平成22年特許願第181818号', 'JP20100181818'],
    ['令和2年特願第181818号', 'JP20200181818'],
    ['JP H07-000123', 'JP19950000123'],
    ['JP S62-123', 'JP19870000123'],
    ['実願平5-12345', 'JP19930012345U'],
    ['CN201180012345.3', 'CN2011812345'],
    ['CN201180012345', 'CN20118012345'],
    ['ZL201180012367.X', 'CN2011812367'],
    ['IN600/KOLNP/2012', 'IN2012KOLNP600'],
    ['US 61/712,345', 'US201161712345P'],
    ['US 13/123,456', 'US201213123456'],
    ['U.S. Patent Application No. 13/123,456', 'US201213123456'],
    ['US application 13/123456', 'US201213123456'],
    ['DE 10 2004 012 345.6', 'DE200410012345'],
    ['DE 101 12 345', 'DE20011012345'],
    ['DE P 33 12 345', 'DE19833312345'],
    ['BR 11 2012 012345-0', 'BR20121112345'],
    ['TW092112345', 'TW20030112345'],
    ['TW 92112345', 'TW20030112345'],
    ['AU 2012/201234', 'AU20120201234'],
    ['RU 2012112345/08', 'RU20120112345'],
    ['MX/a/2012/012345', 'MX20120012345'],
    ['GB 1212345.6', 'GB20120012345'],
    ['FR 12 12345', 'FR20120012345'],
    ['CA 2,812,345', 'CA20122812345'],
  ])('gives the office form %s the key of %s', (office, database) => {
    expect(keyOf(office, { office: keyOf(office) === undefined ? 'KR' : undefined })).toBe(keyOf(database));
    expect(keyOf(database)).toBeDefined();
  });

  it('reads the date behind a priority, and the short years of old ones by it', () => {
    expect(keyOf('KR20120001234U 20120214')).toBe('KR/2012/1234U');
    expect(keyOf('US 67912300 A 20001004')).toBe('US/2000/679123');
    expect(readApplicationNumber('US 67912300 A')).toMatchObject({
      number: {
        key: 'US/2000/679123',
        confidence: 'medium',
        reason: 'last two digits read as the year 2000',
      },
    });
    expect(keyOf('JP 12345677 A', { filingDate: '1977-12-30' })).toBe('JP/1977/123456');
  });

  it.each([
    ['US14426564A', '2011-06-01', 'US/14/426564', 'medium'],
    ['US14426564A', undefined, 'US/14/426564', 'low'],
    ['US12345609A', '2009-03-02', 'US/2009/123456', 'high'],
    ['US60123456P', undefined, 'US/60/123456', 'low'],
  ])(
    'takes the eight digits of %s (%s) for a year only where the date confirms it',
    (raw, filingDate, key, confidence) => {
      expect(readApplicationNumber(raw, { filingDate })).toMatchObject({ number: { key, confidence } });
    },
  );

  it('says which other reading of eight digits is possible', () => {
    expect(readApplicationNumber('US14426564A')).toMatchObject({
      number: {
        reason: 'eight digits read as series and serial; 144265 of a year ending in 64 is possible',
      },
    });
  });

  it('needs no filing date where series and serial tell the filing, and keeps the year where it is told', () => {
    const hint = { office: 'US', filingDate: '2009-02-05' };
    expect(readApplicationNumber('12/345678', hint)).toMatchObject({
      number: {
        key: 'US/12/345678',
        year: 2009,
        confidence: 'medium',
        reason: 'office US taken from the country column',
      },
    });
    expect(keyOf('12/345678', { office: 'US' })).toBe('US/12/345678');
    expect(readApplicationNumber('JP H07-000123')).toMatchObject({
      number: { year: 1995, confidence: 'high' },
    });
  });

  it.each([
    ['EP 11123456.9', 'check digit 9 does not fit: 11123456 has 3, so a digit is mistyped'],
    ['CN201180012345.6', 'check digit 6 does not fit: 201180012345 has 3, so a digit is mistyped'],
    ['CN 201140012345', '4 is no type of Chinese filings (1, 2, 3, 8 or 9 after the year)'],
    ['US 88/123,456', '88 is no series of US filings'],
    ['US 2015/0034567', 'year/serial is a published US application, not a filing'],
    ['DE 60015566.7', 'check digit 7 does not fit: 60015566 has 8, so a digit is mistyped'],
  ])('says what is wrong with %s', (raw, reason) => {
    expect(readApplicationNumber(raw)).toEqual({ status: 'unresolved', raw, reason });
  });

  it('excludes what is no number and does not guess at the rest', () => {
    for (const raw of [
      'USPENDING',
      '-1',
      'Pending',
      '1900-01-01',
      '1900-01-01 00:00:00',
      'withdrawn',
      'no number yet',
    ])
      expect(readApplicationNumber(raw)).toMatchObject({ status: 'excluded' });
    expect(readApplicationNumber('to follow')).toMatchObject({ status: 'unresolved' });
    expect(readApplicationNumber('2010-181818')).toMatchObject({ status: 'unresolved' });
  });

  it('reads a number beside which stands that it is pending', () => {
    expect(keyOf('US 13/123,456 (pending)')).toBe('US/13/123456');
  });
});
