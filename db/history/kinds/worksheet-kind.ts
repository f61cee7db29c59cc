import { worksheetSchema } from '../../../domain/economics/worksheets/worksheet.ts';
import type { EntityKind } from '../entity-kind.ts';

/** How a comparable was unpacked: owner is the deal, key the precedent's id. */
export const worksheetKind: EntityKind = {
  read: (ctx, { owner, key }) => ctx.worksheets.find(owner, key),
  write: (ctx, { owner, key }, value) => {
    if (value === null) ctx.worksheets.remove(owner, key);
    else ctx.worksheets.save(owner, worksheetSchema.parse(value));
  },
};
