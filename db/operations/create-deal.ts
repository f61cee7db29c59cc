import type { NewDeal, OpenDeal, Party } from '../../domain/deals/deal.ts';
import { findStartingPoint } from '../../domain/deals/starting-points.ts';
import { fail, type Result } from '../../domain/result.ts';
import { catalogue, findTerm } from '../../domain/terms/catalogue.ts';
import type { TermDefinition } from '../../domain/terms/term.ts';
import { newRoundTerm } from '../../domain/terms/new-round-term.ts';
import { parties as partiesTerm } from '../../domain/terms/catalogue/parties.ts';
import { impliedTerms } from '../../domain/terms/terms-in-force.ts';
import type { Context } from '../context.ts';
import { recorded } from '../history/recorded.ts';
import { readOpenDeal, touchDeal } from './open-deal.ts';
import { applyPlaybook, findPlaybook } from './playbooks.ts';

/**
 * A new deal with its first draft round: the mandatory terms, those asked for and those that they call for, the parties
 * filled in, and the values of a starting point where the round has its terms.
 */
export function createDeal(ctx: Context, input: NewDeal): Result<OpenDeal> {
  const unknown = input.termKeys.find((key) => !findTerm(key));
  if (unknown !== undefined) return fail({ code: 'not-found', entity: 'term', id: unknown });
  const { playbookId, startingPoint } = input;
  const begin = startingPoint === undefined ? undefined : findStartingPoint(startingPoint);
  if (startingPoint !== undefined && !begin)
    return fail({ code: 'not-found', entity: 'starting point', id: startingPoint });
  if (playbookId !== undefined && !findPlaybook(ctx, playbookId))
    return fail({ code: 'not-found', entity: 'playbook', id: playbookId });
  return ctx.transaction(() => {
    const [partyA, partyB] = [saveParty(ctx, input.parties.A), saveParty(ctx, input.parties.B)];
    const at = ctx.now();
    const dealId = ctx.newId();
    ctx.deals.save({
      id: dealId,
      title: input.title,
      partyAId: partyA.id,
      partyBId: partyB.id,
      ourSide: input.ourSide,
      nextStep: { text: '', due: null },
      createdAt: at,
      updatedAt: at,
    });
    const roundId = ctx.newId();
    ctx.rounds.save({ id: roundId, dealId, number: 1, proposedBy: input.ourSide, dated: at.slice(0, 10) });
    const known = { [partiesTerm.key]: { parties: statedParties(partyA, partyB) } };
    const add = (term: TermDefinition) =>
      ctx.roundTerms.save(roundId, newRoundTerm(term, { ...begin?.values[term.key], ...known[term.key] }));
    catalogue.filter((term) => term.mandatory || input.termKeys.includes(term.key)).forEach(add);
    impliedTerms(ctx.roundTerms.list(roundId)).forEach(add);
    if (playbookId !== undefined) applyPlaybook(ctx, dealId, playbookId, true);
    return readOpenDeal(ctx, dealId);
  });
}

/** The address book knows a company once: a known name is taken as it stands, with what is new added. */
function saveParty(ctx: Context, party: Omit<Party, 'id'>): Party {
  const known = ctx.parties.findByName(party.name);
  const saved: Party = {
    id: known?.id ?? ctx.newId(),
    name: known?.name ?? party.name,
    localName: party.localName ?? known?.localName ?? null,
    localLanguage: party.localLanguage ?? known?.localLanguage ?? null,
    seat: party.seat ?? known?.seat ?? null,
  };
  ctx.parties.save(saved);
  return saved;
}

function statedParties(partyA: Party, partyB: Party) {
  const state = (side: 'A' | 'B', { id: _, ...party }: Party) => ({ side, ...party });
  return { basis: 'stated' as const, value: [state('A', partyA), state('B', partyB)] };
}

export function renameDeal(
  ctx: Context,
  { dealId, title }: { readonly dealId: string; readonly title: string },
): Result<OpenDeal> {
  return ctx.transaction(() => {
    const record = ctx.deals.find(dealId);
    if (!record) return fail({ code: 'not-found', entity: 'deal', id: dealId });
    const deed = { label: `Rename the deal to "${title}"` };
    recorded(ctx, dealId, deed, [{ kind: 'deal-title', owner: dealId, key: '' }], () =>
      ctx.deals.save({ ...record, title }),
    );
    return touchDeal(ctx, dealId);
  });
}
