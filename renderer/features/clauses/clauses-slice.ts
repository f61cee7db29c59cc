import type { Clause, ClauseUse } from '../../../domain/clauses/clause.ts';
import type { Input } from '../../../domain/contract/contract.ts';
import { describeError } from '../../../domain/describe-error.ts';
import type { Result } from '../../../domain/result.ts';
import type { Api } from '../../api.ts';
import type { Loaded, Slice } from '../../slice.ts';

/** A clause while it is written: without an id it becomes a new one. */
export type ClauseDraft = Input<'clauses.save'>;

export interface ClausesSlice {
  readonly clauses: Loaded<readonly Clause[]>;
  readonly loadClauses: () => Promise<void>;
  readonly forgetClauses: () => void;
  readonly saveClause: (draft: ClauseDraft) => Promise<Result<Clause>>;
  readonly removeClause: (id: string) => Promise<Result<null>>;
  /** Asked for each time: any round may have changed since. */
  readonly findClauseUses: (id: string) => Promise<Result<readonly ClauseUse[]>>;
}

/** The clause library: what comes with Parley and what is ours. */
export const createClausesSlice =
  ({ call }: Pick<Api, 'call'>): Slice<ClausesSlice> =>
  (set, get) => {
    function change(clauses: (list: readonly Clause[]) => readonly Clause[]): void {
      const now = get().clauses;
      if (now.state === 'ready') set({ clauses: { state: 'ready', value: clauses(now.value) } });
    }
    return {
      clauses: { state: 'loading' },
      loadClauses: async () => {
        const result = await call('clauses.list', {});
        set({
          clauses: result.ok
            ? { state: 'ready', value: result.value }
            : { state: 'failed', message: describeError(result.error) },
        });
      },
      forgetClauses: () => set({ clauses: { state: 'loading' } }),
      saveClause: async (draft) => {
        const result = await call('clauses.save', draft);
        if (result.ok) {
          const saved = result.value;
          change((list) =>
            list.some(({ id }) => id === saved.id)
              ? list.map((clause) => (clause.id === saved.id ? saved : clause))
              : [...list, saved],
          );
        }
        return result;
      },
      removeClause: async (id) => {
        const result = await call('clauses.remove', { id });
        if (result.ok) change((list) => list.filter((clause) => clause.id !== id));
        return result;
      },
      findClauseUses: (id) => call('clauses.uses', { id }),
    };
  };
