import { assumptionRangesSchema } from '../../../domain/economics/simulation/ranges.ts';
import type { EntityKind } from '../entity-kind.ts';

/** Between which bounds the assumptions of a deal lie: owner is the deal, key empty. */
export const rangesKind: EntityKind = {
  read: (ctx, { owner }) => ctx.assumptionRanges.get(owner),
  write: (ctx, { owner }, value) =>
    ctx.assumptionRanges.save(owner, value === null ? null : assumptionRangesSchema.parse(value)),
};
