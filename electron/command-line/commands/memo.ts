import { exportedSchema } from '../../../domain/contract/exports.ts';
import { workingDepths } from '../../../domain/document/memo/memo.ts';
import { fail, ok, type Result } from '../../../domain/result.ts';
import { oneOf, required, withEnding, type Command, type CommandEnv } from '../command.ts';
import { findDeal } from '../find-deal.ts';
import { roundNumber } from '../round-number.ts';

export const memoCommand: Command = {
  usage:
    'parley memo --workspace FILE.parley --deal ID [--round N] [--paper A4|Letter] [--working summary|full] --out FILE.pdf',
  summary:
    'writes the internal memo on a round: what it is worth, what changed, its inputs, pictures, comparables and working',
  options: {
    workspace: { type: 'string' },
    deal: { type: 'string' },
    round: { type: 'string' },
    paper: { type: 'string' },
    working: { type: 'string' },
    out: { type: 'string' },
  },
  run: async (env, options) => {
    const { backend, path, finishJob } = env;
    const word = required(options, 'deal');
    const number = roundNumber(options, 'round');
    const request = {
      paper: oneOf(options, 'paper', ['A4', 'Letter'], 'A4'),
      working: oneOf(options, 'working', workingDepths, 'summary'),
      out: path(withEnding(options, 'out', '.pdf')),
    };
    const opened = await backend.call('workspace.open', { file: path(required(options, 'workspace')) });
    if (!opened.ok) return opened;
    const dealId = await findDeal(backend, word);
    if (!dealId.ok) return dealId;
    const roundId = number === null ? ok(undefined) : await findRound(env, dealId.value, number);
    if (!roundId.ok) return roundId;
    const done = await finishJob(
      backend.call('memo.export', {
        ...request,
        dealId: dealId.value,
        ...(roundId.value && { roundId: roundId.value }),
      }),
    );
    if (!done.ok) return done;
    const written = exportedSchema.parse(done.value);
    return ok({ json: written, words: `Wrote ${written.file} (${written.pages} pages)` });
  },
};

async function findRound({ backend }: CommandEnv, dealId: string, number: number): Promise<Result<string>> {
  const open = await backend.call('deals.open', { dealId });
  if (!open.ok) return open;
  const round = open.value.rounds.find((one) => one.number === number);
  return round ? ok(round.id) : fail({ code: 'not-found', entity: 'round', id: String(number) });
}
