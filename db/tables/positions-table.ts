import type { Position } from '../../domain/positions/position.ts';
import type { Db } from '../connection.ts';
import {
  positionColumns,
  positionParameters,
  toColumns,
  toPosition,
  type PositionColumns,
} from './position-rows.ts';

/** The only code that reads or writes the private `positions` table. */
export function createPositionsTable(db: Db) {
  const selectByDeal = db.prepare<[string], PositionColumns>(
    `SELECT ${positionColumns} FROM positions WHERE deal_id = ?`,
  );
  const selectOne = db.prepare<[string, string], PositionColumns>(
    `SELECT ${positionColumns} FROM positions WHERE deal_id = ? AND term_key = ?`,
  );
  const replace = db.prepare<[PositionColumns & { readonly deal_id: string }]>(
    `REPLACE INTO positions (deal_id, ${positionColumns}) VALUES (@deal_id, ${positionParameters})`,
  );
  const remove = db.prepare<[string, string]>('DELETE FROM positions WHERE deal_id = ? AND term_key = ?');
  return {
    list: (dealId: string): readonly Position[] => selectByDeal.all(dealId).map(toPosition),
    find: (dealId: string, termKey: string): Position | undefined => {
      const row = selectOne.get(dealId, termKey);
      return row && toPosition(row);
    },
    save: (dealId: string, position: Position): void => {
      replace.run({ deal_id: dealId, ...toColumns(position) });
    },
    remove: (dealId: string, termKey: string): void => {
      remove.run(dealId, termKey);
    },
  };
}
