import type { ListTab } from '../../route-slice.ts';

export const listTabLabels: Readonly<Record<ListTab, string>> = {
  table: 'Table',
  report: 'Report',
  families: 'Families',
  coverage: 'Expiry and coverage',
  standards: 'Standards',
  pictures: 'Pictures',
};
