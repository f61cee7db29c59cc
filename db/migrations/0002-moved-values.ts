interface Move {
  readonly from: readonly [term: string, field: string];
  readonly to: readonly [term: string, field: string];
  /** Only rows of the source for which this holds. */
  readonly where?: string;
}

/** An undisclosed or missing payer says nothing: the rate is then kept for both. */
const payer = "ifnull(json_extract(fields_json, '$.payer.value'), 'both')";

/** Fields that became terms of their own. */
const moves: readonly Move[] = [
  { from: ['licensed-patents', 'captureUntil'], to: ['capture-period', 'until'] },
  { from: ['grant-direction', 'acts'], to: ['rights', 'acts'] },
  { from: ['grant-direction', 'exclusive'], to: ['exclusivity', 'exclusive'] },
  { from: ['grant-direction', 'transferable'], to: ['exclusivity', 'transferable'] },
  { from: ['governing-law', 'forum'], to: ['dispute-resolution', 'forum'] },
  { from: ['governing-law', 'seat'], to: ['dispute-resolution', 'seat'] },
  { from: ['consideration', 'royalty'], to: ['rate', 'royaltyA'], where: `${payer} <> 'B'` },
  { from: ['consideration', 'royalty'], to: ['rate', 'royaltyB'], where: `${payer} <> 'A'` },
];

/** The new term takes the state of the old one and whether it binds; a value that it has already stays. */
const copy = ({ from: [term, field], to: [newTerm, newField], where = 'true' }: Move) => `
INSERT INTO round_terms (round_id, term_key, state, binding, fields_json)
SELECT round_id, '${newTerm}', state, binding, json_object('${newField}', fields_json -> '$.${field}')
FROM round_terms
WHERE term_key = '${term}' AND json_type(fields_json, '$.${field}') IS NOT NULL AND ${where}
ON CONFLICT (round_id, term_key) DO UPDATE
SET fields_json = json_insert(fields_json, '$.${newField}', excluded.fields_json -> '$.${newField}');
`;

const takeOut = ({ from: [term, field] }: Move) => `
UPDATE round_terms SET fields_json = json_remove(fields_json, '$.${field}')
WHERE term_key = '${term}' AND json_type(fields_json, '$.${field}') IS NOT NULL;
`;

export const movedValuesSql = moves.map(copy).join('') + moves.map(takeOut).join('');
