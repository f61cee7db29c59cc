import { fail, ok, type Result } from '../../../domain/result.ts';
import { required, type Command } from '../command.ts';
import { describePrecedent } from '../describe-precedent.ts';
import { openLibrary } from '../open-library.ts';

export const precedentCommand: Command = {
  usage: 'parley precedent ID [--workspace FILE.parley]',
  summary: 'tells all that is known of one precedent, with its sources',
  operand: 'id',
  options: { workspace: { type: 'string' } },
  run: async (env, options) => {
    const id = required(options, 'id');
    const library = await openLibrary(env, options);
    if (!library.ok) return library;
    const known = await env.backend.call('precedents.get', { id, ...library.value });
    if (!known.ok) return known.error.code === 'not-found' ? noPrecedent(id) : known;
    const { precedent, ...around } = known.value;
    return ok({ json: { ...precedent, ...around }, words: describePrecedent(known.value) });
  },
};

function noPrecedent(id: string): Result<never> {
  return fail({
    code: 'conflict',
    message: `There is no precedent "${id}". "parley precedents" lists those that there are.`,
  });
}
