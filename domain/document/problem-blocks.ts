import type { SheetProblem } from '../checks/sheet-problem.ts';
import type { ShareableTerm } from '../shareable/shareable-round.ts';
import type { Block } from './document.ts';
import { numberedTerms, referTo, type Numbering } from './numbered-terms.ts';
import { heading } from './term-blocks.ts';

/** What a careful reader would stop at. Values that are merely missing have a list of their own. */
export function problemBlocks(
  terms: readonly ShareableTerm[],
  problems: readonly SheetProblem[],
  numbering: Numbering,
): readonly Block[] {
  const shown = problems.filter(({ severity }) => severity !== 'gap');
  if (shown.length === 0) return [];
  const known = numberedTerms(
    terms,
    numbering,
    shown.flatMap(({ termKey }) => termKey ?? []),
  );
  return [
    { ...heading(1, null, 'Problems of the sheet', null, true), anchor: 'annex-problems' },
    {
      kind: 'table',
      caption: 'Errors and warnings',
      columns: [
        { header: 'Kind', weight: 2, align: 'left' },
        { header: 'Term', weight: 4, align: 'left' },
        { header: 'Problem', weight: 12, align: 'left' },
      ],
      rows: shown.map(({ severity, termKey, message }) => {
        const term = known.find(({ key }) => key === termKey);
        const where = term ? referTo(term) : { text: 'the sheet' };
        return [[{ text: severity, bold: severity === 'error' }], [where], [{ text: message }]];
      }),
      orientation: null,
      density: 'normal',
    },
  ];
}
