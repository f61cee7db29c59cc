import { strengthStudySchema } from '../../../domain/economics/strength/study.ts';
import type { EntityKind } from '../entity-kind.ts';

/** How the portfolios of a deal are held against each other: owner is the deal, key empty. */
export const portfolioStrengthKind: EntityKind = {
  read: (ctx, { owner }) => ctx.portfolioStrengths.find(owner),
  write: (ctx, { owner }, value) =>
    ctx.portfolioStrengths.save(owner, value === null ? null : strengthStudySchema.parse(value)),
};
