import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { takeApart } from '../export/pdf/take-apart.fixture.ts';
import { unwrap } from '../test-backend.ts';
import { rateOf, startValuedDeal } from './valued-deal.fixture.ts';

it('no copy for the other side tells what offers and changes are worth', async () => {
  const { backend, dealId, open } = await startValuedDeal();
  const freezing = { as: 'sent' as const, dated: '2026-03-04', channel: 'email', note: '' };
  unwrap(await backend.call('rounds.freeze', { roundId: open.round.id, ...freezing }));
  const { round } = unwrap(await backend.call('rounds.start', { dealId, proposedBy: 'A' }));
  const term = { key: 'rate', state: 'open' as const, binding: false, written: null, custom: null };
  unwrap(
    await backend.call('terms.save', {
      roundId: round.id,
      term: { ...term, fields: { royaltyB: rateOf('1.37') } },
    }),
  );
  const pair = { dealId, fromRoundId: open.round.id, toRoundId: round.id };
  const { together } = unwrap(await backend.call('economics.worth', pair));
  const offers = unwrap(await backend.call('economics.offers', { dealId }));
  const figures = [
    together,
    ...offers.offers.map(({ value }) => ('figures' in value ? { npv: value.figures.npv } : null)),
  ]
    .flatMap((told) => (told && 'npv' in told ? [told.npv.A, told.npv.B] : []))
    .map((figure) => figure.replace('-', '').split('.')[0] ?? '');
  expect(figures).toHaveLength(6);

  const out = backend.path('copy.pdf');
  const wanted = {
    round: null,
    as: 'pdf',
    copy: 'counterpart',
    compareWith: null,
    out,
  } as const;
  unwrap(await backend.finish(await backend.call('exports.start', { dealId, ...wanted })));
  const everything = (await takeApart(readFileSync(out))).replaceAll(',', '');
  expect(everything).toContain('1.37');
  for (const figure of figures) expect(everything).not.toContain(figure);
  expect(everything).not.toMatch(/[Pp]resent value|[Ww]orth to us|NPV/);
});
