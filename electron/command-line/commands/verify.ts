import { ok } from '../../../domain/result.ts';
import { required, type Command } from '../command.ts';

export const verifyCommand: Command = {
  usage: 'parley verify --workspace FILE.parley',
  summary: 'reads the whole workspace and says whether it can be trusted',
  options: { workspace: { type: 'string' } },
  run: async ({ backend, path }, options) => {
    const opened = await backend.call('workspace.open', { file: path(required(options, 'workspace')) });
    if (!opened.ok) return opened;
    const verified = await backend.call('workspace.verify', {});
    if (!verified.ok) return verified;
    const lines = verified.value.checks.map(
      (check) => `${check.ok ? 'good' : 'BAD '}  ${check.name}: ${check.detail}`,
    );
    return ok({ json: verified.value, words: lines.join('\n'), isGood: verified.value.ok });
  },
};
