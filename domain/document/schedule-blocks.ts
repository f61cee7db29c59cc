import type { ScheduleRow } from '../patents/schedule-row.ts';
import type {
  FamilyKey,
  RejectCause,
  ScheduleCount,
  ShareableSchedule,
} from '../shareable/shareable-schedule.ts';
import type { Block, Column, LabelledText, Text } from './document.ts';
import { heading } from './term-blocks.ts';

const familyWords: Readonly<Record<FamilyKey, string>> = {
  etsi: 'by ETSI family id',
  priority: 'by identical priorities',
  connected: 'by connected priorities',
  hand: 'put together by hand',
};

const causeWords: Readonly<Record<RejectCause, string>> = {
  excluded: 'names no publication number',
  unresolved: 'has a number, or a form, that was not understood',
};

/** A schedule on pages of its own: its counts, each with its level; its rows; and the rows that stayed out, with the reason. */
export function scheduleBlocks(schedule: ShareableSchedule): readonly Block[] {
  const { letter, owner, counts, rows, rejects } = schedule;
  const facts: readonly LabelledText[] = [
    ...counts.map((entry) => ({ label: countLabel(entry), text: [{ text: formatCount(entry.count) }] })),
    { label: 'Rows not taken over', text: [{ text: formatCount(rejects.length) }] },
  ];
  return [
    heading(1, null, `Schedule ${letter}: patents of ${owner}`, null, true),
    { kind: 'facts', rows: facts },
    { kind: 'paragraph', role: 'note', text: [{ text: declaredNote }] },
    {
      kind: 'table',
      caption: `Schedule ${letter}`,
      columns,
      rows: rows.map(toCells),
      orientation: 'landscape',
      density: 'compact',
    },
    ...rejectBlocks(schedule),
  ];
}

const declaredNote =
  'The standard is the one to which the owner declared the patent. A declaration is the owner’s own and is not checked: declared does not mean essential.';

function rejectBlocks({ letter, rejects }: ShareableSchedule): readonly Block[] {
  if (rejects.length === 0) return [];
  return [
    heading(2, null, 'Rows not taken over', null),
    {
      kind: 'table',
      caption: `Rows not taken over into Schedule ${letter}`,
      columns: rejectColumns,
      rows: rejects.map(({ row, cause }) => [[{ text: String(row) }], [{ text: causeWords[cause] }]]),
      orientation: null,
      density: 'compact',
    },
  ];
}

function countLabel(entry: ScheduleCount): string {
  if (entry.level === 'families') return `Families ${familyWords[entry.key]}`;
  return entry.level === 'publications' ? 'Publications' : 'Applications';
}

function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

function toCells(row: ScheduleRow): readonly Text[] {
  const cell = (value: string | null): Text => [{ text: value ?? 'not stated' }];
  return [
    cell(row.family),
    cell(row.application),
    cell(row.publication),
    cell(row.office),
    cell(row.title),
    cell(row.filingDate),
    cell(row.declaredStandards.length === 0 ? null : row.declaredStandards.join(', ')),
  ];
}

const columns: readonly Column[] = [
  { header: 'Family', weight: 11, align: 'left', mono: true },
  { header: 'Application', weight: 14, align: 'left', mono: true },
  { header: 'Publication', weight: 14, align: 'left', mono: true },
  { header: 'Office', weight: 6, align: 'left' },
  { header: 'Title', weight: 32, align: 'left' },
  { header: 'Filed', weight: 9, align: 'left' },
  { header: 'Declared standard', weight: 14, align: 'left' },
];

const rejectColumns: readonly Column[] = [
  { header: 'Row of the list', weight: 1, align: 'right' },
  { header: 'Reason', weight: 8, align: 'left' },
];
