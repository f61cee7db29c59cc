import { fail, ok, type Result } from '../../../domain/result.ts';
import {
  toImportAnswer,
  type ImportAnswer,
  patentListSummarySchema,
} from '../../../domain/contract/patent-lists.ts';
import { byFamilyId } from '../../../domain/patents/families/by-family-id.ts';
import {
  dateOrderSchema,
  patentListFormatSchema,
  textEncodingSchema,
  type DecidedSettings,
} from '../../../domain/patents/reading-settings.ts';
import { isOfficeCode } from '../../../domain/patents/office-codes.ts';
import type { Backend } from '../../../db/backend.ts';
import { oneOf, required, WrongUsage, type Command, type OptionValues } from '../command.ts';

const formats = ['auto', ...patentListFormatSchema.options] as const;
const dateOrders = ['auto', ...dateOrderSchema.options] as const;
const encodings = ['auto', ...textEncodingSchema.options] as const;

export const importPatentsCommand: Command = {
  usage:
    `parley import-patents --workspace FILE.parley --list NAME --owner PARTY --file FILE [--format ${formats.join('|')}]` +
    ` [--encoding NAME] [--sheet NAME] [--office CODE] [--dates ${dateOrders.join('|')}] [--renews LIST]`,
  summary: 'imports a patent list and says what was understood, what was not and why',
  options: {
    workspace: { type: 'string' },
    list: { type: 'string' },
    owner: { type: 'string' },
    file: { type: 'string' },
    format: { type: 'string' },
    encoding: { type: 'string' },
    sheet: { type: 'string' },
    office: { type: 'string' },
    dates: { type: 'string' },
    renews: { type: 'string' },
  },
  run: async ({ backend, path, finishJob }, options) => {
    const request = {
      source: { file: path(required(options, 'file')) },
      name: required(options, 'list'),
      owner: required(options, 'owner'),
      settings: settingsOf(options),
    };
    const opened = await backend.call('workspace.open', { file: path(required(options, 'workspace')) });
    if (!opened.ok) return opened;
    const renews = await findRenewed(backend, options);
    if (!renews.ok) return renews;
    const preview = await backend.call('patentLists.preview', {
      source: request.source,
      settings: request.settings,
    });
    if (!preview.ok) return preview;
    const startedAt = performance.now();
    const done = await finishJob(backend.call('patentLists.import', { ...request, ...renews.value }));
    if (!done.ok) return done;
    const imported = patentListSummarySchema.parse(done.value);
    const seconds = Math.round(performance.now() - startedAt) / 1000;
    const whole = await backend.call('patentLists.get', {
      id: imported.id,
      rejects: imported.rejectCount,
    });
    if (!whole.ok) return whole;
    const answer = toImportAnswer(whole.value, preview.value.doubts, seconds);
    return ok({ json: answer, words: describeImport(answer) });
  },
};

/** What is not decided here is found out from the source. */
function settingsOf(options: OptionValues): DecidedSettings {
  const format = oneOf(options, 'format', formats, 'auto');
  const encoding = oneOf(options, 'encoding', encodings, 'auto');
  const dateOrder = oneOf(options, 'dates', dateOrders, 'auto');
  const { sheet, office } = options;
  if (typeof office === 'string' && !isOfficeCode(office))
    throw new WrongUsage('--office is the code of an office in two capital letters, such as US.');
  return {
    ...(format === 'auto' ? {} : { format }),
    ...(encoding === 'auto' ? {} : { encoding }),
    ...(dateOrder === 'auto' ? {} : { dateOrder }),
    ...(typeof sheet === 'string' ? { sheet } : {}),
    ...(typeof office === 'string' ? { office } : {}),
  };
}

/** The list of which the file is a newer export, by its name. */
async function findRenewed(
  backend: Backend,
  { renews }: OptionValues,
): Promise<Result<{ readonly renews?: string }>> {
  if (typeof renews !== 'string') return ok({});
  const lists = await backend.call('patentLists.list', {});
  if (!lists.ok) return lists;
  const found = lists.value.find(({ name }) => name.toLowerCase() === renews.toLowerCase());
  return found ? ok({ renews: found.id }) : fail({ code: 'not-found', entity: 'patent list', id: renews });
}

function describeImport(answer: ImportAnswer): string {
  const { etsi, priority, connected } = answer.families;
  return [
    `Imported "${answer.list}" as ${answer.format}: ${answer.rows} rows, ${answer.publications} publications, ${answer.applications} applications.`,
    `Families: ${etsi} ${byFamilyId(answer.format)}, ${priority} by identical priorities, ${connected} by connected priorities.`,
    `Rows resolved ${answer.resolved}, unresolved ${answer.unresolved}, excluded ${answer.excluded}; duplicates ${answer.duplicates}.`,
    ...(answer.applicationsNotUnderstood === 0
      ? []
      : [`Application numbers not understood: ${answer.applicationsNotUnderstood}.`]),
    ...answer.doubts.map((doubt) => `Doubtful: ${doubt}`),
    ...describeRejects(answer.rejects),
  ].join('\n');
}

/** So many rejects are said in words; with `--json` all are. */
const SAID_REJECTS = 20;

function describeRejects(rejects: ImportAnswer['rejects']): readonly string[] {
  const more = rejects.length - SAID_REJECTS;
  const withoutOffice = rejects.filter(({ reason }) => reason.includes('names no office')).length;
  return [
    ...rejects.slice(0, SAID_REJECTS).map(({ row, reason }) => `  row ${row} of the data: ${reason}`),
    ...(more > 0 ? [`  … and ${more} more with --json`] : []),
    ...(withoutOffice * 2 > rejects.length ? ['Name the office of bare numbers with --office CODE.'] : []),
  ];
}
