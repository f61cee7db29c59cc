import type { OpenDeal } from '../../domain/deals/deal.ts';
import { hasMirror, mirrorPosition } from '../../domain/positions/mirror.ts';
import type { Playbook, Position, Stance } from '../../domain/positions/position.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { findTerm } from '../../domain/terms/catalogue.ts';
import type { Side } from '../../domain/terms/values/value-kind.ts';
import type { Context } from '../context.ts';
import type { EntityRef } from '../history/entity-ref.ts';
import { recorded } from '../history/recorded.ts';
import { builtInPlaybooks } from '../library/playbooks.ts';
import { touchDeal } from './open-deal.ts';

type Naming = Pick<Playbook, 'name' | 'note'>;

/** Built-in playbooks, then our own. */
export function listPlaybooks(ctx: Context): Result<Playbook[]> {
  return ok([...builtInPlaybooks(), ...ctx.playbooks.list()]);
}

export function findPlaybook(ctx: Context, id: string): Playbook | undefined {
  return builtInPlaybooks().find((playbook) => playbook.id === id) ?? ctx.playbooks.find(id);
}

/**
 * Fills the positions of a deal, for the side that we are. Call it inside a transaction and when the playbook is known to
 * be there; it keeps no step for undo, as for a deal that is only being made.
 */
export function applyPlaybook(ctx: Context, dealId: string, playbookId: string, overwrite: boolean): void {
  const deal = ctx.deals.find(dealId);
  const playbook = findPlaybook(ctx, playbookId);
  if (!deal || !playbook) throw new Error(`no deal ${dealId}, or no playbook ${playbookId}`);
  for (const position of playbook.positions.flatMap((entry) => turnTo(entry, deal.ourSide))) {
    if (overwrite || !ctx.positions.find(dealId, position.termKey)) ctx.positions.save(dealId, position);
  }
}

/**
 * A position as it is kept, as if we were A, for the side that we are, and back. A term that is no more has none, and a
 * limit that means nothing for the other side is left out.
 */
function turnTo(position: Position, ourSide: Side): readonly Position[] {
  const term = findTerm(position.termKey);
  if (!term) return [];
  if (ourSide === 'A') return [position];
  const turnable = (stance: Stance): Stance => ({
    ...stance,
    limits: stance.limits.filter(({ field }) => hasMirror(term, field)),
  });
  return [
    mirrorPosition(term, {
      ...position,
      target: turnable(position.target),
      fallback: turnable(position.fallback),
      walkAway: turnable(position.walkAway),
    }),
  ];
}

/** Fills the positions of a deal as one step that can be undone. */
export function usePlaybook(
  ctx: Context,
  input: { readonly dealId: string; readonly playbookId: string; readonly overwrite: boolean },
): Result<OpenDeal> {
  const { dealId, playbookId, overwrite } = input;
  return ctx.transaction(() => {
    if (!ctx.deals.find(dealId)) return fail({ code: 'not-found', entity: 'deal', id: dealId });
    const playbook = findPlaybook(ctx, playbookId);
    if (!playbook) return notFound(playbookId);
    const filled = playbook.positions.map(({ termKey }): EntityRef => ({
      kind: 'position',
      owner: dealId,
      key: termKey,
    }));
    recorded(ctx, dealId, { label: `Apply the playbook "${playbook.name}"` }, filled, () =>
      applyPlaybook(ctx, dealId, playbookId, overwrite),
    );
    return touchDeal(ctx, dealId);
  });
}

/** Keeps the positions of a deal for others. Those on terms of its own stay with it, since no other deal has these terms. */
export function keepPlaybook(
  ctx: Context,
  { dealId, name, note }: Naming & { readonly dealId: string },
): Result<Playbook> {
  return ctx.transaction(() => {
    const deal = ctx.deals.find(dealId);
    if (!deal) return fail({ code: 'not-found', entity: 'deal', id: dealId });
    const positions = ctx.positions.list(dealId).flatMap((position) => turnTo(position, deal.ourSide));
    if (positions.length === 0)
      return fail({ code: 'conflict', message: 'This deal has no positions that another deal could use.' });
    const playbook: Playbook = { id: ctx.newId(), name, note, isBuiltIn: false, positions };
    ctx.playbooks.add(playbook);
    return ok(playbook);
  });
}

export function renamePlaybook(
  ctx: Context,
  { id, name, note }: Naming & { readonly id: string },
): Result<Playbook> {
  return ctx.transaction(() => {
    const own = findOwn(ctx, id);
    if (!own.ok) return own;
    ctx.playbooks.rename({ id, name, note });
    return ok({ ...own.value, name, note });
  });
}

/** Takes one of our own playbooks out. Deals that it filled keep their positions. */
export function removePlaybook(ctx: Context, { id }: { readonly id: string }): Result<null> {
  return ctx.transaction(() => {
    const own = findOwn(ctx, id);
    if (!own.ok) return own;
    ctx.playbooks.remove(id);
    return ok(null);
  });
}

function findOwn(ctx: Context, id: string): Result<Playbook> {
  const playbook = findPlaybook(ctx, id);
  if (!playbook) return notFound(id);
  return playbook.isBuiltIn
    ? fail({ code: 'conflict', message: `"${playbook.name}" comes with Parley and stays as it is.` })
    : ok(playbook);
}

function notFound(id: string): Result<never> {
  return fail({ code: 'not-found', entity: 'playbook', id });
}
