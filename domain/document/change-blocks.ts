import { formatDecimal, type Delta } from '../decimal.ts';
import type { Redline } from '../redline/redline.ts';
import type { RoundChange } from '../rounds/round-change.ts';
import type { ChangeRemark } from '../rounds/round-record.ts';
import type { ShareableSheet } from '../shareable/shareable-round.ts';
import type { Side } from '../terms/values/value-kind.ts';
import { termAnchor } from './anchors.ts';
import type { Block, Column, Text } from './document.ts';
import { heading } from './term-blocks.ts';

/** What came about since an earlier round, each change with our remark on it. */
export interface ChangesSince {
  /** Number of the earlier round. */
  readonly round: number;
  readonly changes: readonly { readonly change: RoundChange; readonly remark: ChangeRemark | null }[];
}

/** The changes since the round before, each with how far it moved, whom it favours, why it was made and what was answered. */
export function changeBlocks(
  since: ChangesSince,
  { number: round, terms }: Pick<ShareableSheet, 'number' | 'terms'>,
  names: Readonly<Record<Side, string>>,
): readonly Block[] {
  const inRound = new Set(terms.map(({ key }) => key));
  const title = `Changes since round ${since.round}`;
  if (since.changes.length === 0) return [];
  const column = (header: string, weight: number): Column => ({ header, weight, align: 'left' });
  return [
    { ...heading(1, null, title, null, true), anchor: 'annex-changes' },
    {
      kind: 'table',
      caption: 'What changed, whom it favours and why',
      columns: [
        column('Term', 4),
        column(`Round ${since.round}`, 5),
        column(`Round ${round}`, 5),
        column('Moved', 4),
        column('Reason and answer', 6),
      ],
      rows: since.changes.map(({ change, remark }) => [
        [
          {
            text: change.termLabel,
            bold: true,
            ...(inRound.has(change.termKey) ? { link: termAnchor(change.termKey) } : {}),
          },
          { text: `\n${change.label}` },
        ],
        beforeOf(change),
        afterOf(change),
        movedOf(change, names),
        remarkOf(remark),
      ]),
      orientation: 'landscape',
      density: 'normal',
    },
  ];
}

function beforeOf({ before, redline, parts }: RoundChange): Text {
  if (redline && before !== null) return [{ text: struck(redline, ['deleted', 'moved-from']) }];
  return said(
    before,
    parts.map((part) => `${part.label}: ${part.before ?? 'none'}`),
  );
}

function afterOf({ after, redline, parts }: RoundChange): Text {
  if (redline && after !== null) return [{ text: struck(redline, ['inserted', 'moved-to']) }];
  return said(
    after,
    parts.map((part) => `${part.label}: ${part.after ?? 'none'}`),
  );
}

/** Of a value with several figures only those that moved; the rest is on the sheet. */
function said(whole: string | null, parts: readonly string[]): Text {
  if (whole === null) return [{ text: 'not stated', italic: true }];
  return [{ text: parts.length > 0 ? parts.join('\n') : whole }];
}

/** The words of a changed text that only one of the two rounds has, stretch by stretch. */
function struck(redline: Redline, kinds: readonly string[]): string {
  return redline
    .flatMap(({ pieces }) => {
      const own = pieces.map(({ kind, run }) => (kinds.includes(kind) ? run.text : '\u0000'));
      return own
        .join('')
        .split('\u0000')
        .map((words) => words.trim())
        .filter((words) => words !== '');
    })
    .join(' … ');
}

function movedOf({ delta, gains }: RoundChange, names: Readonly<Record<Side, string>>): Text {
  const words = [delta && deltaWords(delta), gains && `in favour of ${names[gains]}`];
  return [{ text: words.filter((line) => line !== null).join('\n') }];
}

function deltaWords({ absolute, percent }: Delta): string {
  const figure = `${absolute[0]}${formatDecimal(absolute.slice(1))}`;
  return percent === null ? figure : `${figure} (${percent} %)`;
}

function remarkOf(remark: ChangeRemark | null): Text {
  if (!remark) return [];
  const { reason, answer, answerReason } = remark;
  const why = reason.trim();
  const answered = [answer, answerReason.trim()].filter(Boolean).join(': ');
  return [
    { text: why },
    ...(answered === ''
      ? []
      : [{ text: `${why === '' ? '' : '\n'}Answer: `, bold: true }, { text: answered }]),
  ];
}
