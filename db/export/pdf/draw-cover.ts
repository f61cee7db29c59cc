import type { Block, CoverParty, MarkedParty, Text } from '../../../domain/document/document.ts';
import { setLines, type Line } from './break-lines.ts';
import { cleanLine } from './clean-text.ts';
import { factStrips } from './draw-facts.ts';
import type { Pen } from './pen.ts';
import { baselineIn, drawLines, type Strip } from './strip.ts';
import type { Frame, Studio } from './studio.ts';
import { plain, spansOf, STYLES, type TextStyle } from './text-style.ts';

type Cover = Extract<Block, { kind: 'cover' }>;

const RULE = { thickness: 0.4, grey: 0.55 };
const STRONG_RULE = { thickness: 1, grey: 0.08 };
const PARTIES_PER_ROW = 2;
const LETTER_COLUMN = 17;

/** The block that opens a document: legend, title, parties side by side, and the facts of the round. */
export function* coverStrips(studio: Studio, frame: Frame, cover: Cover): Generator<Strip> {
  const { outline } = studio;
  yield rule(frame, 0, STRONG_RULE);
  yield legendRow(studio, frame, cover.legend);
  yield* textBlock(
    studio,
    frame,
    cover.marked?.title ?? [{ text: cover.title }],
    STYLES.title,
    'H1',
    44,
    (pen, top) => outline.add(cleanLine(cover.title), 1, pen.marks.pageId, frame.pageHeight - top + 10),
  );
  yield* textBlock(studio, frame, [{ text: cover.subtitle }], STYLES.subtitle, 'P', 7);
  if (cover.parties.length > 0) yield rule(frame, 30, RULE);
  for (let at = 0; at < cover.parties.length; at += PARTIES_PER_ROW) {
    yield partyRow(studio, frame, cover, at);
  }
  yield rule(frame, cover.parties.length > 0 ? 13 : 24, RULE);
  if (cover.facts.length === 0) return;
  yield* factStrips(studio, frame, cover.facts, { indent: 0, before: 9, gap: 1 });
  yield rule(frame, 9, RULE);
}

function rule(frame: Frame, before: number, look: typeof RULE): Strip {
  return {
    height: 1,
    before,
    keepWithNext: false,
    draw: (pen, top) => pen.rule(frame.left, top, frame.width, look.thickness, look.grey),
  };
}

function* textBlock(
  studio: Studio,
  frame: Frame,
  text: Text,
  style: TextStyle,
  type: 'P' | 'H1',
  before: number,
  onDraw?: (pen: Pen, top: number) => void,
): Generator<Strip> {
  const isEmpty = text.every((run) => run.text.trim() === '');
  const lines = isEmpty ? [] : setLines(spansOf(text, style), frame.width, studio.setter);
  const element = studio.tree.open(type, studio.tree.document);
  if (lines.length === 0) studio.tree.close(element);
  for (const [index, line] of lines.entries()) {
    yield {
      height: style.leading,
      before: index === 0 ? before : 0,
      keepWithNext: index === 0 && lines.length > 1,
      draw: (pen, top) => {
        pen.content(element, () => pen.line(line, frame.left, top + baselineIn(style)));
        if (index === 0) onDraw?.(pen, top);
        if (index === lines.length - 1) studio.tree.close(element);
      },
    };
  }
}

/** The legend at the left and the mark, such as DRAFT, at the right: the cover's page has no running head. */
function legendRow(studio: Studio, frame: Frame, text: string): Strip {
  const style = STYLES.coverLegend;
  const { setter, tree } = studio;
  const legend = setLines(plain(`${text} `, style), frame.width * 0.72, setter);
  const mark = setLines(plain(cleanLine(studio.document.watermark ?? ''), style), frame.width * 0.26, setter);
  const element = tree.open('P', tree.document);
  return {
    height: Math.max(legend.length, mark.length) * style.leading,
    before: 7,
    keepWithNext: false,
    draw: (pen, top) => {
      pen.content(element, () => {
        drawLines(pen, legend, style, frame.left, top);
        for (const [index, line] of mark.entries()) {
          pen.line(
            line,
            frame.left + frame.width - line.width,
            top + index * style.leading + baselineIn(style),
          );
        }
      });
      tree.close(element);
    },
  };
}

interface SetText {
  readonly lines: readonly Line[];
  readonly style: TextStyle;
}

/** Two parties side by side, from the one at this place on. */
function partyRow(studio: Studio, frame: Frame, cover: Cover, first: number): Strip {
  const parties = cover.parties.slice(first, first + PARTIES_PER_ROW);
  const columnWidth = frame.width / PARTIES_PER_ROW;
  const letters = parties.map((party) =>
    setLines(plain(`${cleanLine(party.letter)} `, STYLES.partyLetter), columnWidth / 3, studio.setter),
  );
  const indent = Math.max(LETTER_COLUMN, ...letters.flat().map(({ width }) => width + 7));
  const columns = parties.map((party, index) =>
    partyTexts(studio, cover.marked?.parties[first + index] ?? unmarked(party), columnWidth - indent - 18),
  );
  const height = Math.max(
    ...columns.map((texts) => texts.reduce((sum, { lines, style }) => sum + lines.length * style.leading, 0)),
  );
  const elements = parties.map(() => studio.tree.open('P', studio.tree.document));
  return {
    height,
    before: 12,
    keepWithNext: false,
    draw: (pen, top) => {
      for (const [index, element] of elements.entries()) {
        const left = frame.left + index * columnWidth;

        pen.content(element, () => {
          drawLines(pen, letters[index] ?? [], STYLES.partyLetter, left, top, STYLES.partyName);
          let y = top;
          for (const { lines, style } of columns[index] ?? []) {
            drawLines(pen, lines, style, left + indent, y);
            y += lines.length * style.leading;
          }
        });
        studio.tree.close(element);
      }
    },
  };
}

function partyTexts(studio: Studio, party: MarkedParty, width: number): readonly SetText[] {
  const texts: readonly (readonly [Text, TextStyle])[] = [
    [party.name, STYLES.partyName],
    [party.localName, STYLES.partyLocal],
    [party.detail, STYLES.partyDetail],
  ];
  return texts.flatMap(([text, style]) => {
    if (text.every((run) => run.text.trim() === '')) return [];
    return [{ lines: setLines(spansOf([...text, { text: ' ' }], style), width, studio.setter), style }];
  });
}

function unmarked({ name, localName, localLanguage, detail }: CoverParty): MarkedParty {
  const language = localLanguage === null ? {} : { language: localLanguage };
  return {
    name: [{ text: name }],
    localName: localName === null ? [] : [{ text: localName, ...language }],
    detail: detail === null ? [] : [{ text: detail }],
  };
}
