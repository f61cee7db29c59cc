import type { SheetProblem } from '../sheet-problem.ts';
import type { SheetReader } from '../sheet-reader.ts';

/** Nobody can hold a party to the best terms of others without being told of them, or look after royalties unseen. */
export function mostFavouredWithoutReports(sheet: SheetReader): readonly SheetProblem[] {
  const form = sheet.value('most-favoured-licensee', 'form', 'choice');
  if (!sheet.has('most-favoured-licensee') || form === 'none' || sheet.has('reports')) return [];
  return [
    {
      rule: 'most-favoured-without-reports',
      severity: 'warning',
      termKey: 'most-favoured-licensee',
      field: null,
      message: `"${sheet.labelOf('most-favoured-licensee')}" cannot be enforced: the sheet has no term on reports, by which anybody would learn of better terms.`,
    },
  ];
}

export function royaltyWithoutReports(sheet: SheetReader): readonly SheetProblem[] {
  if (sheet.facts.forms?.includes('running-royalty') !== true || sheet.has('reports')) return [];
  return [
    {
      rule: 'royalty-without-reports',
      severity: 'warning',
      termKey: 'consideration',
      field: 'forms',
      message:
        'A running royalty is due on sales, but the sheet has no term on reports that would state them.',
    },
  ];
}
