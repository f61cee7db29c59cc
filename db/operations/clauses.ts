import { checkClause } from '../../domain/clauses/check-clause.ts';
import type { Clause, ClauseUse } from '../../domain/clauses/clause.ts';
import { tidyClause } from '../../domain/clauses/tidy-clause.ts';
import { fail, ok, type Issue, type Result } from '../../domain/result.ts';
import { findTerm } from '../../domain/terms/catalogue.ts';
import { isCustomKey } from '../../domain/terms/custom-term.ts';
import { findDefinition } from '../../domain/terms/definition-of.ts';
import type { Context } from '../context.ts';
import { builtInClauses } from '../library/clauses.ts';

type NewClause = Omit<Clause, 'id' | 'isBuiltIn'> & { readonly id: string | null };

/** Built-in clauses, then our own. */
export function listClauses(ctx: Context): Result<Clause[]> {
  return ok([...builtInClauses(), ...ctx.clauses.list()]);
}

/** Saves a clause of our own. A built-in one stays as it is: what was made of it becomes a clause of its own. */
export function saveClause(ctx: Context, input: NewClause): Result<Clause> {
  return ctx.transaction(() => {
    const known = input.id === null ? undefined : findClause(ctx, input.id);
    if (input.id !== null && !known) return notFound(input.id);
    const paragraphs = tidyClause(input.paragraphs);
    const issues = issuesOf(input.termKey, paragraphs);
    if (!issues.ok) return issues;
    if (issues.value.length > 0) return fail({ code: 'invalid-input', issues: issues.value });
    const id = known && !known.isBuiltIn ? known.id : ctx.newId();
    // What the wording takes for granted is known of built-in clauses only: a person may word it otherwise
    const { choices: _, ...own } = input;
    const clause: Clause = { ...own, id, paragraphs, isBuiltIn: false };
    ctx.clauses.save(clause);
    return ok(clause);
  });
}

/** A clause of a term that a deal made up itself can only be checked where it is used. */
function issuesOf(termKey: string, paragraphs: Clause['paragraphs']): Result<readonly Issue[]> {
  if (paragraphs.length === 0) return ok([{ path: 'paragraphs', message: 'A clause needs words.' }]);
  const term = findTerm(termKey);
  if (term) return ok(checkClause(term, paragraphs));
  return isCustomKey(termKey) ? ok([]) : fail({ code: 'not-found', entity: 'term', id: termKey });
}

/** Takes one of our own clauses out. Terms that were worded with it keep their words. */
export function removeClause(ctx: Context, { id }: { readonly id: string }): Result<null> {
  return ctx.transaction(() => {
    const clause = findClause(ctx, id);
    if (!clause) return notFound(id);
    if (clause.isBuiltIn)
      return fail({ code: 'conflict', message: `"${clause.title}" comes with Parley and stays.` });
    ctx.clauses.remove(id);
    return ok(null);
  });
}

/** Where the latest rounds of deals have the clause. One that was taken out may still be in use. */
export function listClauseUses(ctx: Context, { id }: { readonly id: string }): Result<ClauseUse[]> {
  const worded = ctx.roundTerms.listWithClause(id);
  const uses = ctx.deals.list().flatMap((deal) => {
    const round = ctx.rounds.getLatest(deal.id);
    return worded
      .filter(({ roundId }) => roundId === round.id)
      .map(({ term }): ClauseUse => ({
        dealId: deal.id,
        dealTitle: deal.title,
        roundNumber: round.number,
        termKey: term.key,
        termLabel: findDefinition(term)?.label ?? term.key,
      }));
  });
  return ok(uses);
}

/** A clause, whether it comes with Parley or is our own. */
export function findClause(ctx: Context, id: string): Clause | undefined {
  return builtInClauses().find((clause) => clause.id === id) ?? ctx.clauses.find(id);
}

function notFound(id: string): Result<never> {
  return fail({ code: 'not-found', entity: 'clause', id });
}
