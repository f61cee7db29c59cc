import type { ShareableSheet } from '../../shareable/shareable-round.ts';
import { catalogue } from '../../terms/catalogue.ts';
import type { KnownPrecedent } from '../known-precedent.ts';
import type { Observation, Statistic } from '../statistics.ts';
import { commonBase, keyOf } from './base.ts';
import type { Candidate } from './candidate.ts';
import { candidatesOf } from './candidates-of.ts';
import type { Figure } from './figure.ts';
import { fiveNumbers } from './five-numbers.ts';
import { leftOutOf } from './left-out.ts';
import { ourFigures, type OurFigures } from './ours.ts';

interface Counted extends Candidate {
  readonly figure: Figure;
}

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
  const candidates = withoutRepeats(inOrder.flatMap((known) => candidatesOf(known, ours.orientation)));
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
  };
}

function toObservation({ precedentId, title, factId, words, figure }: Counted): Observation {
  return { precedentId, title, factId, words, value: figure.value };
}

function isCounted(candidate: Candidate): candidate is Counted {
  return candidate.figure !== null && candidate.barred === null;
}

/** Two facts of one entry that tell the same figure on the same base are one value. */
function withoutRepeats(candidates: readonly Candidate[]): readonly Candidate[] {
  const told = new Set<string>();
  return candidates.map((candidate) => {
    if (!isCounted(candidate)) return candidate;
    const { precedentId, figure, words } = candidate;
    const key = JSON.stringify([precedentId, keyOf(candidate, figure), figure.value, words]);
    if (told.has(key)) return { ...candidate, barred: 'the same as another fact of the entry' };
    told.add(key);
    return candidate;
  });
}

/** By the catalogue's order of terms, then the term's order of fields. */
function placeOf(candidate: Candidate | undefined): number {
  const index = catalogue.findIndex(({ key }) => key === candidate?.termKey);
  const fields = Object.keys(catalogue[index]?.fields ?? {});
  const place = fields.indexOf(candidate?.field ?? '');
  return index * 100 + (place < 0 ? fields.length : place);
}

function groupBy<T>(entries: readonly T[], keyFor: (entry: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const key = keyFor(entry);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return groups;
}
