import { formatDate } from '../../terms/values/simple-kinds.ts';
import type { Block, PrintedDocument, Making } from '../document.ts';
import { INTERNAL_MARKING } from '../internal-copy.ts';
import { common, marksLegend } from '../legend.ts';
import { heading } from '../term-blocks.ts';
import { comparableBlocks } from './comparable-blocks.ts';
import { conventionBlocks, exchangeBlocks, forecastBlocks } from './input-blocks.ts';
import { leftOutBlocks } from './left-out-blocks.ts';
import { confidentialTitles, memoCover } from './memo-cover.ts';
import type { MemoMaterial } from './memo.ts';
import { offersBlocks } from './offers-blocks.ts';
import { partyTerms } from './party-terms.ts';
import { rangeBlocks } from './range-blocks.ts';
import { sourceBlocks } from './source-blocks.ts';
import { strengthBlocks } from './strength-blocks.ts';
import { summaryBlocks } from './summary-blocks.ts';
import { effectiveBlocks, flowBlocks, yearBlocks } from './value-blocks.ts';
import { unitRateBlocks } from './unit-rate-blocks.ts';
import { workingBlocks } from './working-blocks.ts';
import { worthBlocks } from './worth-blocks.ts';

/**
 * The memo on a round: what it is worth, from what that was reckoned and how, and what it stands beside. It holds what is ours
 * alone and is never for the other side.
 */
export function memoDocument(material: MemoMaterial, { paper, createdAt }: Making): PrintedDocument {
  const { workingTitle, round } = material;
  const title = `Memo on round ${round.number}: ${workingTitle}`;
  const isConfidential = confidentialTitles(material).length > 0;
  const sections = sectionsOf(material).filter(({ blocks }) => blocks.length > 0);
  const body = sections.flatMap(({ title: name, blocks, breakBefore }, index): readonly Block[] => [
    heading(1, String(index + 1), name, null, breakBefore),
    ...blocks,
  ]);
  return {
    ...common,
    title,
    paper,
    orientation: 'portrait',
    createdAt,
    header: {
      left: title,
      right: `Round ${round.number}${round.isDraft ? ' (draft)' : ''}, ${formatDate(round.dated)}`,
    },
    footer: isConfidential ? `CONFIDENTIAL - ${INTERNAL_MARKING}` : INTERNAL_MARKING,
    watermark: round.isDraft ? 'INTERNAL DRAFT' : 'INTERNAL',
    blocks: [
      memoCover(
        material,
        sections.map(({ title: name }) => name),
      ),
      ...marksLegend(body),
      ...body,
    ],
  };
}

interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly breakBefore: boolean;
}

function sectionsOf(material: MemoMaterial): readonly Section[] {
  const { comparables } = material;
  const section = (title: string, blocks: readonly Block[], breakBefore = false): Section => ({
    title,
    blocks,
    breakBefore,
  });
  return [
    section('Summary', summaryBlocks(material), true),
    section('Offers over the rounds', offersBlocks(material)),
    section('Payments', [...yearBlocks(material), ...flowBlocks(material)]),
    section('Effective rates', [...effectiveBlocks(material), ...unitRateBlocks(material)]),
    section('What changed and what it is worth', worthBlocks(material)),
    section('Conventions', [...conventionBlocks(material), ...exchangeBlocks(material)]),
    section('Forecasts', forecastBlocks(material)),
    section('Terms as they are valued', partyTerms(material)),
    section('Comparables', comparables.length === 0 ? [] : comparableBlocks(material), true),
    section('Portfolio strength', strengthBlocks(material)),
    section('How far it moves', rangeBlocks(material)),
    section('What is left out', leftOutBlocks(material)),
    section('Working', workingBlocks(material), true),
    section('Sources', sourceBlocks(material)),
  ];
}
