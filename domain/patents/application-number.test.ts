import { describe, expect, it } from 'vitest';
import { readApplicationNumber } from './application-number.ts';

const keyOf = (raw: string, hint: { office?: string; filingDate?: string } = {}): string | undefined => {
  const reading = readApplicationNumber(raw, hint);
  return reading.status === 'resolved' ? reading.number.key : undefined;
};

describe('filing numbers', () => {
  it.each([
    ['US201213123456', 'US/2012/13123456'],
    ['US20060123456', 'US/2006/123456'],
    ['US20060712345P', 'US/2006/712345P'],
    ['EP20110123456', 'EP/2011/123456'],
    ['WO2012JP51234', 'WO/2012/JP51234'],
    ['JP20060512345T', 'JP/2006/512345'],
    ['KR20127012345', 'KR/2012/7012345'],
    ['IN2012KOLNP600', 'IN/2012/KOLNP600'],
    ['ES20110123456T', 'ES/2011/123456T'],
  ])('reads the database form %s', (raw, key) => {
    expect(keyOf(raw)).toBe(key);
  });

  it.each([
    ['EP11123456.7', 'EP20110123456'],
    ['PCT/JP2012/051234', 'WO2012JP51234'],
    ['PCT/JP12/51234', 'WO2012JP51234'],
    ['10-2012-7012345', 'KR20127012345'],
    ['JP 2010-181818', 'JP20100181818'],
    ['特願2010-181818', 'JP20100181818'],
    ['JP H07-000123', 'JP19950000123'],
    ['CN201180012345.6', 'CN2011812345'],
    ['CN201180012345', 'CN20118012345'],
    ['IN600/KOLNP/2012', 'IN2012KOLNP600'],
  ])('gives the office form %s the key of %s', (office, database) => {
    expect(keyOf(office, { office: 'KR' })).toBe(keyOf(database));
    expect(keyOf(database)).toBeDefined();
  });

  it('needs the filing date where the office leaves the year out', () => {
    expect(keyOf('12/345678', { office: 'US', filingDate: '2009-02-05' })).toBe('US/2009/12345678');
    expect(readApplicationNumber('12/345678', { office: 'US' })).toMatchObject({
      number: {
        key: 'US/-/12345678',
        confidence: 'medium',
        reason: 'filing year not told; office US taken from the country column',
      },
    });
  });

  it('excludes what is no number and does not guess at the rest', () => {
    expect(readApplicationNumber('USPENDING')).toMatchObject({ status: 'excluded' });
    expect(readApplicationNumber('-1')).toMatchObject({ status: 'excluded' });
    expect(readApplicationNumber('to follow')).toMatchObject({ status: 'unresolved' });
    expect(readApplicationNumber('2010-181818')).toMatchObject({ status: 'unresolved' });
  });
});
