import type { FoundPrecedent } from '../../domain/precedents/found-precedent.ts';
import type { PrecedentSummary } from '../../domain/precedents/precedent-summary.ts';
import { summarisePrecedent } from '../../domain/precedents/summarise.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';
import type { Session } from '../workspace/session.ts';

type Library = Pick<Context, 'precedentLibrary'>;

export function listPrecedents({ precedentLibrary }: Library): Result<PrecedentSummary[]> {
  return ok(precedentLibrary.list().map(summarisePrecedent));
}

export function searchPrecedents(
  { precedentLibrary }: Library,
  { query }: { readonly query: string },
  { librarySearch }: Pick<Session, 'librarySearch'>,
): Result<FoundPrecedent[]> {
  return ok([...librarySearch.find(precedentLibrary, query)]);
}
