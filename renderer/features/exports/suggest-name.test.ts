import { describe, expect, it } from 'vitest';
import { anOpenDeal, aTerm, CANARY } from '../../../domain/shareable/open-deal.fixture.ts';
import type { OpenDeal } from '../../../domain/deals/deal.ts';
import { suggestName } from './suggest-name.ts';

const of = (copy: 'counterpart' | 'internal') => ({ as: 'pdf', copy, since: null, round: 2 }) as const;

const party = (side: 'A' | 'B', name: string) => ({
  side,
  name,
  localName: null,
  localLanguage: null,
  seat: null,
});
const bytesOf = (words: string): number => new TextEncoder().encode(words).length;

/** A deal whose paper calls the parties so, whatever the address book does. */
function between(one: string, other: string): OpenDeal {
  const value = [party('A', one), party('B', other)];
  return anOpenDeal([aTerm('parties', { parties: { basis: 'stated', value } })]);
}

it('names the parties as the paper does, and nothing of ours', () => {
  const name = suggestName(between('Nokia Corporation', 'Xiaomi'), of('counterpart'));
  expect(name).toBe('Term sheet Nokia Corporation - Xiaomi, round 2, counterpart.pdf');
  expect(name).not.toContain(CANARY);
  expect(name).not.toMatch(/Ada|Bea/);
});

it('has no character that a file system refuses', () => {
  expect(suggestName(between('A/S Nord', 'Süd\t"GmbH"'), of('internal'))).toBe(
    'Term sheet A S Nord - Süd GmbH, round 2, internal.pdf',
  );
});

it('says against which round a redline is held, and ends as its format does', () => {
  const deal = between('Nokia', 'Xiaomi');
  const redline = { as: 'docx', copy: 'redline', round: 4 } as const;
  expect(suggestName(deal, { ...redline, since: null })).toBe(
    'Term sheet Nokia - Xiaomi, round 4, redline against round 3.docx',
  );
  expect(suggestName(deal, { ...redline, since: 1 })).toContain('against round 1.docx');
});

describe('long names', () => {
  it.each([
    ['two in Latin', 'Telefonaktiebolaget '.repeat(14), 'Aktiengesellschaft '.repeat(14)],
    ['two in Korean', '삼성전자'.repeat(70), '엘지전자'.repeat(70)],
    ['made of pairs and joined signs', '👩‍👩‍👧‍👦'.repeat(20), '𠮷'.repeat(100)],
  ])('are cut, never the tail: %s', (_what, one, other) => {
    const name = suggestName(between(one.trim(), other.trim()), of('counterpart'));
    expect(bytesOf(name)).toBeLessThanOrEqual(180);
    expect(name).toMatch(/^Term sheet .+… - .+…, round 2, counterpart\.pdf$/u);
    expect(name.isWellFormed()).toBe(true);
  });

  it('take the room that a short one leaves', () => {
    const name = suggestName(between('삼성전자'.repeat(70), 'LG'), of('counterpart'));
    expect(bytesOf(name)).toBeGreaterThan(170);
    expect(bytesOf(name)).toBeLessThanOrEqual(180);
    expect(name).toMatch(/… - LG, round 2, counterpart\.pdf$/);
  });
});
