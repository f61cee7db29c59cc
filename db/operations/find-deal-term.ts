import { findTerm } from '../../domain/terms/catalogue.ts';
import { customDefinition } from '../../domain/terms/custom-definition.ts';
import type { TermDefinition } from '../../domain/terms/term.ts';
import type { Context } from '../context.ts';

/** The term of a deal by its key: the catalogue's, or one of the deal's own as its latest round that has it says. */
export function findDealTerm(ctx: Context, dealId: string, key: string): TermDefinition | undefined {
  const custom = ctx.roundTerms.listThroughRounds(dealId, key).at(-1)?.term.custom;
  return custom ? customDefinition(key, custom) : findTerm(key);
}
