import { fail, ok, type Result } from '../../../domain/result.ts';
import type { OpenDeal } from '../../../domain/deals/deal.ts';
import { diffRounds } from '../../../domain/rounds/diff-rounds.ts';
import { reasonOf } from '../../../domain/rounds/reason-of.ts';
import type { RoundChangePart } from '../../../domain/rounds/round-change.ts';
import type { RoundHead } from '../../../domain/rounds/round-record.ts';
import { partyNamesOf } from '../../../domain/shareable/shareable-round.ts';
import { toShareableSheet } from '../../../domain/shareable/to-shareable.ts';
import { required, WrongUsage, type Command, type OptionValues } from '../command.ts';
import { describeChanges } from '../describe-changes.ts';
import { describeWorth, describeWorthOf, worthForMachines } from '../describe-worth.ts';
import { findDeal } from '../find-deal.ts';
import { roundNumber } from '../round-number.ts';

export const diffCommand: Command = {
  usage: 'parley diff --workspace FILE.parley --deal ID --from N --to N',
  summary:
    'lists what changed from one round to another, with our reasons and what each change is worth to each side',
  options: {
    workspace: { type: 'string' },
    deal: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
  },
  run: async ({ backend, path }, options) => {
    const word = required(options, 'deal');
    const [from, to] = [neededRound(options, 'from'), neededRound(options, 'to')];
    const opened = await backend.call('workspace.open', { file: path(required(options, 'workspace')) });
    if (!opened.ok) return opened;
    const dealId = await findDeal(backend, word);
    if (!dealId.ok) return dealId;
    const open = await backend.call('deals.open', { dealId: dealId.value });
    if (!open.ok) return open;
    const [first, second] = [findHead(open.value, from), findHead(open.value, to)];
    if (!first.ok) return first;
    if (!second.ok) return second;
    const before = await backend.call('rounds.get', { roundId: first.value.id });
    if (!before.ok) return before;
    const after = await backend.call('rounds.get', { roundId: second.value.id });
    if (!after.ok) return after;

    const { deal, rounds, remarks } = open.value;
    const names = partyNamesOf(toShareableSheet({ deal, round: after.value }));
    const between = rounds.filter(({ number }) => number > from && number <= to).map(({ id }) => id);
    const worth = await backend.call('economics.worth', {
      dealId: dealId.value,
      fromRoundId: first.value.id,
      toRoundId: second.value.id,
    });
    const changes = diffRounds(before.value, after.value, names).map((change) => ({
      change,
      reason: reasonOf(change, between, remarks),
      worth: describeWorthOf(change, worth, names),
    }));
    return ok({
      json: changes.map(({ change, reason }) => ({
        term: change.termKey,
        ...(change.direction ? { direction: change.direction } : {}),
        field: change.field,
        before: change.before,
        after: change.after,
        ...(change.delta ? { change: change.delta } : {}),
        ...(change.gains ? { favours: change.gains } : {}),
        ...(change.parts.length > 0 ? { parts: change.parts.map(partForMachines) } : {}),
        ...(reason ? { reason } : {}),
        ...worthForMachines(change, worth),
      })),
      words: [
        heading(first.value, second.value, names),
        describeChanges(changes, names),
        ...(changes.length > 0 ? [describeWorth(worth, names)] : []),
      ].join('\n\n'),
    });
  },
};

function partForMachines({ label, before, after, delta, gains }: RoundChangePart): object {
  return {
    label,
    before,
    after,
    ...(delta ? { change: delta } : {}),
    ...(gains ? { favours: gains } : {}),
  };
}

function neededRound(options: OptionValues, name: string): number {
  const number = roundNumber(options, name);
  if (number === null) throw new WrongUsage(`--${name} is missing.`);
  return number;
}

function findHead({ rounds }: OpenDeal, number: number): Result<RoundHead> {
  const head = rounds.find((round) => round.number === number);
  if (head) return ok(head);
  const known = rounds.map((round) => round.number).join(', ');
  return fail({ code: 'conflict', message: `There is no round ${number}. This deal has: ${known}.` });
}

function heading(from: RoundHead, to: RoundHead, names: Readonly<Record<'A' | 'B', string>>): string {
  const words = ({ number, status, proposedBy, dated }: RoundHead): string =>
    `round ${number} (${names[proposedBy]}, ${dated}${status === 'draft' ? ', draft' : ''})`;
  return `From ${words(from)} to ${words(to)}`;
}
