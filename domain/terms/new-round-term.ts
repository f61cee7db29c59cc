import type { RoundTerm } from '../deals/deal.ts';
import type { FieldValues } from './stated.ts';
import type { TermDefinition } from './term.ts';

/** A term as it enters a round: open, with its defaults and what is known already. */
export function newRoundTerm(term: TermDefinition, known: FieldValues = {}): RoundTerm {
  return {
    key: term.key,
    state: 'open',
    binding: term.bindingByDefault,
    fields: { ...term.defaults, ...known },
    written: null,
    custom: null,
  };
}
