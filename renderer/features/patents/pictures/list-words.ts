import type { PatentListSummary } from '../../../../domain/contract/patent-lists.ts';

/** Which list a picture is of and from when: what is printed is read without the window around it. */
export function sayList({ name, owner, sourceName, importedAt }: PatentListSummary): string {
  return `${name} (${owner}), imported ${importedAt.slice(0, 10)} from ${sourceName}`;
}
