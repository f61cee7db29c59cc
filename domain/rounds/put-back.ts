import type { Round, RoundTerm } from '../deals/deal.ts';

/** What takes a change back in the draft: part of a term to save, or a term to take out or to add again. */
export type PutBack =
  | { readonly kind: 'add'; readonly key: string; readonly part: Partial<RoundTerm> }
  | { readonly kind: 'save'; readonly key: string; readonly part: Partial<RoundTerm> }
  | { readonly kind: 'remove'; readonly key: string };

/** How the draft gets back what the earlier round said; null for what cannot be put back by itself, such as a schedule. */
export function putBack(
  draft: Round,
  former: Round,
  { termKey, field }: { readonly termKey: string; readonly field: string },
): PutBack | null {
  const now = draft.terms.find((term) => term.key === termKey);
  const then = former.terms.find((term) => term.key === termKey);
  if (field === 'term') return wholeTerm(termKey, now, then);
  if (!now || !then) return null;
  const save = (part: Partial<RoundTerm>): PutBack => ({ kind: 'save', key: termKey, part });
  if (field === 'prose') return save({ written: then.written });
  if (field === 'state') return save({ state: then.state });
  if (field === 'binding') return save({ binding: then.binding });
  if (!now.fields[field] && !then.fields[field]) return null;
  const { [field]: _now, ...others } = now.fields;
  const value = then.fields[field];
  return save({ fields: value ? { ...others, [field]: value } : others });
}

/** A term that came or went. One of people's own making gets a new key when it is added, so it is not put back here. */
function wholeTerm(key: string, now: RoundTerm | undefined, then: RoundTerm | undefined): PutBack | null {
  if (now && !then) return { kind: 'remove', key };
  if (now || !then || then.custom) return null;
  const { fields, written, state, binding } = then;
  return { kind: 'add', key, part: { fields, written, state, binding } };
}

/** The terms of the draft with all these changes taken back, each upon what the one before it left. */
export function putBackAll(
  draft: Round,
  former: Round,
  changes: readonly { readonly termKey: string; readonly field: string }[],
): readonly RoundTerm[] {
  return changes.reduce<readonly RoundTerm[]>((terms, change) => {
    const step = putBack({ ...draft, terms: [...terms] }, former, change);
    if (!step) return terms;
    if (step.kind === 'remove') return terms.filter(({ key }) => key !== step.key);
    if (step.kind === 'save')
      return terms.map((term) => (term.key === step.key ? { ...term, ...step.part } : term));
    return [...terms, ...former.terms.filter(({ key }) => key === step.key)];
  }, draft.terms);
}
