import { isDay } from '../days.ts';
import type { Figures } from '../figures.ts';
import type { ScheduleRow } from '../patents/schedule-row.ts';
import type {
  FamilyKey,
  RejectCause,
  ScheduleCount,
  ScheduleReject,
  ShareableSchedule,
} from '../shareable/shareable-schedule.ts';
import { linesAnchor, rejectsAnchor, scheduleAnchor } from './anchors.ts';
import type { Block, Column, LabelledText, Text } from './document.ts';
import { heading } from './term-blocks.ts';

const familyWords: Readonly<Record<FamilyKey, string>> = {
  etsi: 'by the list’s family id',
  priority: 'by identical priorities',
  connected: 'by connected priorities',
};

const causeWords: Readonly<Record<RejectCause, string>> = {
  excluded: 'No publication number. Listed by its application, where one is given.',
  unresolved: 'A number, or the whole row, could not be read. What could be read is listed.',
};

interface PrintedSchedule {
  readonly isPrinted: boolean;
  /** How many it has. */
  readonly lines: number;
  readonly figures: Figures;
}

/**
 * A schedule on pages of its own: its counts, each with its level; its lines; and the rows of the list that gave less than
 * they should. One that is not printed is named all the same, with its counts, so that nobody takes it for gone.
 */
export function scheduleBlocks(
  schedule: ShareableSchedule,
  { isPrinted, lines, figures }: PrintedSchedule,
): readonly Block[] {
  const { letter, counts, rows, rejects } = schedule;
  const facts: readonly LabelledText[] = [
    ...counts.map((entry) => ({ label: countLabel(entry), text: figure(entry.count, figures) })),
    { label: 'Rows without publication number', text: figure(countOf(rejects, 'excluded'), figures) },
    { label: 'Rows with an unreadable number', text: figure(countOf(rejects, 'unresolved'), figures) },
  ];
  const opening: readonly Block[] = [
    {
      ...heading(1, null, scheduleTitle(schedule), isPrinted ? null : 'not printed', isPrinted),
      anchor: scheduleAnchor(letter),
    },
    { kind: 'facts', rows: facts },
  ];
  if (!isPrinted) return [...opening, note(leftOutNote(lines, figures))];
  return [
    ...opening,
    note(declaredNote),
    {
      kind: 'table',
      caption: `Schedule ${letter}`,
      anchor: linesAnchor(letter),
      counted: 'lines',
      columns,
      rows: rows.map(toCells),
      orientation: 'landscape',
      density: 'compact',
    },
    ...rejectBlocks(schedule),
  ];
}

/** "Schedule A: patents of Ada" */
export function scheduleTitle({ letter, owner }: Pick<ShareableSchedule, 'letter' | 'owner'>): string {
  return `Schedule ${letter}: patents of ${owner}`;
}

/** How many lines a schedule has, which may hold only the first of them. */
export function linesOf(
  { letter, rows }: ShareableSchedule,
  counts: Readonly<Record<string, number>> | undefined,
): number {
  return counts?.[letter] ?? rows.length;
}

function note(text: string): Block {
  return { kind: 'paragraph', role: 'note', text: [{ text }] };
}

function leftOutNote(lines: number, figures: Figures): string {
  return `This schedule is part of the round. Its ${formatCount(lines, figures)} lines are left out of this copy.`;
}

const declaredNote =
  'The standard is the one to which the owner declared the patent. A declaration is the owner’s own and is not checked: declared does not mean essential.';

function rejectBlocks({ letter, rejects }: ShareableSchedule): readonly Block[] {
  if (rejects.length === 0) return [];
  return [
    heading(2, null, 'Rows with a missing or unreadable number', null),
    {
      kind: 'table',
      caption: `Rows behind Schedule ${letter} with a missing or unreadable number`,
      anchor: rejectsAnchor(letter),
      counted: 'rows',
      columns: rejectColumns,
      rows: rejects.map(({ row, cause }) => [
        [{ text: String(row), value: { kind: 'number', text: String(row) } }],
        [{ text: causeWords[cause] }],
      ]),
      orientation: null,
      density: 'compact',
    },
  ];
}

function countLabel(entry: ScheduleCount): string {
  if (entry.level === 'families') return `Families ${familyWords[entry.key]}`;
  return entry.level === 'publications' ? 'Publications' : 'Applications';
}

function countOf(rejects: readonly ScheduleReject[], cause: RejectCause): number {
  return rejects.filter((reject) => reject.cause === cause).length;
}

function figure(count: number, figures: Figures): Text {
  return [{ text: formatCount(count, figures), value: { kind: 'number', text: String(count) } }];
}

/** "12,345" */
export function formatCount(count: number, figures: Figures): string {
  return figures.decimal(String(count));
}

/** Words, also where a column is set in the face of numbers. */
const notStated: Text = [{ text: 'not stated', mono: false }];

function toCells(row: ScheduleRow): readonly Text[] {
  const cell = (value: string | null): Text => (value === null ? notStated : [{ text: value }]);
  return [
    cell(row.family),
    cell(row.application),
    cell(row.publication),
    cell(row.office),
    cell(row.title),
    dayCell(row.filingDate),
    cell(row.declaredStandards.length === 0 ? null : row.declaredStandards.join(', ')),
  ];
}

function dayCell(day: string | null): Text {
  if (day === null) return notStated;
  if (!isDay(day)) return [{ text: day }];
  return [{ text: day, value: { kind: 'date', text: day } }];
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
  { header: 'What became of it', weight: 8, align: 'left' },
];
