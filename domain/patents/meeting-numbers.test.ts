import { describe, expect, it } from 'vitest';
import { readApplicationNumber } from './application-number.ts';
import { readPublicationNumber } from './publication-number.ts';

const publicationKey = (raw: string): string => {
  const reading = readPublicationNumber(raw);
  return reading.status === 'resolved' ? reading.number.key : reading.reason;
};
const filingKey = (raw: string): string => {
  const reading = readApplicationNumber(raw);
  return reading.status === 'resolved' ? reading.number.key : reading.reason;
};

describe('numbers that offices and databases write differently', () => {
  it.each([
    ['KR101587424', ['KR1587424 B1', 'KR101587424 B1', 'KR 10-1587424']],
    ['KR100123456', ['KR0123456 B1', 'KR100123456 B1']],
    ['KR200123456', ['KR0123456 Y1', 'KR200123456 Y1']],
    ['KR19950012345', ['KR950012345 B1', 'KR95-12345 B1', 'KR1995-0012345 B1']],
    ['KR19930012345', ['KR930012345 A', 'KR19930012345 A', 'KR 93-12345 A']],
    ['IN2005DEL1234', ['IN1234DE2005 A', 'IN1234/DEL/2005 A']],
    ['JPWO2015174527', ['再表2015/174527', '再公表特許WO2015/174527', 'JPWO2015174527 A1']],
    ['JP2014007500', ['JP P2014-7500A', 'JPP2014007500 A', '特開P2014-7500', 'JP2014-007500']],
    ['DK1234567', ['DK/EP 1234567 T3', 'DKEP1234567T3', 'DK1234567 T3']],
    ['ATE123456', ['AT123456 T', 'ATE123456 T1', 'AT E 123456']],
    ['AU199712345', ['AU1234597 A', 'AU199712345 A', 'AU-B-12345/97']],
    ['IT201700012345', ['IT102017000012345 A1', 'IT201700012345 A1', 'IT102017000012345']],
    ['SG2012012345', ['SG2012012345A', 'SG 2012012345 A']],
    ['PL1234567', ['PL/EP 1234567 T3', 'PL-EP1234567-T3']],
  ])('publications meet at %s', (key, styles) => {
    expect(styles.map(publicationKey)).toEqual(styles.map(() => key));
  });

  it.each([
    ['KR/1997/12345', ['KR 97012345', 'KR 97-12345', 'KR19970012345']],
    ['IN/2005/DEL1234', ['IN1234/DEL/2005', 'IN2005DE01234', 'IN2005DEL1234']],
    ['IN/2012/CHENP1234', ['1234/CHENP/2012', 'IN2012CN01234', 'IN1234CN2012']],
    ['AU/1997/12345', ['AU12345/97', 'AU19970012345']],
    ['IT/2017/12345', ['IT102017000012345', 'IT201700012345']],
    ['IT/2005/MI934', ['IT2005MI00934', 'IT MI2005A000934', 'ITMI2005A000934']],
    ['WO/2013/JP64758', ['WO2013JP64758 W', 'WO2013JP64758', 'PCT/JP2013/064758']],
    ['WO/2013/IB51234', ['IB2013051234', 'PCT/IB2013/051234', 'IB 2013051234 W']],
    ['JP/1998/123456', ['JPH10123456', 'JP H10-123456', 'JP19980123456']],
  ])('filings meet at %s', (key, styles) => {
    expect(styles.map(filingKey)).toEqual(styles.map(() => key));
  });

  it.each([
    ['EP(UK)1234567', 'EP1234567', null],
    ['EP (DE) 1234567', 'EP1234567', null],
    ['EP1234567 B1 (DE, FR, GB)', 'EP1234567', 'B1'],
    ['EP1234567 B1 *', 'EP1234567', 'B1'],
    ['EP1234567B1*', 'EP1234567', 'B1'],
    ['EP1234567 B1 \u00B7 2010-01-02', 'EP1234567', 'B1'],
  ])('reads over what stands beside %s', (raw, key, kind) => {
    expect(readPublicationNumber(raw)).toMatchObject({ number: { key, kind } });
  });

  it('takes a Taiwanese number with its series letter for a grant', () => {
    expect(readPublicationNumber('TWI576827')).toMatchObject({ number: { stage: 'grant' } });
  });

  it('leaves EP in front where the state numbers translations anew', () => {
    expect(publicationKey('ES/EP 1234567 T3')).not.toBe(publicationKey('ES1234567 T3'));
  });

  it.each([
    [
      'JP2012-127183',
      'JP2012127183',
      'medium',
      'read as a publication; without a kind a filing looks the same',
    ],
    [
      'KR 10-2014-0032014',
      'KR20140032014',
      'medium',
      'read as a publication; without a kind a filing looks the same',
    ],
    ['JP12-123456 A', 'JPS12123456', 'low', '12 read as Showa 12 (1937); Heisei 12 is 2000'],
    ['EP01234567', 'EP1234567', 'low', 'read as EP1234567; 01234567 is a filing of 2001 too'],
    ['EP9123456 A1', 'EP9123456', 'low', 'higher than any European publication known to us'],
  ])('reads %s with doubt', (raw, key, confidence, reason) => {
    expect(readPublicationNumber(raw)).toMatchObject({ number: { key, confidence, reason } });
  });

  it('is sure where words or a kind say that it is a publication', () => {
    for (const raw of ['공개특허 10-2014-0032014', '特開2012-127183', 'JP2012-127183 A', 'KR20140032014'])
      expect(readPublicationNumber(raw)).toMatchObject({ number: { confidence: 'high' } });
  });

  it('refuses a Chinese filing of eight digits after 2003', () => {
    for (const raw of ['CN04123456', 'CN11234567 A'])
      expect(filingKey(raw)).toBe('Chinese filings of eight digits ended in 2003');
    expect(filingKey('CN03123456')).toBe('CN/2003/1-23456');
  });
});
