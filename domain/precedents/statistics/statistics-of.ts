import type { ShareableSheet } from '../../shareable/shareable-round.ts';
import { catalogue } from '../../terms/catalogue.ts';
import { currencyCodes } from '../../terms/values/currency-codes.ts';
import type { KnownPrecedent } from '../known-precedent.ts';
import type { CommonBase, Observation, Statistic } from '../statistics.ts';
import { commonBase, keyOf } from './base.ts';
import { isCounted, type Candidate, type Counted } from './candidate.ts';
import { candidatesOf } from './candidates-of.ts';
import { fiveNumbers } from './five-numbers.ts';
import { groupBy } from './group-by.ts';
import { leftOutOf } from './left-out.ts';
import { onceEach } from './once-each.ts';
import { ourFigures, type OurFigures } from './ours.ts';
import { withoutAppealed } from './without-appealed.ts';

/**
 * The figures of the accepted precedents, in one row only where they have a common base: in the order of the catalogue,
 * of one field the base of most figures first. What speaks to the same field and is not counted is listed with the reason.
 */
export function statisticsOf(
  accepted: readonly KnownPrecedent[],
  sheet: ShareableSheet,
): readonly Statistic[] {
  const ours = ourFigures(sheet);
  const inOrder = accepted.toSorted((one, other) => one.precedent.id.localeCompare(other.precedent.id));
  const told = inOrder.flatMap((known) => candidatesOf(known, ours.orientation));
  const candidates = onceEach(withoutAppealed(told, inOrder));
  const fields = groupBy(candidates, ({ termKey, field }) => `${termKey} ${field}`);
  return [...fields.values()]
    .toSorted(([one], [other]) => placeOf(one) - placeOf(other))
    .flatMap((group) => {
      const bases = groupBy(group.filter(isCounted), (counted) => keyOf(counted, counted.figure));
      return [...bases]
        .toSorted(([one, used], [other, others]) => others.length - used.length || one.localeCompare(other))
        .map(([, used]) => statisticOn(used, group, inOrder, ours));
    });
}

function statisticOn(
  used: readonly Counted[],
  group: readonly Candidate[],
  accepted: readonly KnownPrecedent[],
  ours: OurFigures,
): Statistic {
  const [first] = used;
  if (!first) throw new Error('a base without figures');
  const base = commonBase(first, first.figure, ours.orientation.netLicensor);
  return {
    base,
    count: used.length,
    ...fiveNumbers(used.map(({ figure }) => figure.value)),
    used: used.map(toObservation),
    leftOut: [...leftOutOf(base, group, accepted)],
    ours: ours.on(base.key).map(({ words, value }) => ({ words, value })),
    caution: cautionOn(base),
  };
}

function toObservation(counted: Counted): Observation {
  const { precedentId, title, factId, words, figure, evidence, origin, isConfidential, isCorrected } =
    counted;
  return {
    precedentId,
    title,
    factId,
    words,
    value: figure.value,
    evidence,
    origin,
    isConfidential,
    isCorrected,
  };
}

/** Terms whose figures are of a unit, a year or a price, and not a sum that was paid for the whole of a deal. */
const ofParts: ReadonlySet<string> = new Set(['rate', 'caps-and-minimums', 'price-limits', 'volume-tiers']);

/** A sum of one deal is no price of another. */
function cautionOn({ unit, termKey }: CommonBase): string | null {
  if (!currencyCodes.has(unit) || ofParts.has(termKey)) return null;
  return 'Nominal sums as published, of deals that differ in length, scope, direction and year: their median is no price.';
}

/** By the catalogue's order of terms, then the term's order of fields. */
function placeOf(candidate: Candidate | undefined): number {
  const index = catalogue.findIndex(({ key }) => key === candidate?.termKey);
  const fields = Object.keys(catalogue[index]?.fields ?? {});
  const place = fields.indexOf(candidate?.field ?? '');
  return index * 100 + (place < 0 ? fields.length : place);
}
