import { formatDecimal } from '../../decimal.ts';
import type { OpenWorksheet } from '../../contract/worksheets.ts';
import { assumptionsOf, placeWords } from '../../economics/worksheets/places.ts';
import type { ToldRate } from '../../economics/worksheets/result.ts';
import { evidenceWords } from '../../precedents/evidence.ts';
import type { Block, Text } from '../document.ts';
import { heading } from '../term-blocks.ts';
import { cell, fact, percentWords, perUnitWords } from './memo-words.ts';

/** How one comparable was unpacked: what is known of it, apart from what is assumed and by whom, and what comes out. */
export function worksheetBlocks(open: OpenWorksheet): readonly Block[] {
  const { line, worksheet, result } = open;
  const rate = (told: ToldRate): string =>
    told.perUnit === null && told.percent === null
      ? (told.reason ?? told.percentReason ?? 'cannot be told')
      : [
          ...(told.perUnit === null ? [] : [`${perUnitWords(result.currency, told.perUnit)} per unit`]),
          ...(told.percent === null ? [] : [`${percentWords(told.percent)} of the price`]),
        ].join(', ');
  const counts = { blended: 'blended', 'past-only': 'past only', 'future-only': 'future only' }[
    result.counts
  ];
  return [
    heading(2, null, line.title, line.isConfidential ? 'confidential' : (line.verdict ?? null)),
    {
      kind: 'facts',
      rows: [
        ...(result.isRate
          ? [fact('Rate', rate(result.blended))]
          : [
              fact('Blended', rate(result.blended)),
              fact('Past only', rate(result.pastOnly)),
              fact('Future only', rate(result.futureOnly)),
              fact('What counts', [counts, worksheet.countsWhy].filter((part) => part !== '').join(': ')),
            ]),
        fact('Scaled to this deal', rate(result.scaled)),
      ],
    },
    ...knownBlocks(open),
    ...assumedBlocks(open),
    ...openPoints(open),
  ];
}

/** The facts that the worksheet takes, with how well they are known and where they were published. */
function knownBlocks({ known, worksheet, sources }: OpenWorksheet): readonly Block[] {
  const taken = new Set(takenFacts(worksheet));
  const used = known.filter(({ factId, part }) => taken.has(`${factId} ${part}`));
  if (used.length === 0) return [];
  const titles = new Map(sources.map(({ id, title }) => [id, title]));
  return [
    {
      kind: 'table',
      caption: 'Known',
      columns: [
        { header: 'Figure', weight: 7, align: 'left' },
        { header: 'Evidence', weight: 4, align: 'left' },
        { header: 'Statement and source', weight: 16, align: 'left' },
      ],
      rows: used.map(({ words, evidence, confirmed, statement, sourceIds }) => [
        confirmed ? cell(words) : [{ text: words, mark: 'unverified' as const }],
        cell(evidenceWords[evidence]),
        cell([statement, ...sourceIds.map((id) => `[${titles.get(id) ?? id}]`)].join(' ')),
      ]),
      orientation: null,
      density: 'compact',
    },
  ];
}

function takenFacts(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('from' in node && node.from === 'fact' && 'factId' in node && 'part' in node)
    return [`${String(node.factId)} ${String(node.part)}`];
  return Object.values(node).flatMap(takenFacts);
}

/** What somebody holds to be so: never mixed with what is known. */
function assumedBlocks({ worksheet }: OpenWorksheet): readonly Block[] {
  const rows = assumptionsOf(worksheet).flatMap(({ place, assumption }): readonly (readonly Text[])[] => {
    const { value, low, high, by, why, source } = assumption;
    if (value === null) return [];
    const bounds =
      low === null && high === null ? 'none stated' : `${shown(low ?? '?')} to ${shown(high ?? '?')}`;
    return [
      [
        cell(placeWords(worksheet, place)),
        cell(shown(value)),
        cell(bounds),
        cell(by.trim() === '' ? 'nobody is named' : by),
        cell([why.trim() === '' ? 'no reason stated' : why, source].filter((part) => part !== '').join(' ')),
      ],
    ];
  });
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: 'Assumed',
      columns: [
        { header: 'What', weight: 7, align: 'left' },
        { header: 'Figure', weight: 5, align: 'right' },
        { header: 'Between', weight: 5, align: 'left' },
        { header: 'By', weight: 4, align: 'left' },
        { header: 'Why', weight: 11, align: 'left' },
      ],
      rows,
      orientation: null,
      density: 'compact',
    },
  ];
}

/** A day stands as it is, a figure with its thousands marked. */
function shown(value: string): string {
  return /^\d+(?:\.\d+)?$/.test(value) ? formatDecimal(value) : value;
}

function openPoints({ result: { problems, cautions } }: OpenWorksheet): readonly Block[] {
  const items = [...problems, ...cautions].map(({ message }): Text => [{ text: message }]);
  return items.length === 0 ? [] : [{ kind: 'list', isOrdered: false, items }];
}
