import { sideSchema } from '../deals/ids.ts';
import { scheduleRowSchema } from '../patents/schedule-row.ts';
import { scheduleCountSchema, scheduleRejectSchema } from '../shareable/shareable-schedule.ts';
import { isRecord } from '../terms/received/readable.ts';
import type { Side } from '../terms/values/value-kind.ts';
import { z } from '../zod.ts';

const partySchema = z.object({ side: sideSchema, name: z.string().trim().min(1) });

const scheduleSchema = z
  .strictObject({
    letter: z.string().regex(/^[A-Z]$/),
    owner: z.string().trim().min(1).max(300),
    counts: z.array(scheduleCountSchema).readonly(),
    rows: z.array(scheduleRowSchema).readonly(),
    rejects: z.array(scheduleRejectSchema).readonly(),
  })
  .readonly();
export type OpenedSchedule = z.infer<typeof scheduleSchema>;

/** What a file of a round says, each part by itself: one that is wrong does not take the others along. */
export interface OpenedSheet {
  readonly number: number | null;
  readonly isDraft: boolean;
  readonly dated: string | null;
  readonly proposedBy: Side | null;
  /** As the file numbers the sides. */
  readonly parties: Partial<Readonly<Record<Side, string>>>;
  readonly terms: readonly unknown[];
  readonly schedules: readonly OpenedSchedule[];
  /** Letters of schedules that the round has and the file does not. */
  readonly leftOut: readonly string[];
  /** What has no place in a round, by name: kept in words. */
  readonly strange: Readonly<Record<string, unknown>>;
  /** For whom the copy was made; "" for nobody. */
  readonly recipient: string;
  /** Under which hash the round was frozen where it comes from; null for a draft. */
  readonly seal: string | null;
}

const fileMembers = new Set([
  'format',
  'version',
  'contentSha256',
  'copy',
  'seal',
  'round',
  'leftOut',
  'since',
  'internal',
]);
const roundMembers = new Set([
  'title',
  'number',
  'isDraft',
  'dated',
  'proposedBy',
  'parties',
  'terms',
  'schedules',
]);

/** Opens the JSON of a term sheet. Null where it holds no round. Nothing of ours alone is looked at. */
export function openSheet(json: Readonly<Record<string, unknown>>): OpenedSheet | null {
  const round = json['round'];
  if (!isRecord(round) || !Array.isArray(round['terms'])) return null;
  const schedules = sortSchedules(round['schedules']);
  const copy = isRecord(json['copy']) ? json['copy'] : {};
  return {
    number: soundOf(z.number().int().min(1), round['number']),
    isDraft: round['isDraft'] === true,
    dated: soundOf(z.iso.date(), round['dated']),
    proposedBy: soundOf(sideSchema, round['proposedBy']),
    parties: partiesOf(round['parties']),
    terms: round['terms'],
    schedules: schedules.sound,
    leftOut: soundOf(z.array(z.string().regex(/^[A-Z]$/)), json['leftOut']) ?? [],
    strange: { ...schedules.strange, ...othersIn(json, fileMembers), ...othersIn(round, roundMembers) },
    recipient: soundOf(z.string(), copy['recipient']) ?? '',
    seal: soundOf(z.string().regex(/^[0-9a-f]{64}$/), json['seal']),
  };
}

function partiesOf(parties: unknown): OpenedSheet['parties'] {
  const read = Array.isArray(parties) ? parties : [];
  return Object.fromEntries(
    read.flatMap((party: unknown) => {
      const known = partySchema.safeParse(party);
      return known.success ? [[known.data.side, known.data.name]] : [];
    }),
  );
}

function sortSchedules(schedules: unknown): {
  readonly sound: readonly OpenedSchedule[];
  readonly strange: Readonly<Record<string, unknown>>;
} {
  const sound = new Map<string, OpenedSchedule>();
  const strange: Record<string, unknown> = {};
  for (const [index, entry] of (Array.isArray(schedules) ? schedules : []).entries()) {
    const known = scheduleSchema.safeParse(entry);
    if (known.success && !sound.has(known.data.letter)) sound.set(known.data.letter, known.data);
    else strange[`Schedule ${index + 1} as received`] = entry;
  }
  if (schedules !== undefined && !Array.isArray(schedules)) strange['Schedules as received'] = schedules;
  return { sound: [...sound.values()], strange };
}

function othersIn(
  record: Readonly<Record<string, unknown>>,
  known: ReadonlySet<string>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !known.has(name)));
}

function soundOf<T>(schema: z.ZodType<T>, value: unknown): T | null {
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : null;
}
