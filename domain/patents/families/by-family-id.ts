import type { PatentListFormat } from '../reading-settings.ts';

/** What the family id of a list's source is called: only the ETSI database gives ETSI's; Derwent, Lens and others give their own. */
export function byFamilyId(format: PatentListFormat): string {
  return format === 'isld' ? 'by ETSI id' : "by the source's family id";
}
