import type { Block, CoverParty, MarkedParty, Text } from '../../../domain/document/document.ts';
import { sizeOf, type StyleId } from './looks.ts';
import { paragraphXml, textParagraph, wordsParagraph } from './paragraph.ts';
import { plainRun, runsOf } from './runs.ts';
import type { Scribe } from './scribe.ts';
import { spacerXml } from './spacer.ts';
import { cellXml, rowXml, rule, TABLE_END, tableStart } from './table-xml.ts';
import { twips } from './word-xml.ts';
import { factsXml } from './write-facts.ts';

type Cover = Extract<Block, { kind: 'cover' }>;

const HEAVY = 8;
const LIGHT = 4;
const GREY = '8C8C8C';
const PARTIES_PER_ROW = 2;
const LETTER_COLUMN = 17;

/** The block that opens a document: legend and mark, title, parties side by side, and the facts of the round. */
export function coverXml(scribe: Scribe, cover: Cover, width: number): string {
  const lines = rule('top', LIGHT, GREY) + rule('bottom', LIGHT, GREY);
  const parties = partiesXml(scribe, cover, width);
  return [
    legendXml(scribe, cover.legend, width),
    textParagraph(scribe, { style: 'Title' }, cover.marked?.title ?? [{ text: cover.title }]),
    wordsParagraph(scribe, { style: 'Subtitle' }, cover.subtitle),
    parties,
    factsXml(scribe, cover.facts, { width, indent: 0, above: 12, borders: lines }),
  ].join('');
}

/** The legend at the left and the mark, such as DRAFT, at the right: the first page has no running head. */
function legendXml(scribe: Scribe, legend: string, width: number): string {
  const mark = scribe.document.watermark;
  const words = legend + (mark === null ? '' : `\t${mark}`);
  const tabs = `<w:tab w:val="right" w:pos="${twips(width)}"/>`;
  return paragraphXml(
    scribe,
    { style: 'CoverLegend', borders: rule('top', HEAVY, '141414', 6), tabs },
    plainRun(words),
  );
}

function partiesXml(scribe: Scribe, { parties, marked }: Cover, width: number): string {
  if (parties.length === 0) return '';
  const columns = Math.min(parties.length, PARTIES_PER_ROW);
  const widths = Array.from({ length: columns }, () => width / columns);
  const rows: string[] = [];
  for (let at = 0; at < parties.length; at += columns) {
    const cells = widths.map((room, place) => {
      const party = parties[at + place];
      return cellXml(
        room,
        party
          ? partyXml(scribe, party, marked?.parties[at + place])
          : wordsParagraph(scribe, { style: 'PartyDetail' }, ''),
      );
    });
    rows.push(rowXml(scribe, cells.join(''), null));
  }
  const start = tableStart({
    widths,
    indent: 0,
    borders: rule('top', LIGHT, GREY),
    room: { left: 0, right: 12 },
    caption: '',
    hasHead: false,
  });
  return spacerXml(scribe, 1) + start + rows.join('') + TABLE_END;
}

function partyXml(scribe: Scribe, party: CoverParty, marked: MarkedParty | undefined): string {
  const hanging = `<w:ind w:left="${twips(LETTER_COLUMN)}" w:hanging="${twips(LETTER_COLUMN)}"/>`;
  const name = marked?.name ?? [{ text: party.name }];
  const own = { style: 'PartyName', indent: hanging } as const;
  return (
    paragraphXml(
      scribe,
      own,
      plainRun(`${party.letter}\t`, LETTER_LOOK) + runsOf(scribe, name, sizeOf(own.style)),
    ) +
    lineXml(scribe, 'PartyLocalName', marked?.localName ?? localNameOf(party)) +
    lineXml(scribe, 'PartyDetail', marked?.detail ?? [{ text: party.detail ?? '' }])
  );
}

function lineXml(scribe: Scribe, style: StyleId, text: Text): string {
  return text.every((run) => run.text === '') ? '' : textParagraph(scribe, { style }, text);
}

function localNameOf({ localName, localLanguage }: CoverParty): Text {
  return [{ text: localName ?? '', ...(localLanguage === null ? {} : { language: localLanguage }) }];
}

const LETTER_LOOK =
  '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:color w:val="5F5F5F"/><w:sz w:val="16"/><w:szCs w:val="16"/>';
