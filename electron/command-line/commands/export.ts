import { ok } from '../../../domain/result.ts';
import { exportedSchema } from '../../../domain/contract/exports.ts';
import { findDeal } from '../find-deal.ts';
import { oneOf, required, withEnding, WrongUsage, type Command, type OptionValues } from '../command.ts';

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
    const word = required(options, 'deal');
    const request = {
      round: roundOf(options),
      as: laterForms(options),
      copy: laterCopies(options),
      compareWith: typeof options['with'] === 'string' ? options['with'].split(',').filter(Boolean) : null,
      out: path(withEnding(options, 'out', '.pdf')),
    };
    if (request.copy === 'counterpart' && request.compareWith !== null) {
      throw new WrongUsage('--with belongs to an internal copy: a counterpart copy holds no comparison.');
    }
    const opened = await backend.call('workspace.open', { file: path(required(options, 'workspace')) });
    if (!opened.ok) return opened;
    const dealId = await findDeal(backend, word);
    if (!dealId.ok) return dealId;
    const done = await finishJob(backend.call('exports.start', { ...request, dealId: dealId.value }));
    if (!done.ok) return done;
    const exported = exportedSchema.parse(done.value);
    return ok({
      json: exported,
      words: `Wrote ${exported.file}${exported.pages === null ? '' : ` (${exported.pages} pages)`}`,
    });
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
  const form = options['as'];
  if (form === 'docx' || form === 'xlsx' || form === 'json')
    throw new WrongUsage(`--as ${form} is not yet available.`);
  return oneOf(options, 'as', ['pdf']);
}

function laterCopies(options: OptionValues): 'counterpart' | 'internal' {
  if (options['copy'] === 'redline' || options['since'] !== undefined)
    throw new WrongUsage('--copy redline is not yet available.');
  return oneOf(options, 'copy', ['counterpart', 'internal']);
}
