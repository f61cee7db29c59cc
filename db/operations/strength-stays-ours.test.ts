import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { takeApart } from '../export/pdf/take-apart.fixture.ts';
import { unwrap } from '../test-backend.ts';
import { fiveG, startStrength, studyOf } from './strength.fixture.ts';

const secret = (what: string) => `CANARY-${what}-7S`;

it('no copy for the other side tells how strong we take the portfolios to be', async () => {
  const { backend, dealId, save, A, B } = await startStrength();
  const open = unwrap(await backend.call('deals.open', { dealId }));
  unwrap(await backend.call('schedules.attach', { roundId: open.round.id, letter: 'A', listId: A }));
  const behind = { by: secret('by'), why: secret('why'), source: secret('source') };
  await save(
    studyOf([A], [B], {
      assessors: [secret('assessor')],
      standards: [
        {
          ...fiveG,
          name: secret('standard'),
          total: {
            ...fiveG.total,
            from: 'stated',
            count: '731946',
            low: '',
            high: '',
            runOff: 'constant',
            ...behind,
          },
          burden: { unit: 'percent', value: '7.3519', low: '', high: '', ...behind },
        },
      ],
    }),
  );
  const out = backend.path('copy.pdf');
  const wanted = {
    round: null,
    as: 'pdf',
    copy: 'counterpart',
    compareWith: null,
    out,
  } as const;
  unwrap(await backend.finish(await backend.call('exports.start', { dealId, ...wanted })));
  const printed = await takeApart(readFileSync(out));
  expect(printed).toContain('Xiaomi');
  expect(printed).not.toMatch(/CANARY|731[,.]?946|7[,.]3519|073519/);
});
