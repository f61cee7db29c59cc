import { setImmediate } from 'node:timers/promises';
import type { StrengthSource, StrengthStudy } from '../../../domain/economics/strength/study.ts';
import type { FamilyKey } from '../../../domain/patents/families/family-key.ts';
import { isWholeList } from '../../../domain/patents/describe-part.ts';
import { fail, ok, type Result } from '../../../domain/result.ts';
import type { Db } from '../../connection.ts';
import type { Context } from '../../context.ts';
import { createKeptParts, type KeptParts } from '../../patents/part/kept-parts.ts';
import { takeSteps, type Course, type Steps } from '../../patents/steps.ts';
import type { PatentListRecord } from '../../tables/patent-lists-table.ts';
import type { TablePlace } from '../../tables/patent-rows-table.ts';
import { reckoningLives, type FamilyLives } from './family-lives.ts';
import { joinFamilies, type JoinedFamilies } from './join-families.ts';
import { takingCensus, type ListCensus } from './list-census.ts';

/** One list or part of a study, counted. */
export interface CountedList {
  readonly source: StrengthSource;
  readonly list: PatentListRecord;
  readonly census: ListCensus;
  readonly lives: FamilyLives;
  /** Declarations that name no patent. */
  readonly blanket: number;
}

/** Every list of a study once, and which families of them are one. */
export interface CountedLists {
  readonly lists: readonly CountedList[];
  readonly joined: JoinedFamilies;
  /** The day of the count, then those of the term. */
  readonly days: readonly string[];
}

interface Kept {
  readonly censuses: KeptParts<ListCensus>;
  readonly lives: KeptParts<FamilyLives>;
  readonly joined: KeptParts<JoinedFamilies>;
}
const kept = new WeakMap<Db, Kept>();

/**
 * Counts the lists of a study in slices, and keeps what came out until a list changes: the burden or a total may then be
 * typed without counting again.
 */
export async function countLists(
  ctx: Context,
  { familyKey, countedOn }: Pick<StrengthStudy, 'familyKey' | 'countedOn'>,
  sources: readonly StrengthSource[],
  termDays: readonly string[],
): Promise<Result<CountedLists>> {
  const days = [countedOn, ...termDays];
  const lists: CountedList[] = [];
  const names: string[] = [];
  for (const source of sources) {
    const place = ctx.patentRows.findPlace(source.listId, countedOn);
    const list = ctx.patentLists.find(source.listId);
    if (!place || !list) return fail({ code: 'not-found', entity: 'patent list', id: source.listId });
    const name = JSON.stringify([place.state, familyKey, place.on, source.part]);
    const store = keptOf(ctx.db);
    const census =
      store.censuses.get(name) ??
      store.censuses.keep(name, await inSlices(censusOf(ctx, place, familyKey, source)));
    const lifeName = JSON.stringify([name, days]);
    const lives =
      store.lives.get(lifeName) ??
      store.lives.keep(
        lifeName,
        await inSlices(reckoningLives(ctx, list, { key: familyKey, ...census }, days)),
      );
    lists.push({ source, list, census, lives, blanket: countBlanket(ctx, place, source) });
    names.push(name);
  }
  const { joined } = keptOf(ctx.db);
  const all = JSON.stringify(names);
  const join = () =>
    joinFamilies(
      ctx.db,
      familyKey,
      lists.map(({ list, census }) => ({ listKey: list.listKey, format: list.format, census })),
    );
  return ok({ lists, joined: joined.get(all) ?? joined.keep(all, join()), days });
}

function censusOf(
  ctx: Context,
  place: TablePlace,
  key: FamilyKey,
  source: StrengthSource,
): Steps<ListCensus> {
  const wanted = rowsOfPart(ctx, place, source);
  return takingCensus(ctx.db, place, key, wanted === null ? () => true : (row) => wanted.has(row));
}

/** Null stands for all of them. */
function rowsOfPart(ctx: Context, place: TablePlace, { part }: StrengthSource): ReadonlySet<number> | null {
  return part === null || isWholeList(part) ? null : new Set(ctx.patentRows.keys(place, part));
}

function countBlanket(ctx: Context, place: TablePlace, source: StrengthSource): number {
  const blanket = ctx.db
    .prepare<[number], number>('SELECT row_key FROM patent_rows WHERE list_key = ? AND is_blanket = 1')
    .pluck()
    .all(place.listKey);
  if (blanket.length === 0) return 0;
  const wanted = rowsOfPart(ctx, place, source);
  return wanted === null ? blanket.length : blanket.filter((row) => wanted.has(row)).length;
}

function keptOf(db: Db): Kept {
  const known = kept.get(db);
  if (known) return known;
  const fresh: Kept = {
    censuses: createKeptParts(),
    lives: createKeptParts(),
    joined: createKeptParts(),
  };
  kept.set(db, fresh);
  return fresh;
}

const course: Course = {
  turn: () => setImmediate(),
  signal: new AbortController().signal,
  report: () => undefined,
};

async function inSlices<T>(steps: Steps<T>): Promise<T> {
  const taken = await takeSteps(steps, course);
  if (!taken.ok) throw new Error('a count that nobody can cancel was cancelled');
  return taken.value;
}
