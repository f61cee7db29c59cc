import { findTerm } from '../../terms/catalogue.ts';
import type { KnownPrecedent } from '../known-precedent.ts';
import type { CommonBase, LeftOut } from '../statistics.ts';
import { keyOf } from './base.ts';
import type { Candidate } from './candidate.ts';

/** What speaks to the same field and is not counted on this base, and who does not speak to it: each with the reason. */
export function leftOutOf(
  base: CommonBase,
  group: readonly Candidate[],
  accepted: readonly KnownPrecedent[],
): readonly LeftOut[] {
  const others = group.flatMap((candidate): LeftOut[] => {
    const reason = reasonOf(candidate, base);
    const { precedentId, title, factId, words, isConfidential } = candidate;
    return reason === null ? [] : [{ precedentId, title, factId, words, isConfidential, reason }];
  });
  const speaking = new Set(group.map(({ precedentId }) => precedentId));
  const silent = accepted
    .filter(({ precedent }) => !speaking.has(precedent.id))
    .map((known) => silentOn(base, known));
  return [...others, ...silent];
}

function reasonOf(candidate: Candidate, base: CommonBase): string | null {
  const { figure, barred } = candidate;
  if (barred !== null || figure === null) return barred ?? 'undisclosed';
  if (keyOf(candidate, figure) === base.key) return null;
  if (figure.unit === base.unit) return `for something else: ${figure.base.join(', ')}`;
  if (figure.unit === '%') return 'a percentage, not per unit';
  return base.unit === '%' ? 'per unit, not a percentage' : `in ${figure.unit}`;
}

function silentOn({ termKey }: CommonBase, { precedent, isConfidential }: KnownPrecedent): LeftOut {
  const about = { precedentId: precedent.id, title: precedent.title, isConfidential };
  const fact = precedent.facts.find(({ terms }) => Object.hasOwn(terms, termKey));
  const label = findTerm(termKey)?.label ?? termKey;
  return fact
    ? { ...about, factId: fact.id, words: fact.statement, reason: 'no figure for it' }
    : { ...about, factId: null, words: '', reason: `says nothing on ${label}` };
}
