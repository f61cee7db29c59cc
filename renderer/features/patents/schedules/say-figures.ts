import type { ScheduleFacts } from '../../../../domain/contract/schedules.ts';
import type { FamilyKey, ScheduleCount } from '../../../../domain/shareable/shareable-schedule.ts';
import { sayCount } from '../say-count.ts';

export const familyWords: Readonly<Record<FamilyKey, string>> = {
  etsi: 'by the list’s family id',
  priority: 'by identical priorities',
  connected: 'by connected priorities',
};

/** "240 publications, 152 applications, 27 families by the list’s family id. 3 rows of the list without …" */
export function sayFigures({ counts, rejects }: Pick<ScheduleFacts, 'counts' | 'rejects'>): string {
  const total = rejects.excluded + rejects.unresolved;
  const figures = `${counts.map(sayLevel).join(', ')}.`;
  if (total === 0) return figures;
  const rows = total === 1 ? '1 row' : `${sayCount(total)} rows`;
  return `${figures} ${rows} without a publication number that could be used.`;
}

function sayLevel(entry: ScheduleCount): string {
  const { count } = entry;
  if (entry.level === 'publications')
    return `${sayCount(count)} ${count === 1 ? 'publication' : 'publications'}`;
  if (entry.level === 'applications')
    return `${sayCount(count)} ${count === 1 ? 'application' : 'applications'}`;
  return `${sayCount(count)} ${count === 1 ? 'family' : 'families'} ${familyWords[entry.key]}`;
}
