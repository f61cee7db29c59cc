import { describeError } from '../../domain/describe-error.ts';
import { orderEffectWords } from '../../domain/economics/worth/order-effect.ts';
import { exactAmount } from '../../domain/economics/worth/signed-amount.ts';
import type { ChangeWorth, Told, Worth } from '../../domain/economics/worth/worth.ts';
import { worthOfRow } from '../../domain/economics/worth/worth-of-row.ts';
import type { Result } from '../../domain/result.ts';
import type { RoundChange } from '../../domain/rounds/round-change.ts';
import type { Side } from '../../domain/terms/values/value-kind.ts';

type Names = Readonly<Record<Side, string>>;

/**
 * What a change is worth, for scripts: with it what all changes come to, since each of them stands in one list. Nothing where
 * nobody has said how to reckon.
 */
export function worthForMachines(change: RoundChange, worth: Result<Worth>): object {
  if (!worth.ok)
    return isUnset(worth) ? {} : { worth: { state: 'unknown', reason: describeError(worth.error) } };
  const of = worthOfRow(change, worth.value);
  if (!of) return {};
  const { state, reason, single, last, notes } = of;
  const { currency, valuationDate, together, singles, orderEffect } = worth.value;
  return {
    worth: {
      state,
      ...(reason ? { reason } : {}),
      ...(state === 'valued' ? { currency, valuationDate, single: plain(single), last: plain(last) } : {}),
      ...(notes.length > 0 ? { notes } : {}),
      ofAllChanges: { together: plain(together), singles: plain(singles), orderEffect: plain(orderEffect) },
    },
  };
}

function isUnset({ error }: Extract<Result<Worth>, { readonly ok: false }>): boolean {
  return error.code === 'invalid-input' && error.issues.some(({ path }) => path === 'settings');
}

function plain(told: Told | null): object | null {
  return told && 'npv' in told ? told.npv : told;
}

/** The same in one line; null where there is nothing to say. */
export function describeWorthOf(change: RoundChange, worth: Result<Worth>, names: Names): string | null {
  const of = worth.ok ? worthOfRow(change, worth.value) : null;
  if (!of || !worth.ok || (of.state === 'none' && of.reason === null)) return null;
  if (of.state !== 'valued')
    return `worth: ${of.state === 'none' ? 'none' : 'not valued'}. ${of.reason ?? ''}`;
  return [
    `worth alone: ${amounts(of.single, worth.value, names)}`,
    ...(JSON.stringify(of.single) === JSON.stringify(of.last)
      ? []
      : [`as the last change: ${amounts(of.last, worth.value, names)}`]),
    ...of.notes,
  ].join('; ');
}

/** What all changes come to, with the order effect. */
export function describeWorth(worth: Result<Worth>, names: Names): string {
  if (!worth.ok) return `Worth of the changes: ${describeError(worth.error)}`;
  const { valuationDate, together, singles, terms, leftOut } = worth.value;
  const counted = terms.filter(({ state }: Pick<ChangeWorth, 'state'>) => state === 'valued').length;
  return [
    `Worth of the changes in net present value on ${valuationDate} (private)`,
    ...(counted > 1 ? [`  each alone, added up: ${amounts(singles, worth.value, names)}`] : []),
    `  all together: ${amounts(together, worth.value, names)}`,
    `  ${orderEffectWords(worth.value, 'A', names.A)}`,
    ...leftOut.map((one) => `  not valued: ${one}`),
  ].join('\n');
}

function amounts(told: Told | null, { currency }: Worth, names: Names): string {
  if (!told) return 'not valued';
  if ('refused' in told) return `not valued. ${told.refused}`;
  return (['A', 'B'] as const)
    .map((side) => `${currency} ${exactAmount(told.npv[side])} to ${names[side]}`)
    .join(', ');
}
