import { documentCopies, documentFormats, exportedSchema } from '../../../domain/contract/exports.ts';
import { figureStyles, type ExportOptions } from '../../../domain/document/export-options.ts';
import { fail, ok, type Result } from '../../../domain/result.ts';
import {
  oneOf,
  required,
  withEnding,
  WrongUsage,
  type Command,
  type CommandEnv,
  type OptionValues,
} from '../command.ts';
import { describeCautions, describeContents } from '../describe-contents.ts';
import { lookOptions, lookUsage, wantedLook } from '../export-options.ts';
import { findDeal } from '../find-deal.ts';
import { roundNumber } from '../round-number.ts';

const text = { type: 'string' as const };

export const exportCommand: Command = {
  usage: `parley export --workspace FILE.parley --deal ID [--round N] --as pdf|docx|xlsx|json --copy counterpart|internal|redline [--since M] [--with PRECEDENT,PRECEDENT] ${lookUsage} [--by NAME] --out FILE|--dry-run`,
  summary: `writes a round as a document; how it looks is kept with the deal, and each option changes it for this once; --dry-run only says what the copy would hold and leave out (--figures is one of ${figureStyles.join(', ')})`,
  options: {
    workspace: text,
    deal: text,
    round: text,
    as: text,
    copy: text,
    since: text,
    with: text,
    by: text,
    out: text,
    'dry-run': { type: 'boolean' },
    ...lookOptions,
  },
  run: async (env, options) => {
    const { backend, path, finishJob } = env;
    const word = required(options, 'deal');
    const as = oneOf(options, 'as', documentFormats);
    const copy = oneOf(options, 'copy', documentCopies);
    const since = roundNumber(options, 'since');
    const compareWith = precedentsOf(options);
    if (copy !== 'redline' && since !== null)
      throw new WrongUsage('--since belongs to a redline: it names the earlier round.');
    if (copy !== 'internal' && compareWith !== null)
      throw new WrongUsage(`--with belongs to an internal copy: a ${copy} copy holds no comparison.`);
    const by = typeof options['by'] === 'string' ? options['by'] : '';
    const choice = { round: roundNumber(options, 'round'), as, copy, since, compareWith };
    const look = wantedLook(options);
    const isDry = options['dry-run'] === true;
    if (isDry && options['out'] !== undefined)
      throw new WrongUsage('--dry-run writes nothing: leave --out away.');
    const out = isDry ? '' : path(withEnding(options, 'out', `.${as}`));
    const opened = await backend.call('workspace.open', { file: path(required(options, 'workspace')) });
    if (!opened.ok) return opened;
    const dealId = await findDeal(backend, word);
    if (!dealId.ok) return dealId;
    const strange = await refuseLetters(env, dealId.value, choice.round, look.schedules ?? []);
    if (strange) return strange;
    const looks = await lookOf(env, dealId.value, look);
    if (!looks.ok) return looks;
    const wanted = { ...choice, options: looks.value, dealId: dealId.value };
    const contents = await backend.call('exports.contents', wanted);
    if (!contents.ok) return contents;
    if (isDry) return ok({ json: contents.value, words: describeContents(contents.value) });
    const done = await finishJob(backend.call('exports.start', { ...wanted, by, out }));
    if (!done.ok) return done;
    const exported = exportedSchema.parse(done.value);
    return answer(env, dealId.value, exported, contents.value.cautions);
  },
};

function precedentsOf(options: OptionValues): string[] | null {
  return typeof options['with'] === 'string' ? options['with'].split(',').filter(Boolean) : null;
}

/** A letter that the round does not have would be left out in silence. */
async function refuseLetters(
  { backend }: CommandEnv,
  dealId: string,
  number: number | null,
  letters: readonly string[],
): Promise<Result<never> | null> {
  const open = await backend.call('deals.open', { dealId });
  if (!open.ok) return open;
  const head = open.value.rounds.find((round) => round.number === number) ?? open.value.rounds.at(-1);
  const round = head && (await backend.call('rounds.get', { roundId: head.id }));
  if (!round?.ok) return round ?? null;
  const has = round.value.schedules.map(({ letter }) => letter);
  const strange = letters.filter((letter) => !has.includes(letter));
  if (strange.length === 0) return null;
  const those = has.length === 0 ? 'it has none' : `it has ${has.join(', ')}`;
  return fail({
    code: 'conflict',
    message: `Round ${round.value.number} has no Schedule ${strange.join(', ')}: ${those}.`,
  });
}

async function lookOf(
  { backend }: CommandEnv,
  dealId: string,
  look: Partial<ExportOptions>,
): Promise<Result<ExportOptions>> {
  const kept = await backend.call('exports.options', { dealId });
  return kept.ok ? ok({ ...kept.value, ...look }) : kept;
}

/** The file, with which state and copy it is as the export log has it. */
async function answer(
  { backend }: CommandEnv,
  dealId: string,
  exported: ReturnType<typeof exportedSchema.parse>,
  cautions: readonly string[],
): ReturnType<Command['run']> {
  const log = await backend.call('exports.log', { dealId });
  if (!log.ok) return log;
  const record = log.value.find(({ sha256 }) => sha256 === exported.sha256);
  if (!record) return fail({ code: 'not-found', entity: 'export', id: exported.sha256 });
  const { roundNumber: round, roundHash, format, copy, since, recipient, by } = record;
  const against = since === null ? '' : ` against round ${since}`;
  const pages = exported.pages === null ? '' : `, ${exported.pages} pages`;
  return ok({
    json: { ...exported, round, roundHash, format, copy, since, recipient, by, cautions },
    words: [
      `Wrote ${exported.file}: ${copy} copy of round ${round}${against}${pages}`,
      ...describeCautions(cautions),
    ].join('\n'),
  });
}
