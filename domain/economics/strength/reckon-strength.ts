import { Figure, figureText, sumOf } from '../figure.ts';
import { countOf, quotient, times } from './exact.ts';
import type { StrengthCounts } from './family-counts.ts';
import { noFigure, toOutcome, whyNot, type Ranged } from './ranged.ts';
import type { StrengthLine, StrengthResult } from './result.ts';
import {
  standardStrength,
  type ReckonedStandard,
  type RowsOfStandard,
  type Surroundings,
} from './standard-strength.ts';
import { sayCounted, sayLeftOutOfLists } from './strength-words.ts';
import type { StrengthStudy } from './study.ts';

const SIDES = ['A', 'B'] as const;
type Side = (typeof SIDES)[number];

/**
 * A study with its counts: shares, rates from the top down, their ratio and their decay. What cannot be reckoned says why;
 * nothing is rounded before it is shown.
 */
export function reckonStrength(
  study: StrengthStudy,
  counts: StrengthCounts,
  names: Surroundings['names'],
  rows: readonly RowsOfStandard[],
): StrengthResult {
  const counted = sayCounted(study);
  const standards = study.standards.flatMap((standard, at) => {
    const found = counts.standards[at];
    return found ? [standardStrength(at, standard, found, { study, names, counts, rows, counted })] : [];
  });
  const product = standards.length > 1 ? productOf(standards) : null;
  const { ratio, ratioOf } = overallRatio(standards, product, names);
  return {
    counted,
    standards: standards.map(({ shown }) => shown),
    multiMode: product && {
      unit: product.unit,
      A: toOutcome(product.A),
      B: toOutcome(product.B),
      working: SIDES.flatMap((side) => workingOf(standards, product[side], side, names[side])),
    },
    ratio: toOutcome(ratio),
    ratioOf,
    remarks: SIDES.flatMap((side) => sayLeftOutOfLists(counts.groups[side], names[side], study.familyKey)),
  };
}

interface Product extends Readonly<Record<Side, Ranged>> {
  readonly unit: string | null;
}

/** F7: the rates of all standards, weighed. */
function productOf(standards: readonly ReckonedStandard[]): Product {
  const units = new Set(standards.map(({ unit }) => unit));
  const [unit = null] = units;
  const why = whyNoWeights(standards);
  const side = (which: Side): Ranged => {
    if (why !== null) return noFigure(why);
    const without = standards.find((one) => weightOf(one).gt(0) && !one[which].rate.exact.ok);
    if (without) return noFigure(`${without.standard.name}: ${reasonOf(without[which].rate)}`);
    if (units.size > 1)
      return noFigure('The burdens are stated in different units, whose rates cannot be added up.');
    return sumRanged(standards.map((one) => weighedRate(one, which)));
  };
  return { unit: units.size === 1 ? unit : null, A: side('A'), B: side('B') };
}

function whyNoWeights(standards: readonly ReckonedStandard[]): string | null {
  const without = standards.filter(({ standard }) => standard.weight === '');
  if (without.length === standards.length)
    return 'No weights are stated: say what each standard contributes to the value of the product.';
  if (without.length > 0)
    return `No weight is stated for ${without.map(({ standard }) => standard.name).join(', ')}.`;
  const sum = sumOf(standards.map(weightOf));
  return sum.eq(1) ? null : `The weights come to ${figureText(sum.times(100))} %; they must come to 100 %.`;
}

/** w: a fraction. */
function weightOf({ standard }: ReckonedStandard): Figure {
  return new Figure(standard.weight === '' ? 0 : standard.weight).dividedBy(100);
}

function weighedRate(one: ReckonedStandard, side: Side): Ranged {
  const weight: Ranged = { exact: { ok: true, value: weightOf(one) }, low: null, high: null };
  return weightOf(one).isZero() ? countOf(0) : times(weight, one[side].rate);
}

function sumRanged(parts: readonly Ranged[]): Ranged {
  const exact = (part: Ranged): Figure => (part.exact.ok ? part.exact.value : new Figure(0));
  const bound = (which: 'low' | 'high'): Figure | null =>
    parts.every((part) => part[which] === null)
      ? null
      : sumOf(parts.map((part) => part[which] ?? exact(part)));
  return { exact: { ok: true, value: sumOf(parts.map(exact)) }, low: bound('low'), high: bound('high') };
}

function workingOf(
  standards: readonly ReckonedStandard[],
  sum: Ranged,
  side: Side,
  name: string,
): readonly StrengthLine[] {
  if (!sum.exact.ok) return [];
  const lines = standards.flatMap((one): StrengthLine[] => {
    const part = weighedRate(one, side);
    const { exact } = one[side].rate;
    return part.exact.ok && exact.ok
      ? [
          {
            what: `${name}, ${one.standard.name}`,
            how: `${figureText(weightOf(one))} · ${figureText(exact.value)}`,
            is: figureText(part.exact.value),
            rows: [],
          },
        ]
      : [];
  });
  return [...lines, { what: `${name}, product`, how: 'sum', is: figureText(sum.exact.value), rows: [] }];
}

/** rho = r_B / r_A, as the netting of two royalties and the unpacking of comparables take it. */
function overallRatio(
  standards: readonly ReckonedStandard[],
  product: Product | null,
  names: Surroundings['names'],
): { readonly ratio: Ranged; readonly ratioOf: string } {
  const [only] = standards;
  if (!only) return { ratio: noFigure('The study has no standard.'), ratioOf: '' };
  if (!product) return { ratio: only.ratio, ratioOf: `families of ${only.standard.name}` };
  const none = `${names.A} has nothing to hold the strength of ${names.B} against.`;
  const as = (one: Ranged, other: Ranged): Ranged => ({
    exact: quotient(one, other, none),
    low: null,
    high: null,
  });
  if (product.A.exact.ok && product.B.exact.ok)
    return { ratio: as(product.B, product.A), ratioOf: 'rates of the product of all standards' };
  const why = whyNoWeights(standards);
  if (why !== null) return { ratio: noFigure(why), ratioOf: 'weighed shares' };
  const shares = (side: Side): Ranged => {
    const without = standards.find((one) => weightOf(one).gt(0) && !one[side].share.exact.ok);
    return without
      ? noFigure(`${without.standard.name}: ${reasonOf(without[side].share)}`)
      : sumRanged(
          standards.map((one) =>
            weightOf(one).isZero()
              ? countOf(0)
              : times({ exact: { ok: true, value: weightOf(one) }, low: null, high: null }, one[side].share),
          ),
        );
  };
  return { ratio: as(shares('B'), shares('A')), ratioOf: 'weighed shares of all standards' };
}

function reasonOf({ exact }: Ranged): string {
  return exact.ok ? '' : whyNot(exact);
}
