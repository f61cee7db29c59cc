import { fail, type Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';
import type { PatentListRecord } from '../tables/patent-lists-table.ts';

/** Answers from a list, or that there is none. */
export function withList<T>(
  ctx: Context,
  listId: string,
  answer: (list: PatentListRecord) => Result<T>,
): Result<T> {
  const list = ctx.patentLists.find(listId);
  return list ? answer(list) : fail({ code: 'not-found', entity: 'patent list', id: listId });
}
