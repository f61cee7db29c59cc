import type { FamilyKey } from '../../domain/patents/families/family-key.ts';
import { createPartition, type Partition } from '../../domain/patents/families/partition.ts';
import type { Db } from '../connection.ts';
import type { Context } from '../context.ts';
import { findTwins } from './twin-applications.ts';

/** What the status of one application is told from. Equal texts are one text. */
export interface ApplicationFacts {
  readonly key: number;
  readonly isInferred: boolean;
  /** An earlier application of the list is the same filing, written in another way. */
  readonly isRepeat: boolean;
  readonly office: string;
  readonly filingDate: string | null;
  readonly grantDate: string | null;
  readonly isGranted: number | null;
  readonly right: string;
  readonly expiry: string | null;
  readonly method: string | null;
  /** Why there is no expiry; null where there is one. */
  readonly whyNone: string | null;
  readonly statedStatus: string | null;
}

/** How a key parts the applications of a list, by position. */
type Partitions = (key: FamilyKey) => Partition;

interface Kept {
  readonly listId: string;
  readonly revision: number;
  facts?: readonly ApplicationFacts[];
  families?: { readonly keys: Int32Array; readonly partitions: Partitions };
}

/** The list that was looked at last, by workspace: about 150 bytes an application, good until the list changes. */
const kept = new WeakMap<Db, Kept>();

/**
 * The applications of a list, in its order. Carrying 400,000 of them over from SQLite takes most of the second in which a
 * screen has to answer, so that is done once for each revision of the list.
 */
export function applicationFactsOf(ctx: Context, listId: string): readonly ApplicationFacts[] {
  const list = keptOf(ctx, listId);
  return (list.facts ??= readFacts(ctx, listId));
}

/** How each key parts the same applications, by position. Read once for each revision of the list. */
export function partitionsOf(ctx: Context, listId: string): Partitions {
  return familiesOf(ctx, listId).partitions;
}

/** The key of each application, by position. */
export function applicationKeysOf(ctx: Context, listId: string): Int32Array {
  return familiesOf(ctx, listId).keys;
}

function familiesOf(ctx: Context, listId: string): NonNullable<Kept['families']> {
  const list = keptOf(ctx, listId);
  return (list.families ??= readFamilies(ctx, listId));
}

function keptOf(ctx: Context, listId: string): Kept {
  const revision = ctx.patentLists.revisionOf(listId);
  const known = kept.get(ctx.db);
  if (known?.listId === listId && known.revision === revision) return known;
  const list: Kept = { listId, revision };
  kept.set(ctx.db, list);
  return list;
}

function readFacts(ctx: Context, listId: string): readonly ApplicationFacts[] {
  const known = new Map<string | null, string | null>();
  // SQLite makes a new text for each row: the first of equal ones stands for all
  const same = <T extends string | null>(text: T): T => {
    const first = known.get(text);
    if (first !== undefined) return first as T; // equal to the text
    known.set(text, text);
    return text;
  };
  const list = ctx.patentLists.find(listId);
  const twins = list ? findTwins(ctx.db, list.listKey) : new Map<number, readonly number[]>();
  const facts: ApplicationFacts[] = [];
  for (const row of ctx.patentApplicationFacts.allFacts(listId)) {
    facts.push({
      key: row[0],
      isInferred: row[1] === 1,
      isRepeat: (twins.get(row[0])?.[0] ?? row[0]) < row[0],
      office: same(row[2]),
      filingDate: same(row[3]),
      grantDate: same(row[4]),
      isGranted: row[5],
      right: same(row[6]),
      expiry: same(row[7]),
      method: same(row[8]),
      whyNone: same(row[9]),
      statedStatus: same(row[10]),
    });
  }
  return facts;
}

function readFamilies(ctx: Context, listId: string): NonNullable<Kept['families']> {
  const connectedFamilies = ctx.patentApplicationFacts.connectedFamilies(listId);
  const keys: number[] = [];
  const ids: Record<FamilyKey, (string | number | null)[]> = {
    etsi: [],
    priority: [],
    connected: [],
    hand: [],
  };
  for (const [key, familyId, setKey, handFamily] of ctx.patentApplicationFacts.allFamilies(listId)) {
    keys.push(key);
    ids.etsi.push(familyId);
    ids.priority.push(setKey);
    ids.connected.push(setKey === null ? null : (connectedFamilies.get(setKey) ?? null));
    ids.hand.push(handFamily);
  }
  const made: Partial<Record<FamilyKey, Partition>> = {};
  return { keys: Int32Array.from(keys), partitions: (key) => (made[key] ??= createPartition(ids[key])) };
}
