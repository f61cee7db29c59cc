import { sideSchema } from '../../../domain/deals/ids.ts';
import { forecastCases, forecastRowsSchema } from '../../../domain/economics/forecasts/forecast-row.ts';
import { z } from '../../../domain/zod.ts';
import type { EntityKind } from '../entity-kind.ts';

const keySchema = z.tuple([sideSchema, z.enum(forecastCases)]);

/** All rows of one side and case: owner is the deal, key the two with a line break between. No rows are "not there". */
export const forecastKind: EntityKind = {
  read: (ctx, { owner, key }) => {
    const rows = ctx.economics.rows(owner, ...keySchema.parse(key.split('\n')));
    return rows.length === 0 ? null : rows;
  },
  write: (ctx, { owner, key }, value) => {
    const rows = value === null ? [] : forecastRowsSchema.parse(value);
    ctx.economics.replaceRows(owner, ...keySchema.parse(key.split('\n')), rows);
  },
};
