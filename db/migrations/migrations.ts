import { start } from './0001-start.ts';
import { rounds } from './0002-rounds.ts';
import { positionsAndClauses } from './0003-positions-and-clauses.ts';
import { patentLists } from './0004-patents.ts';
import { precedents } from './0005-precedents.ts';
import { economics } from './0006-economics.ts';
import { worksheetsAndRanges } from './0007-worksheets-and-ranges.ts';
import { documents } from './0008-documents.ts';
import type { Migration } from './migration.ts';

/** All steps in order; the position (from 1) is the version of a workspace. */
export const migrations: readonly Migration[] = [
  start,
  rounds,
  positionsAndClauses,
  patentLists,
  precedents,
  economics,
  worksheetsAndRanges,
  documents,
];
