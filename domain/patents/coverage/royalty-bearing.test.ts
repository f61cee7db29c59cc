import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRoyaltyBearing, type LicensedRight } from './royalty-bearing.ts';

const right = (number: string, more: Partial<LicensedRight> = {}): LicensedRight => ({
  number,
  office: number.slice(0, 2),
  filingDate: '2013-05-14',
  status: 'in-force',
  states: null,
  unitarySince: null,
  ...more,
});
const cn = right('CN103428789B');
const ep = right('EP2400812B1');

describe('whether a sale bears a royalty', () => {
  it.each<[string, LicensedRight[], string | null, string | null, boolean | null, string]>([
    [
      'in force where it is made',
      [cn],
      'CN',
      'IN',
      true,
      'Licensed patents are in force (estimated): CN103428789B in CN (made).',
    ],
    [
      'in force where it is sold',
      [cn],
      'VN',
      'CN',
      true,
      'Licensed patents are in force (estimated): CN103428789B in CN (sold).',
    ],
    [
      'in neither',
      [cn],
      'VN',
      'IN',
      false,
      'No licensed patent is in force (estimated) in VN (made) or IN (sold).',
    ],
    [
      'no patents at all',
      [],
      'CN',
      'CN',
      false,
      'No licensed patent is in force (estimated) in CN (made and sold).',
    ],
    [
      'only pending',
      [right('CN103428789A', { status: 'pending' })],
      'CN',
      'CN',
      false,
      'No licensed patent is in force (estimated) in CN (made and sold).',
    ],
    [
      'European, validated where it is sold',
      [right('EP2400812B1', { states: ['DE'] })],
      'VN',
      'DE',
      true,
      'Licensed patents are in force (estimated): EP2400812B1 in DE (sold).',
    ],
    [
      'European, validated elsewhere',
      [right('EP2400812B1', { states: ['FR'] })],
      'VN',
      'DE',
      false,
      'No licensed patent is in force (estimated) in VN (made) or DE (sold).',
    ],
    [
      'European, validation not stated',
      [ep],
      'VN',
      'DE',
      null,
      'It cannot be told: whether EP2400812B1 has effect in DE (sold) is not stated.',
    ],
    [
      'European, outside Europe',
      [ep],
      'VN',
      'IN',
      false,
      'No licensed patent is in force (estimated) in VN (made) or IN (sold).',
    ],
    [
      'a national part settles it',
      [ep, right('DE602010012345')],
      'VN',
      'DE',
      true,
      'Licensed patents are in force (estimated): DE602010012345 in DE (sold).',
    ],
    [
      'of unknown status',
      [right('CN103428789B', { status: 'unknown' })],
      'CN',
      'IN',
      null,
      'It cannot be told: whether CN103428789B is in force in CN (made) cannot be told from what is stated of its dates and status.',
    ],
    [
      'made nobody knows where',
      [cn],
      null,
      'IN',
      null,
      'It cannot be told: the country of manufacture is not stated.',
    ],
    [
      'made nobody knows where, in force where it is sold',
      [cn],
      null,
      'CN',
      true,
      'Licensed patents are in force (estimated): CN103428789B in CN (sold).',
    ],
  ])('%s', (_, rights, madeIn, soldIn, bearing, because) => {
    expect(isRoyaltyBearing(rights, { madeIn, soldIn })).toMatchObject({ bearing, because });
  });

  it('names how many there are, with a few of them', () => {
    const rights = Array.from({ length: 12 }, (_, index) => right(`CN10342878${index}B`));
    const answer = isRoyaltyBearing([...rights, ep], { madeIn: 'CN', soldIn: 'DE' });
    expect(answer.because).toBe(
      'Licensed patents are in force (estimated): 12 in CN (made), such as CN103428780B.',
    );
    expect(answer.inForce).toEqual([
      { country: 'CN', where: 'made', rights: 12, examples: rights.slice(0, 5).map(({ number }) => number) },
    ]);
    expect(answer.unknown).toEqual([{ country: 'DE', where: 'sold', rights: 1, examples: ['EP2400812B1'] }]);
  });

  it('does not become less bearing by a further right', () => {
    const rights = fc.array(
      fc
        .record({
          office: fc.constantFrom('CN', 'DE', 'EP', 'US'),
          status: fc.constantFrom('in-force', 'pending', 'expired', 'unknown'),
          states: fc.option(fc.subarray(['DE', 'FR', 'TR']), { nil: null }),
        })
        .map((more) => right(`${more.office}1`, more)),
      { maxLength: 6 },
    );
    const country = fc.option(fc.constantFrom('CN', 'DE', 'FR', 'US', 'IN'), { nil: null });
    const rank = (bearing: boolean | null): number => (bearing === true ? 2 : bearing === null ? 1 : 0);
    fc.assert(
      fc.property(rights, rights, country, country, (some, more, madeIn, soldIn) => {
        const few = isRoyaltyBearing(some, { madeIn, soldIn });
        const many = isRoyaltyBearing([...some, ...more], { madeIn, soldIn });
        expect(rank(few.bearing) <= rank(many.bearing)).toBe(true);
      }),
    );
  });
});
