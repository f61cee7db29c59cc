import type { Measured, Offer, Offers, Stand, StanceSheet } from '../../economics/offers/offers.ts';
import { measureUnit, offersPicture } from '../../economics/offers/offers-picture.ts';
import { formatDate } from '../../terms/values/simple-kinds.ts';
import type { Side } from '../../terms/values/value-kind.ts';
import type { Block, Column, LabelledText, Text } from '../document.ts';
import { cell, cents, fact, moneyWords, percentWords, perUnitWords } from './memo-words.ts';
import type { MemoMaterial } from './memo.ts';
import { picture } from './picture-block.ts';

type Names = Readonly<Record<Side, string>>;

const stanceWords = { target: 'target', fallback: 'fallback', walkAway: 'walk-away' } as const;

/** Every round in money, how far the sides are apart, and where they stand against our positions and the precedents. */
export function offersBlocks({ offers, names, round }: MemoMaterial): readonly Block[] {
  if (!offers) return [];
  const rates = offers.measured.filter(({ measure }) => measure !== 'npv');
  const figure = (header: string): Column => ({ header, weight: 6, align: 'right' });
  const columns: readonly Column[] = [
    { header: 'Round', weight: 4, align: 'left' },
    { header: 'Date', weight: 5, align: 'left' },
    { header: 'Proposed by', weight: 6, align: 'left' },
    figure(`NPV to ${names[offers.ourSide]}`),
    ...rates.map((measured) => figure(rateHeader(measured, names))),
  ];
  return [
    {
      kind: 'table',
      caption: `Offers over the rounds, ${offers.currency}, present values`,
      columns,
      rows: offers.offers.map((offer, index) => [
        [
          {
            text: `${offer.number}${offer.status === 'draft' ? ', draft' : ''}`,
            bold: offer.number === round.number,
          },
        ],
        cell(offer.dated),
        cell(`${names[offer.proposedBy]}${offer.isWithdrawn ? ', withdrawn' : ''}`),
        npvCell(offer, offers.ourSide),
        ...rates.map((measured) => {
          const point = measured.points[index] ?? null;
          return cell(point === null ? 'none' : measureWords(measured, offers.currency, point));
        }),
      ]),
      orientation: null,
      density: 'compact',
    },
    ...refusedNotes(offers),
    ...pictured(offers).map((measured) =>
      picture(
        `${titleOf(measured, offers, names)}: offers over the rounds`,
        `${measureUnit(measured, offers, names)}, present values on ${formatDate(offers.valuationDate)}; levels are our positions, put into round ${offers.stancesOfRound}`,
        offersPicture(offers, measured, names),
      ),
    ),
    ...offers.measured.flatMap((measured) => standBlocks(measured, offers, names)),
    ...stanceBlocks(offers),
  ];
}

/** The value, and one rate for each side that pays: its share of the sales has the same shape as its amount per unit. */
function pictured({ measured }: Offers): readonly Measured[] {
  return measured.filter(
    ({ measure, payer }) =>
      measure !== 'percent' || !measured.some((one) => one.measure === 'per-unit' && one.payer === payer),
  );
}

function npvCell({ value }: Offer, ourSide: Side): Text {
  return cell('figures' in value ? cents(value.figures.npv[ourSide]) : 'cannot be told');
}

function refusedNotes({ offers }: Offers): readonly Block[] {
  return offers.flatMap(({ number, value }): readonly Block[] =>
    'refused' in value
      ? [{ kind: 'paragraph', role: 'note', text: [{ text: `Round ${number}: ${value.refused}` }] }]
      : [],
  );
}

function rateHeader({ measure, payer }: Measured, names: Names): string {
  const who = payer ? names[payer] : '';
  return measure === 'per-unit' ? `${who} pays for a unit` : `${who} pays of its sales`;
}

function titleOf(measured: Measured, { ourSide }: Offers, names: Names): string {
  return measured.measure === 'npv' ? `NPV to ${names[ourSide]}` : rateHeader(measured, names);
}

function measureWords({ measure }: Measured, currency: string, figure: string): string {
  if (measure === 'npv') return moneyWords(currency, figure);
  return measure === 'per-unit' ? perUnitWords(currency, figure) : percentWords(figure);
}

