import fc from 'fast-check';
import type { OpenDeal } from '../../domain/deals/deal.ts';
import type { Result } from '../../domain/result.ts';
import type { TestBackend } from '../test-backend.ts';

/** One thing that a person does to the deal as it stands, after so many milliseconds. Some are refused; that is fine. */
export interface Edit {
  readonly after: number;
  readonly run: (backend: TestBackend, open: OpenDeal) => Promise<Result<OpenDeal>>;
}

const words = fc.constantFrom('', 'India', 'India out', 'Finland', '日本', 'a "quoted" name');
const side = fc.constantFrom('A' as const, 'B' as const);
const state = fc.constantFrom('open' as const, 'agreed' as const, 'parked' as const);
const key = fc.constantFrom('territory', 'governing-law', 'consideration', 'release', 'patents-assigned');

const forms = fc.subarray(['up-front', 'instalments', 'running-royalty']);

const termEdit = fc
  .record({ key, pick: fc.nat(3), words, state, forms, payer: side })
  .map((chosen): Edit['run'] => async (backend, { round }) => {
    const term = round.terms.find((entry) => entry.key === chosen.key) ?? round.terms[0];
    if (!term) throw new Error('a round without terms');
    const said = { basis: 'stated' as const, value: chosen.words };
    const paid = {
      forms: { basis: 'stated' as const, value: chosen.forms },
      payer: { basis: 'stated' as const, value: chosen.payer },
    };
    const paragraphs = chosen.words ? [{ role: 'body' as const, runs: [{ text: chosen.words }] }] : [];
    const changes = [
      { fields: term.key === 'consideration' ? paid : { ...term.fields, law: said } },
      { state: chosen.state },
      { binding: !term.binding },
      { written: chosen.words ? { paragraphs, generated: '', clauseId: null } : null },
    ];
    return backend.call('terms.save', { roundId: round.id, term: { ...term, ...changes[chosen.pick] } });
  });

const listEdit = fc
  .record({ key, pick: fc.nat(2) })
  .map((chosen): Edit['run'] => async (backend, { round }) => {
    const custom = {
      label: 'Escrow',
      section: 'legal' as const,
      fields: [{ key: 'agent', label: 'Agent', kind: 'text' as const }],
    };
    const roundId = round.id;
    const own = round.terms.find((term) => term.custom !== null)?.key ?? chosen.key;
    if (chosen.pick === 0) return backend.call('terms.add', { roundId, key: chosen.key });
    if (chosen.pick === 1) return backend.call('terms.addCustom', { roundId, custom });
    return backend.call('terms.remove', { roundId, key: own });
  });

const dealEdit = fc
  .record({ key, words, pick: fc.nat(2), side })
  .map((chosen): Edit['run'] => async (backend, { deal, round }) => {
    const dealId = deal.id;
    if (chosen.pick === 0) return backend.call('notes.save', { dealId, key: chosen.key, text: chosen.words });
    if (chosen.pick === 1) return backend.call('deals.rename', { dealId, title: `Aspen ${chosen.words}` });
    return backend.call('rounds.date', { roundId: round.id, dated: '2026-05-01', proposedBy: chosen.side });
  });

const roundEdit = fc.record({ isStart: fc.boolean(), side }).map(
  (chosen): Edit['run'] =>
    async (backend, { deal, round }) =>
      chosen.isStart
        ? backend.call('rounds.start', { dealId: deal.id, proposedBy: chosen.side })
        : backend.call('rounds.discard', { roundId: round.id }),
);

const back: Edit['run'] = (backend, { deal }) => backend.call('history.undo', { dealId: deal.id });
const forth: Edit['run'] = (backend, { deal }) => backend.call('history.redo', { dealId: deal.id });

/** Everything that undo knows, and undo itself, in any order. */
export const anyEdits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({
    after: fc.constantFrom(0, 1_000, 60_000),
    run: fc.oneof(
      { weight: 5, arbitrary: termEdit },
      { weight: 3, arbitrary: listEdit },
      { weight: 2, arbitrary: dealEdit },
      { weight: 2, arbitrary: roundEdit },
      { weight: 2, arbitrary: fc.constantFrom(back, forth) },
    ),
  }),
  { minLength: 1, maxLength: 25 },
);
