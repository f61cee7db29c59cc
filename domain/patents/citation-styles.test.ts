import { describe, expect, it } from 'vitest';
import { readPublicationNumber } from './publication-number.ts';

describe('the kind before the number, as citations write it', () => {
  it.each([
    ['DE-A-3100442', 'DE3100442', 'A'],
    ['FR-A-2912345', 'FR2912345', 'A'],
    ['GB-A-2345678', 'GB2345678', 'A'],
    ['CA-C-1234567', 'CA1234567', 'C'],
    ['CH-A-654321', 'CH654321', 'A'],
    ['SE-B-456789', 'SE456789', 'B'],
    ['TW-B-I576827', 'TWI576827', 'B'],
    ['EP-A-0470185', 'EP0470185', 'A'],
    ['EP-B1-1234567', 'EP1234567', 'B1'],
    ['EP A 0 470 185', 'EP0470185', 'A'],
    ['US-B2-7654321', 'US7654321', 'B2'],
    ['WO-A-99/12345', 'WO1999012345', 'A'],
    ['CN-A-1234567', 'CN1234567', 'A'],
    ['KR-A-10-2014-0012345', 'KR20140012345', 'A'],
    ['JP-A-2014-007500', 'JP2014007500', 'A'],
    ['JP-A-10-75478', 'JPH1075478', 'A'],
    ['JP-A-H10-75478', 'JPH1075478', 'A'],
    ['JP-B-5123456', 'JP5123456', 'B'],
  ])('reads %s', (raw, key, kind) => {
    expect(readPublicationNumber(raw)).toMatchObject({ number: { key, kind, confidence: 'high' } });
  });
});

describe('a filing where a publication stands', () => {
  it.each([
    ['GB 0313893.9', 'GB/2003/13893'],
    ['GB1008116.2', 'GB/2010/8116'],
    ['FR 05 03941', 'FR/2005/3941'],
    ['HK 12101234.5', 'HK/-/12101234'],
    ['SE 0501234-5', 'SE/-/501234'],
    ['US14426564', 'US/14/426564'],
    ['US18123456', 'US/18/123456'],
    ['EP06711571', 'EP/2006/711571'],
    ['KR 10-2014-7032406', 'KR/2014/7032406'],
    ['KR20147032406', 'KR/2014/7032406'],
    ['특허출원 10-2014-0032014', 'KR/2014/32014'],
  ])('%s is the filing %s', (raw, key) => {
    expect(readPublicationNumber(raw)).toMatchObject({ number: { key, stage: 'application' } });
  });

  it('takes so high a US number with the kind of a grant for one, with doubt', () => {
    expect(readPublicationNumber('US14426564 B2')).toMatchObject({
      number: { key: 'US14426564', stage: 'grant', confidence: 'low' },
    });
  });

  it('leaves the check digit out where a kind says that the number was published', () => {
    expect(readPublicationNumber('SE 0501234-5 A')).toMatchObject({ number: { key: 'SE501234' } });
  });
});
