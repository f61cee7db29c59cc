import type { ListEnd } from '../../domain/patents/list-index.ts';
import type { Context } from '../context.ts';
import { rememberMeanings } from '../operations/column-meanings.ts';
import type { PatentListStaging } from '../tables/patent-list-staging.ts';
import type { PatentListRecord } from '../tables/patent-lists-table.ts';
import { countingList } from './count-list.ts';
import { DERIVED_BY, derivingApplications } from './derive-applications.ts';
import { keyRangeOf } from './key-ranges.ts';
import { keepingEdition } from './list-editions.ts';
import { removingRows } from './remove-rows.ts';
import type { Replay } from './replay-corrections.ts';
import { indexingRows } from './search-index.ts';
import type { Steps } from './steps.ts';

/** What is known of a list before its rows are stored. */
export type NewList = Omit<PatentListRecord, 'listKey' | 'counts' | 'revision' | 'derivedBy'> & {
  readonly settings: NonNullable<PatentListRecord['settings']>;
};

interface Read {
  readonly staging: PatentListStaging;
  readonly end: ListEnd;
  readonly replay: Replay;
  /** The list that this is a newer export of. */
  readonly older: PatentListRecord | undefined;
}

/**
 * Stores what was staged under a key of its own, derives, indexes and counts it, and puts the list there at the very end:
 * until then nobody can see any of it. What an older edition had goes last. Belongs into one exclusive transaction.
 */
export function* storingList(
  ctx: Context,
  list: NewList,
  { staging, end, replay, older }: Read,
): Steps<PatentListRecord> {
  const { db } = ctx;
  const listKey = ctx.patentLists.freeKey();
  yield* staging.complete(end);
  yield* staging.copyTo(listKey);
  yield* derivingApplications(db, listKey, list.id);
  yield* indexingRows(db, listKey, keyRangeOf(db, 'row', listKey));
  const counts = yield* countingList(db, listKey);
  rememberMeanings(ctx, list.settings, list.header);
  const record = { ...list, listKey, counts, derivedBy: DERIVED_BY, revision: (older?.revision ?? 0) + 1 };
  if (older === undefined) {
    ctx.patentLists.insert(record);
    return record;
  }
  yield* keepingEdition(ctx, older, listKey);
  replay.keep();
  ctx.patentLists.renew(record);
  yield* removingRows(db, older.listKey);
  return record;
}
