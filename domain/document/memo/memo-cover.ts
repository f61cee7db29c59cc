import { formatDate } from '../../terms/values/simple-kinds.ts';
import type { Block } from '../document.ts';
import { INTERNAL_MARKING } from '../internal-copy.ts';
import { percentWords, fact } from './memo-words.ts';
import type { MemoMaterial } from './memo.ts';

export function memoCover(material: MemoMaterial, sections: readonly string[]): Block {
  const { names, ourSide, round, value, economics } = material;
  const isConfidential = confidentialTitles(material).length > 0;
  const rate = economics.settings?.discountRate;
  return {
    kind: 'cover',
    title: material.workingTitle,
    subtitle: `What round ${round.number} is worth`,
    legend: isConfidential ? `CONFIDENTIAL - ${INTERNAL_MARKING}` : INTERNAL_MARKING,
    parties: (['A', 'B'] as const).map((side) => ({
      letter: side,
      name: names[side],
      localName: null,
      localLanguage: null,
      detail: side === ourSide ? 'our side' : 'the other side',
    })),
    facts: [
      fact('Round', `${round.number}${round.isDraft ? ', draft' : ''}`),
      fact('Date', formatDate(round.dated)),
      fact('Proposed by', names[round.proposedBy]),
      {
        label: 'SHA-256',
        text: round.contentHash
          ? [{ text: round.contentHash, mono: true }]
          : [{ text: 'none: a draft may still change' }],
      },
      fact('Valued on', formatDate(value.valuationDate)),
      fact('Currency', value.currency),
      ...(rate === undefined ? [] : [fact('Discount rate', `${percentWords(rate)} a year`)]),
      fact('Prepared for', names[ourSide]),
      ...(isConfidential
        ? [fact('CONFIDENTIAL', `not to be shown outside: ${confidentialTitles(material).join('; ')}`)]
        : []),
      fact('Contents', sections.map((title, index) => `${index + 1} ${title}`).join('\n')),
    ],
  };
}

/** Precedents of our own in the memo that are not to be shown outside. */
export function confidentialTitles({
  comparables,
  worksheets,
  bands,
  unitRates,
}: Pick<MemoMaterial, 'comparables' | 'worksheets' | 'bands' | 'unitRates'>): readonly string[] {
  const all = [
    ...comparables,
    ...worksheets.map(({ line }) => line),
    ...bands.flatMap(({ rates, leftOut }) => [...rates, ...leftOut]),
    ...unitRates.flatMap(({ programmes }) => programmes),
  ];
  return [...new Set(all.filter((one) => one.isConfidential).map(({ title }) => title))];
}
