import { partyNamesOf, type ShareableSheet } from '../../shareable/shareable-round.ts';
import { findDefinition } from '../../terms/definition-of.ts';
import { missingKeys } from '../../terms/fields-in-force.ts';
import { sheetFactsOf } from '../../terms/sheet-facts.ts';
import { valueBases } from '../../terms/stated.ts';
import { joinWords } from '../../terms/values/value-kind.ts';
import { calendarBlocks } from '../calendar/payment-calendar.ts';
import { INTERNAL_MARKING } from '../internal-copy.ts';
import { boxedLine } from './boxed-letters.ts';
import { counted, type CopyFacts, type CountedRound } from './copy-facts.ts';
import { scheduleLines } from './schedule-lines.ts';

/** What the copy holds of the round itself, a line for each kind of thing. */
export function sheetContents(facts: CopyFacts): readonly string[] {
  const { choice, options, round, before } = facts;
  const isPaged = choice.as === 'pdf' || choice.as === 'docx';
  return [
    ...boxedLine(facts),
    ...(choice.as === 'json' ? [] : [`${headWords(choice.as, options.cover)} ${cover}`]),
    termsLine(round.sheet),
    ...valueLines(round.sheet, choice.copy === 'internal' ? 'missing' : 'open'),
    ...(choice.as === 'json' || !options.calendar ? [] : calendarLine(round.sheet)),
    ...scheduleLines(facts),
    ...(before ? redlineLines(choice.as, round, before) : []),
    ...(choice.as === 'pdf' ? ['The round as data (JSON), attached to the file'] : []),
    ...(choice.copy === 'internal'
      ? internalLines(isPaged, round.sheet, options)
      : outsideLines(isPaged, round.sheet, options)),
    ...(options.recipient === ''
      ? []
      : [`For whom the copy is${isPaged ? ' on every page' : ''}: ${options.recipient}`]),
  ];
}

const cover = 'the parties, the number, day and state of the round, and who proposed it';

function headWords(as: CopyFacts['choice']['as'], hasCover: boolean): string {
  if (!hasCover) return 'At its head';
  return as === 'xlsx' ? 'A first sheet with' : 'A cover with';
}

function termsLine(sheet: ShareableSheet): string {
  const { terms } = sheet;
  const binding = terms.filter(({ isBinding }) => isBinding).length;
  const words = counted(terms.length, 'term') || 'No terms yet';
  const also =
    binding === 0 ? '' : `, ${binding} of them binding by ${binding === 1 ? 'itself' : 'themselves'}`;
  return terms.length === 0 ? words : `${words}${also}: values, wording and state`;
}

/** What a reader should know of the values before they go out: what is open, and what is no more than an estimate. */
function valueLines({ terms }: ShareableSheet, gap: 'missing' | 'open'): readonly string[] {
  const facts = sheetFactsOf(terms);
  const missing = terms.flatMap((term) => {
    const definition = findDefinition(term);
    return definition ? missingKeys(definition, term.fields, facts) : [];
  });
  const bases = terms.flatMap(({ fields }) => Object.values(fields).map(({ basis }) => basis));
  const marked = [...valueBases, 'undisclosed' as const].flatMap((basis) => {
    const count = bases.filter((each) => each === basis).length;
    return basis === 'stated' || count === 0 ? [] : [`${count} ${basis}`];
  });
  return [
    ...(marked.length === 0 ? [] : [`Values marked as such: ${joinWords(marked)}`]),
    ...(missing.length === 0
      ? []
      : [`${counted(missing.length, 'value')} still to be agreed, shown as ${gap}`]),
  ];
}

function calendarLine(sheet: ShareableSheet): readonly string[] {
  const names = partyNamesOf(sheet);
  const [table] = calendarBlocks(sheet.terms, { copy: 'counterpart', names, numbering: 'none' }).filter(
    (block) => block.kind === 'table',
  );
  return table ? [`A payment calendar of ${counted(table.rows.length, 'line')}`] : [];
}

function redlineLines(
  as: CopyFacts['choice']['as'],
  round: CountedRound,
  before: CountedRound,
): readonly string[] {
  const was = before.sheet.number;
  const gone = before.sheet.terms.filter(({ key }) => round.sheet.terms.every((term) => term.key !== key));
  const isSame = JSON.stringify(before.sheet.terms) === JSON.stringify(round.sheet.terms);
  return [
    isSame
      ? `No term changed since round ${was}`
      : `The words and values of round ${was} that round ${round.sheet.number} does not have, struck out: its reader sees both rounds`,
    ...(gone.length === 0
      ? []
      : [`Terms of round ${was} that are gone: ${joinWords(gone.map(({ label }) => label))}`]),
    ...(as === 'docx'
      ? [
          `Tracked changes by ${partyNamesOf(round.sheet)[round.sheet.proposedBy]}, dated ${round.sheet.dated}`,
        ]
      : []),
    ...(as === 'json' ? [`Both rounds as data, and each change from the one to the other`] : []),
  ];
}

type Look = Pick<CopyFacts['options'], 'legend' | 'draftMark'>;

function outsideLines(
  isPaged: boolean,
  { isDraft }: ShareableSheet,
  { legend, draftMark }: Look,
): readonly string[] {
  return [
    ...(isPaged && isDraft && draftMark ? ['The word DRAFT behind each page'] : []),
    ...(legend === '' ? [] : [`“${legend}”${isPaged ? ' on every page' : ''}`]),
  ];
}

function internalLines(
  isPaged: boolean,
  { isDraft }: ShareableSheet,
  { legend, draftMark }: Look,
): readonly string[] {
  const word = isDraft && draftMark ? 'INTERNAL DRAFT' : 'INTERNAL';
  return [
    ...(isPaged ? [`The word ${word} behind each page`] : []),
    `“${INTERNAL_MARKING}”${isPaged ? ' on every page' : ''}`,
    ...(isPaged && legend !== '' ? [`“${legend}” at its head, as the legend of the round`] : []),
  ];
}
