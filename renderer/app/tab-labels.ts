import type { DealTab } from '../route-slice.ts';

export const tabLabels: Readonly<Record<DealTab, string>> = {
  overview: 'Overview',
  'term-sheet': 'Term sheet',
  rounds: 'Rounds',
  schedules: 'Schedules',
  economics: 'Economics',
  compare: 'Compare',
  export: 'Export',
};