/** In one way of measuring: our levels, where the last offer of each side stands against them, and how far they are apart. */
function standBlocks(measured: Measured, offers: Offers, names: Names): readonly Block[] {
  const { currency } = offers;
  const isNpv = measured.measure === 'npv';
  // the caption names the currency of amounts, and columns are narrow
  const say = (figure: string) => (isNpv ? cents(figure) : measureWords(measured, currency, figure));
  const { apart, levels, bandWords, stands } = measured;
  const title = titleOf(measured, offers, names);
  const known = levels.filter(({ figure }) => figure !== null);
  const against = (stand: Stand, stance: StanceSheet['stance']): string => {
    const level = stand.levels.find((one) => one.stance === stance);
    if (!level) return '';
    return level.isBetter === null
      ? 'the same'
      : `${say(unsigned(level.by))} ${level.isBetter ? 'better' : 'worse'}`;
  };
  return [
    {
      kind: 'table',
      caption: `${title}: where the last offers stand${isNpv ? `, ${currency}` : ''}`,
      columns: [
        { header: 'Offer', weight: 7, align: 'left' },
        { header: 'Comes to', weight: 6, align: 'right' },
        ...known.map(({ stance }): Column => ({
          header: `Against our ${stanceWords[stance]}`,
          weight: 7,
          align: 'right',
        })),
        ...(measured.band ? [{ header: 'Against precedents', weight: 6, align: 'right' } as const] : []),
      ],
      rows: [
        ...known.map(({ stance, figure }) => [
          [{ text: `Our ${stanceWords[stance]}`, italic: true }],
          cell(say(figure ?? '0')),
        ]),
        ...stands.map((stand) => [
          [{ text: `${names[stand.side]}, round ${stand.last.number}`, bold: true }],
          [{ text: say(stand.last.figure), bold: true }],
          ...known.map(({ stance }) => cell(against(stand, stance))),
          ...(measured.band ? [cell(bandPlace(stand, say))] : []),
        ]),
      ],
      orientation: null,
      density: 'compact',
    },
    {
      kind: 'paragraph',
      role: 'note',
      text: [
        {
          text: `${apart ? `The last offers are ${measureWords(measured, currency, unsigned(apart.by))} apart. ` : ''}Better and worse are for us. Precedents: ${bandWords}`,
        },
      ],
    },
  ];
}

function bandPlace({ band }: Stand, say: (figure: string) => string): string {
  if (!band) return '';
  return band.where === 'within' ? 'within' : `${say(unsigned(band.by))} ${band.where}`;
}

function unsigned(figure: string): string {
  return figure.replace('-', '');
}

/** What of our positions is in the levels, and what is not, for which reason. */
function stanceBlocks({ stances, stancesOfRound, currency, ourSide }: Offers): readonly Block[] {
  const rows = stances.map((sheet): LabelledText =>
    fact(`Our ${stanceWords[sheet.stance]}`, stanceFact(sheet)),
  );
  return [
    {
      kind: 'heading',
      level: 2,
      number: null,
      text: `Round ${stancesOfRound} at our positions`,
      tag: null,
      breakBefore: false,
    },
    { kind: 'facts', rows },
  ];

  function stanceFact({ value, put, leftOut }: StanceSheet): string {
    const worth = 'figures' in value ? moneyWords(currency, value.figures.npv[ourSide]) : value.refused;
    const said = put.map(({ label, words }) => `${label}: ${words}`);
    const not = leftOut.map(({ label, words }) => `not ${label}: ${words}`);
    return [worth, ...said, ...not].join('\n');
  }
}

/** Where the round of the memo stands, for its summary: only for the latest offer of its side. */
export function standFacts({ offers, round, names }: MemoMaterial): readonly LabelledText[] {
  const npv = offers?.measured.find(({ measure }) => measure === 'npv');
  const stand = npv?.stands.find(({ last }) => last.number === round.number);
  if (!offers || !npv || !stand) return [];
  const say = (figure: string) => moneyWords(offers.currency, figure);
  const levels = stand.levels.map(({ stance, isBetter, by }) =>
    fact(
      `Our ${stanceWords[stance]}`,
      isBetter === null
        ? 'the same'
        : `${say(unsigned(by))} ${isBetter ? 'better' : 'worse'} for us than that`,
    ),
  );
  const { apart } = npv;
  return [
    ...levels,
    ...(stand.band ? [fact('Precedents', bandPlace(stand, say))] : []),
    ...(apart
      ? [fact('Apart', `${say(unsigned(apart.by))} between the last offers of ${names.A} and ${names.B}`)]
      : []),
  ];
}
