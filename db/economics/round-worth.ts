import type { RoundTerm } from '../../domain/deals/deal.ts';
import type { Worth } from '../../domain/economics/worth/worth.ts';
import { worthOfChanges } from '../../domain/economics/worth/worth-of-changes.ts';
import type { Result } from '../../domain/result.ts';
import { ok } from '../../domain/result.ts';
import type { RoundRecord } from '../../domain/rounds/round-record.ts';
import type { Context } from '../context.ts';

const KEPT_PAIRS = 60;

/** What the changes between two rounds are worth. Both are reckoned with the same rates of exchange. */
export function worthBetween(ctx: Context, from: RoundRecord, to: RoundRecord): Result<Worth> {
  const [before, after] = [from, to].map((round) => ({ ...round, terms: ctx.roundTerms.list(round.id) }));
  if (!before || !after) throw new Error('two rounds make a pair');
  const terms = [...before.terms, ...after.terms];
  const inputs = ctx.economicInputs.of(from.dealId, terms);
  if (!inputs.ok) return inputs;
  const { settings, sides } = inputs.value;
  const revision = [ctx.economicInputs.revision(from.dealId), sides.A, sides.B].join('\n');
  const pair = `${from.id} ${to.id}`;
  const kept = ctx.worths.get(pair);
  if (kept?.revision === revision && isSame(kept.terms, terms)) return kept.worth;
  const reckoned = worthOfChanges(before, after, inputs.value);
  const { currency, valuationDate } = settings;
  const worth = reckoned.ok ? ok({ ...reckoned.value, currency, valuationDate }) : reckoned;
  ctx.worths.delete(pair);
  ctx.worths.set(pair, { terms, revision, worth });
  const [oldest] = ctx.worths.keys();
  if (ctx.worths.size > KEPT_PAIRS && oldest !== undefined) ctx.worths.delete(oldest);
  return worth;
}

/** Terms that nobody changed are read as the same objects. */
function isSame(one: readonly RoundTerm[], other: readonly RoundTerm[]): boolean {
  return one.length === other.length && one.every((term, index) => term === other[index]);
}
