import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../domain/days.ts';
import { unwrap } from '../test-backend.ts';
import { startDeal } from './two-parties.fixture.ts';

/** In the form of the European Central Bank, newest day first. The figures are made up. */
function history(days: number): string {
  const lines = Array.from(
    { length: days },
    (_, n) => `${addDays('2026-03-04', -n)},1.${1000 + (n % 900)},N/A,160.${n % 90},`,
  );
  return `Date,USD,CYP,JPY,\n${lines.join('\n')}\n`;
}

describe('tables of exchange rates', () => {
  it('are looked at, taken over once, listed with the newest first, and removed', async () => {
    const { backend } = await startDeal();
    const file = backend.path('eurofxref-hist.csv');
    writeFileSync(file, history(7_000));
    const reading = { source: { file }, answers: {} };
    const seen = unwrap(await backend.call('fx.preview', reading));
    expect(seen).toMatchObject({
      sourceName: 'eurofxref-hist.csv',
      form: 'ecb',
      rates: 14_000,
      currencies: ['EUR', 'JPY', 'USD'],
      firstDate: addDays('2026-03-04', -6_999),
      lastDate: '2026-03-04',
      isClean: true,
    });
    expect(unwrap(await backend.call('fx.list', {}))).toEqual([]);
    const { sha256 } = seen;
    expect(unwrap(await backend.call('fx.import', { ...reading, sha256 }))).toMatchObject([
      { name: 'eurofxref-hist.csv', rates: 14_000, sha256 },
    ]);
    expect(await backend.call('fx.import', { ...reading, sha256 })).toMatchObject({
      error: { code: 'conflict', message: expect.stringContaining('here already') },
    });
    const source = { text: history(3) };
    const small = unwrap(await backend.call('fx.preview', { source, answers: {} }));
    const [newest, oldest] = unwrap(
      await backend.call('fx.import', { source, answers: {}, sha256: small.sha256 }),
    );
    expect([newest?.name, oldest?.name]).toEqual(['Pasted text', 'eurofxref-hist.csv']);
    expect(unwrap(await backend.call('fx.remove', { id: newest?.id ?? '' }))).toEqual([oldest]);
    expect(await backend.call('fx.remove', { id: 'none' })).toMatchObject({ error: { code: 'not-found' } });
    expect(unwrap(await backend.call('workspace.verify', {})).checks.filter(({ ok }) => !ok)).toEqual([]);
  });

  it('are refused by line until they are clean', async () => {
    const { backend } = await startDeal();
    const source = { text: 'Date,USD\n2026-03-04,n.a.\n2026-03-03,1.1' };
    const { sha256, isClean } = unwrap(await backend.call('fx.preview', { source, answers: {} }));
    expect(isClean).toBe(false);
    expect(await backend.call('fx.import', { source, answers: {}, sha256 })).toMatchObject({
      error: { issues: [{ path: 'line 2, USD' }] },
    });
    expect(unwrap(await backend.call('fx.list', {}))).toEqual([]);
  });
});
