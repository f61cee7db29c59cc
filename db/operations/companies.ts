import type { Output, ParsedInput } from '../../domain/contract/contract.ts';
import type { CompanySpellings } from '../../domain/contract/patent-companies.ts';
import { proposeMerges } from '../../domain/patents/company-names.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';
import { countingList } from '../patents/count-list.ts';
import { takeSteps } from '../patents/steps.ts';
import { withList } from '../patents/with-list.ts';
import { getPatentList } from './patent-lists.ts';

type Changed = Output<'companies.merge'>;

export function listCompanies(
  ctx: Context,
  { listId }: ParsedInput<'companies.list'>,
): Result<CompanySpellings> {
  return withList(ctx, listId, (list) => ok(spellingsOf(ctx, list.listKey)));
}

/** Says that spellings are one company, here and in every other list. Undone by splitting them. */
export function mergeCompanies(
  ctx: Context,
  { listId, spellings, company }: ParsedInput<'companies.merge'>,
): Promise<Result<Changed>> {
  const at = ctx.now();
  return change(ctx, listId, spellings, (spelling) => ctx.companySpellings.merge(spelling, company, at));
}

export function splitCompanies(
  ctx: Context,
  { listId, spellings }: ParsedInput<'companies.split'>,
): Promise<Result<Changed>> {
  return change(ctx, listId, spellings, (spelling) => ctx.companySpellings.split(spelling));
}

/** Every list with one of these spellings is counted again, in the same transaction. */
function change(
  ctx: Context,
  listId: string,
  spellings: readonly string[],
  write: (spelling: string) => void,
): Promise<Result<Changed>> {
  return ctx.gate.exclusively(async (turn) => {
    const record = ctx.patentLists.find(listId);
    if (!record) return fail({ code: 'not-found', entity: 'patent list', id: listId });
    for (const spelling of spellings) write(spelling);
    const lists = new Map(
      spellings
        .flatMap((spelling) => ctx.companySpellings.listsSpelling(spelling))
        .map((list) => [list.id, list]),
    );
    for (const { id, listKey } of lists.values()) {
      const counts = await takeSteps(countingList(ctx.db, listKey), {
        turn,
        signal: new AbortController().signal,
        report: () => undefined,
      });
      if (!counts.ok) return counts;
      ctx.patentLists.keepCounts(id, counts.value);
    }
    const list = getPatentList(ctx, { id: listId });
    return list.ok ? ok({ companies: spellingsOf(ctx, record.listKey), list: list.value }) : list;
  });
}

/** Proposals are made of spellings that stand for themselves so far, or for different companies. */
function spellingsOf(ctx: Context, listKey: number): CompanySpellings {
  const spellings = ctx.companySpellings.ofList(listKey);
  const companyOf = new Map(spellings.map(({ spelling, company }) => [spelling, company]));
  const proposals = proposeMerges(spellings).filter(
    (proposal) => new Set(proposal.spellings.map((spelling) => companyOf.get(spelling))).size > 1,
  );
  return { spellings: [...spellings], proposals: [...proposals] };
}
