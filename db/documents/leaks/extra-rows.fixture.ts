/**
 * Rows for the tables that the operations of the test leave empty, joined to the deal, the list and a patent of it as those
 * of a person would be. What is not given is a canary.
 */
export function extraRows(
  dealId: string,
  roundId: string,
  listId: string,
  applicationKey: string,
): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  const deal = { deal_id: dealId };
  const list = { list_id: listId };
  const term = { term_key: 'territory' };
  return {
    assumption_ranges: deal,
    change_remarks: { round_id: roundId, ...term, field: 'prose', answer: 'accepted' },
    clauses: { ...term, variant: 'preferred', perspective: 'either' },
    column_meanings: {},
    company_spellings: {},
    comparables: { ...deal, verdict: 'accepted' },
    comparison_notes: { ...deal, ...term },
    comparison_views: deal,
    deal_visits: deal,
    economic_settings: deal,
    essentiality_assessments: { subject_key: applicationKey, result: 'essential' },
    export_log: {
      ...deal,
      round_number: 1,
      format: 'pdf',
      copy: 'counterpart',
      since: null,
      pages: 1,
      bytes: 1,
    },
    forecast_rows: { ...deal, side: 'A', forecast_case: 'base', position: 1, year: 2027, currency: 'SEK' },
    fx_days: { sheet_key: 1, base: 'SEK' },
    fx_sheets: { sheet_key: 1, rate_count: 1 },
    own_precedents: { is_confidential: 1 },
    patent_corrections: { ...list, row_number: 1 },
    patent_list_changes: { ...list, edition: 1, level: 'publication', change: 'changed' },
    patent_list_editions: { ...list, edition: 1 },
    patent_overrides: { ...list, match_key: applicationKey, field: 'expiry' },
    patent_rejects: { list_key: 1, row_number: 9_999 },
    patent_views: {},
    playbook_positions: { playbook_id: 'book', ...term, priority: 1, flexibility: 1 },
    playbooks: { id: 'book' },
    portfolio_strengths: deal,
    positions: { ...deal, ...term, priority: 5, flexibility: 1 },
    precedent_notes: {},
    received_files: { ...deal, round_id: roundId, format: 'docx', bytes: 1 },
    round_events: { round_id: roundId, kind: 'superseded' },
    similarity_weights: deal,
    worksheets: deal,
  };
}
