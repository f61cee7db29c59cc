import { withoutTrailingDate } from '../../../domain/patents/trailing-date.ts';

/** Filing numbers of a cell, each without the day that databases put behind it, joined as the ETSI export joins them. */
export function filingsOf(cell: string): string {
  return partsOf(cell)
    .map(withoutTrailingDate)
    .filter((part) => part !== '')
    .join(' | ');
}

/** Names of a cell, each once: "ELWHA LLC [US];  ELWHA LLC" names one company. */
export function namesOf(cell: string): string {
  const names = new Map<string, string>();
  for (const part of partsOf(cell)) {
    const name = part.replace(/\s*\[[A-Z]{2}\]$/, '').trim();
    if (name !== '' && !names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
  }
  return [...names.values()].join('; ');
}

/** The entries of a cell that databases join by bars, semicolons or line ends. */
export function partsOf(cell: string): readonly string[] {
  return cell
    .split(/[|;\r\n]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
