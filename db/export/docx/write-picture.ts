import type { Block, Column } from '../../../domain/document/document.ts';
import { cellWords, figuresOf } from '../../../domain/pictures/chart-figures.ts';
import { textParagraph, wordsParagraph } from './paragraph.ts';
import type { Scribe } from './scribe.ts';
import { tableXml, type TablePlace } from './write-table.ts';

type Picture = Extract<Block, { kind: 'picture' }>;

/** A picture as the table of its figures, which can be worked on and is read out alike: what it shows stands above it in words. */
export function* pictureXml(scribe: Scribe, picture: Picture, place: TablePlace): Generator<string> {
  const { columns, rows } = figuresOf(picture.data);
  yield wordsParagraph(scribe, { style: 'Caption', startsPage: place.startsPage }, picture.caption);
  for (const words of [picture.subline, picture.alternative])
    if (words.trim() !== '')
      yield textParagraph(scribe, { style: 'Note', keepsWithNext: true }, [{ text: words }]);
  yield* tableXml(
    scribe,
    {
      kind: 'table',
      caption: '',
      columns: columns.map(columnOf),
      rows: rows.map(([name, ...figures]) => [
        [{ text: name }],
        ...figures.map((cell) => [{ text: cellWords(cell) }]),
      ]),
      orientation: null,
      density: 'compact',
    },
    { ...place, startsPage: false },
  );
}

function columnOf(header: string, at: number): Column {
  return { header, weight: at === 0 ? 2 : 1, align: at === 0 ? 'left' : 'right' };
}
