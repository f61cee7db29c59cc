import { ok } from '../../../domain/result.ts';
import {
  toImportAnswer,
  type ImportAnswer,
  patentListSummarySchema,
} from '../../../domain/contract/patent-lists.ts';
import { oneOf, required, WrongUsage, type Command } from '../command.ts';

const formats = ['auto', 'isld', 'lens', 'espacenet', 'google', 'patentscope', 'derwent', 'generic'] as const;

export const importPatentsCommand: Command = {
  usage:
    'parley import-patents --workspace FILE.parley --list NAME --owner PARTY --file FILE.csv [--format auto|isld]',
  summary: 'imports a patent list and says what was understood, what was not and why',
  options: {
    workspace: { type: 'string' },
    list: { type: 'string' },
    owner: { type: 'string' },
    file: { type: 'string' },
    format: { type: 'string' },
  },
  run: async ({ backend, path, finishJob }, options) => {
    const format = oneOf(options, 'format', formats, 'auto');
    if (format !== 'auto' && format !== 'isld')
      throw new WrongUsage(`--format ${format} is not yet available.`);
    const request = {
      name: required(options, 'list'),
      owner: required(options, 'owner'),
      file: path(required(options, 'file')),
      format,
    };
    const opened = await backend.call('workspace.open', { file: path(required(options, 'workspace')) });
    if (!opened.ok) return opened;
    const startedAt = performance.now();
    const done = await finishJob(backend.call('patentLists.import', request));
    if (!done.ok) return done;
    const imported = patentListSummarySchema.parse(done.value);
    const seconds = Math.round(performance.now() - startedAt) / 1000;
    const whole = await backend.call('patentLists.get', {
      id: imported.id,
      rejects: imported.rejectCount,
    });
    if (!whole.ok) return whole;
    const answer = toImportAnswer(whole.value, seconds);
    return ok({ json: answer, words: describeImport(answer) });
  },
};

function describeImport(answer: ImportAnswer): string {
  const { etsi, priority, connected } = answer.families;
  return [
    `Imported "${answer.list}": ${answer.rows} rows, ${answer.publications} publications, ${answer.applications} applications.`,
    `Families: ${etsi} by ETSI id, ${priority} by identical priorities, ${connected} by connected priorities.`,
    `Rows resolved ${answer.resolved}, unresolved ${answer.unresolved}, excluded ${answer.excluded}; duplicates ${answer.duplicates}.`,
    ...answer.rejects.map(({ row, reason }) => `  row ${row} of the data: ${reason}`),
  ].join('\n');
}
