import { ok } from '../../../domain/result.ts';
import { withEnding, type Command } from '../command.ts';

export const newCommand: Command = {
  usage: 'parley new --workspace FILE.parley [--sample]',
  summary: 'creates a workspace; --sample fills it with the Nokia-Xiaomi deal of July 2017',
  options: { workspace: { type: 'string' }, sample: { type: 'boolean' } },
  run: async ({ backend, path }, options) => {
    const created = await backend.call('workspace.create', {
      file: path(withEnding(options, 'workspace', '.parley')),
      sample: options['sample'] === true,
    });
    if (!created.ok) return created;
    const deals = await backend.call('deals.list', {});
    if (!deals.ok) return deals;
    const listed = deals.value.map(({ id, title }) => ({ id, title }));
    return ok({
      json: { workspace: created.value.file, deals: listed },
      words: [`Created ${created.value.file}`, ...listed.map(({ id, title }) => `${id}  ${title}`)].join(
        '\n',
      ),
    });
  },
};
