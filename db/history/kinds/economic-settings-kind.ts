import { economicSettingsSchema } from '../../../domain/economics/forecasts/settings.ts';
import type { EntityKind } from '../entity-kind.ts';

/** How the offers of a deal are turned into money: owner is the deal, key empty. */
export const economicSettingsKind: EntityKind = {
  read: (ctx, { owner }) => ctx.economics.settings(owner),
  write: (ctx, { owner }, value) =>
    ctx.economics.saveSettings(owner, value === null ? null : economicSettingsSchema.parse(value)),
};
