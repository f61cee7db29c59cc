import { patentListTablesSql } from './0004-patent-lists.ts';
import { patentWorkSql } from './0004-patent-work.ts';
import { scheduleLinesSql } from './0004-schedule-lines.ts';
import type { Migration } from './migration.ts';

export const patentLists: Migration = {
  name: 'patent-lists',
  sql: patentListTablesSql + patentWorkSql + scheduleLinesSql,
};
