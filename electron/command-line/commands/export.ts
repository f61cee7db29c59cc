import { ok } from '../../../domain/result.ts';
import { exportedSchema } from '../../../domain/contract/exports.ts';
import { oneOf, required, WrongUsage, type Command, type OptionValues } from '../command.ts';

export const exportCommand: Command = {
  usage:
    'parley export --workspace FILE.parley --deal ID [--round N] --as pdf --copy counterpart|internal [--with PRECEDENT,PRECEDENT] [--paper A4|Letter] --out FILE.pdf',
  summary: 'writes the term sheet of a round as a document',
  options: {
    workspace: { type: 'string' },
    deal: { type: 'string' },
    round: { type: 'string' },
    as: { type: 'string' },
    copy: { type: 'string' },
    since: { type: 'string' },
    paper: { type: 'string' },
    with: { type: 'string' },
    out: { type: 'string' },
  },
  run: async ({ backend, path, finishJob }, options) => {
    const request = {
      dealId: required(options, 'deal'),
      round: roundOf(options),
      as: laterForms(options),
      copy: laterCopies(options),
      paper: oneOf(options, 'paper', ['A4', 'Letter'], 'A4'),
      compareWith: typeof options['with'] === 'string' ? options['with'].split(',').filter(Boolean) : null,
      out: path(required(options, 'out')),
    };
    if (request.copy === 'counterpart' && request.compareWith !== null) {
      throw new WrongUsage('--with belongs to an internal copy: a counterpart copy holds no comparison.');
    }
    const opened = await backend.call('workspace.open', { file: path(required(options, 'workspace')) });
    if (!opened.ok) return opened;
    const done = await finishJob(backend.call('exports.start', request));
    if (!done.ok) return done;
    const exported = exportedSchema.parse(done.value);
    return ok({ json: exported, words: `Wrote ${exported.file} (${exported.pages} pages)` });
  },
};

function roundOf(options: OptionValues): number | null {
  if (options['round'] === undefined) return null;
  const number = Number(options['round']);
  if (!Number.isInteger(number) || number < 1)
    throw new WrongUsage('--round is the number of a round, such as 1.');
  return number;
}

function laterForms(options: OptionValues): 'pdf' {
  const form = oneOf(options, 'as', ['pdf', 'docx', 'xlsx', 'json']);
  if (form !== 'pdf') throw new WrongUsage(`--as ${form} is not yet available.`);
  return form;
}

function laterCopies(options: OptionValues): 'counterpart' | 'internal' {
  const copy = oneOf(options, 'copy', ['counterpart', 'internal', 'redline']);
  if (copy === 'redline' || options['since'] !== undefined)
    throw new WrongUsage('--copy redline is not yet available.');
  return copy;
}
