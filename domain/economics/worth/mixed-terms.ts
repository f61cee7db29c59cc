import type { RoundTerm } from '../../deals/deal.ts';
import type { ChangedTerm } from './changed-terms.ts';

/** Which changes are made to the earlier round: by key of the term the fields, or all that the term changed by. */
export type Picks = ReadonlyMap<string, 'all' | ReadonlySet<string>>;

/** Everything that can be reckoned with of these terms. */
export function picksOf(changed: readonly ChangedTerm[]): Picks {
  return new Map(changed.map((term) => [term.termKey, fieldsOf(term)]));
}

/** Of a term that can only be valued in part, that part. */
export function fieldsOf({ isWhole, fields }: ChangedTerm): 'all' | ReadonlySet<string> {
  const known = fields.filter(({ gap }) => gap === null);
  return isWhole && known.length === fields.length ? 'all' : new Set(known.map(({ field }) => field));
}

/** The same without one term, or without one field of it. */
export function without(picks: Picks, termKey: string, field: string | null): Picks {
  const rest = new Map(picks);
  const own = picks.get(termKey);
  if (field === null || own === undefined || own === 'all') rest.delete(termKey);
  else rest.set(termKey, new Set([...own].filter((one) => one !== field)));
  return rest;
}

/** The terms of the earlier round with these changes of the later one made to them. */
export function mixTerms(
  from: readonly RoundTerm[],
  to: readonly RoundTerm[],
  picks: Picks,
): readonly RoundTerm[] {
  const later = new Map(to.map((term) => [term.key, term]));
  const kept = from.flatMap((term) => {
    const picked = picks.get(term.key);
    const other = later.get(term.key);
    if (picked === undefined) return [term];
    if (picked === 'all') return other ? [other] : [];
    return [withFields(term, other, picked)];
  });
  const present = new Set(from.map(({ key }) => key));
  const come = to.flatMap((term) => {
    const picked = picks.get(term.key);
    if (picked === undefined || present.has(term.key)) return [];
    return [picked === 'all' ? term : withFields({ ...term, fields: {} }, term, picked)];
  });
  return [...kept, ...come];
}

function withFields(term: RoundTerm, later: RoundTerm | undefined, picked: ReadonlySet<string>): RoundTerm {
  const kept = Object.entries(term.fields).filter(([field]) => !picked.has(field));
  const taken = Object.entries(later?.fields ?? {}).filter(([field]) => picked.has(field));
  return { ...term, fields: Object.fromEntries([...kept, ...taken]) };
}
