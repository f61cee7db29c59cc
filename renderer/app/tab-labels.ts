import type { DealTab } from '../route-slice.ts';

export const tabLabels: Readonly<Record<DealTab, string>> = {
  'term-sheet': 'Term sheet',
  schedules: 'Schedules',
  compare: 'Compare',
  export: 'Export',
};
