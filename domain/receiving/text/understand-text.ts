import type { Deal, Round, RoundTerm } from '../../deals/deal.ts';
import { proposedBy } from '../../rounds/proposed-terms.ts';
import { stateInWords } from '../../shareable/to-shareable.ts';
import { findTerm } from '../../terms/catalogue.ts';
import { findDefinition } from '../../terms/definition-of.ts';
import { newRoundTerm } from '../../terms/new-round-term.ts';
import { termsInForce } from '../../terms/terms-in-force.ts';
import type { Figures } from '../../figures.ts';
import { nothingNoticed } from '../noticed.ts';
import { sheetOfTerms } from '../outcome.ts';
import type { Decisions, ReceivedPart, TakenAs } from '../reading.ts';
import type { ReceivedText } from '../received-document.ts';
import { sayNoticed, sayOtherRound, withNotes } from '../say-noticed.ts';
import type { DealAround } from '../understand-sheet.ts';
import type { Understood } from '../understood.ts';
import { customTerms, linesOfPart, type TakenPart } from './custom-terms.ts';
import { linesOf, type Line } from './document-lines.ts';
import type { ExpectedSheet } from './expected-sheet.ts';
import { strangeLines } from './frame-words.ts';
import { markedChanges, receivedRemarks } from './marked-changes.ts';
import { matchParts, type Match } from './match-parts.ts';
import { notice, saidRound } from './notice.ts';
import { withOwnMarks, type OwnMarks } from './own-marks.ts';
import { labelOf, readPart } from './read-part.ts';
import { receiveTerm } from './receive-term.ts';
import type { StruckRows } from './say-struck.ts';
import { shownParagraphs } from './shown-paragraphs.ts';
import { keysByBookmark, splitParts, type Part, type SplitDocument } from './split-parts.ts';
import { stateRemarks, type SaidState } from './state-lines.ts';
import { struckTerms } from './struck-terms.ts';
import { doubtsOf } from './text-doubts.ts';
import { termPrinter } from './term-printer.ts';
import { isTitle } from './titles.ts';

export interface TextAround {
  readonly deal: Deal;
  readonly former: Round;
  readonly around: DealAround;
  /** The earlier round as a document of ours prints it. */
  readonly expected: ExpectedSheet;
  /** What it marks, where it is a redline. */
  readonly ownMarks: OwnMarks | null;
  /** Days and figures as that document writes them. */
  readonly figures: Figures;
}

/** A Word file as a round: its parts matched to the terms of the earlier round, their words as they stand with every change accepted. */
export function understandText(
  document: ReceivedText,
  { deal, former, around, expected, ownMarks, figures }: TextAround,
  decisions: Decisions,
): Understood {
  const paragraphs = withOwnMarks(document.paragraphs, ownMarks);
  const lines = linesOf(paragraphs);
  const { parts, madeFrom } = splitParts(lines, expected);
  const taken = takeParts({ parts, madeFrom }, lines, expected, decisions);
  const print = termPrinter(deal, former, figures);
  const sheet = around.former;
  const termsOfPart = new Map<string, readonly string[]>();
  const struck: StruckRows[] = [];
  const received = new Map<string, RoundTerm>();
  const states: SaidState[] = [];

  for (const [key, own] of groupByTerm(taken)) {
    const definition = findTerm(key);
    const known = former.terms.find((term) => term.key === key);
    const term = known ?? (definition && newRoundTerm(definition));
    if (!term) continue;
    const came = receiveTerm({
      term,
      parts: own.map(({ part }) => part),
      print,
      names: sheet.names,
      facts: sheet.facts,
      takesValues: own.every(({ decision }) => decision?.takesValues ?? true),
    });
    received.set(key, came.term);
    states.push({
      termKey: key,
      label: labelOf(term),
      printed: expected.terms.get(key)?.tag ?? '',
      said: came.state,
      isChanged: came.term !== known,
    });
    if (came.struck.length > 0) struck.push({ label: labelOf(term), rows: came.struck });
    for (const { part } of own) termsOfPart.set(part.id, [key]);
  }

  const inForce = new Set(termsInForce(former.terms).map(({ key }) => key));
  const absent = former.terms
    .filter(({ key }) => inForce.has(key) && !received.has(key))
    .map((term) => absentOf(term, madeFrom !== 'theirs', decisions));
  const kept = former.terms.filter(
    ({ key }) =>
      !received.has(key) && (!inForce.has(key) || absent.some((entry) => entry.key === key && entry.isKept)),
  );
  const known = new Set([...received.keys(), ...former.terms.map(({ key }) => key)]);
  const customs = customTerms(taken, known, { partyNames: sheet.names, facts: sheet.facts });
  for (const { partIds, terms } of customs)
    for (const id of partIds)
      termsOfPart.set(
        id,
        terms.map(({ key }) => key),
      );

  const terms = [...received.values(), ...kept, ...customs.flatMap((custom) => custom.terms)];
  const latter = sheetOfTerms(terms, sheet.names);
  const said = (madeFrom === 'theirs' ? null : saidRound(paragraphs)) ?? former.number;
  const isOwn = said === former.number && madeFrom !== 'theirs';
  const theirs = stateInWords(proposedBy(around.theirSide), sheet.names);
  const noticed = {
    ...(isOwn ? notice(paragraphs, parts, expected, sheet.names) : nothingNoticed),
    states: stateRemarks(states, { isOurs: isOwn, theirs }),
  };
  const shown = shownParagraphs(paragraphs, parts);
  const reading = taken.map((entry): ReceivedPart => {
    const key = termsOfPart.get(entry.part.id)?.[0] ?? null;
    const part = readPart(entry, key, shown.of(entry.part.id), latter, sheet);
    return said === former.number ? withNotes(part, noticed) : part;
  });
  const struckAt = struckTerms(paragraphs, lines, keysByBookmark(expected));
  const termAt = (place: number): string | null => {
    const gone = struckAt.get(place);
    if (gone !== undefined) return gone;
    const id = shown.partAt(place);
    return id === null ? null : (termsOfPart.get(id)?.[0] ?? null);
  };
  return {
    kind: 'text',
    title: document.title,
    dated: null,
    terms,
    parts: reading,
    termsOfPart,
    absent,
    changes: markedChanges(paragraphs, termAt),
    comments: receivedRemarks(document, termAt),
    pages: [],
    schedules: [],
    keptSchedules: null,
    doubts: [
      ...(said === former.number ? sayNoticed(noticed, former.number) : [sayOtherRound(said, former.number)]),
      ...document.doubts,
      ...doubtsOf(struck, madeFrom, absent),
    ],
    noticed,
    areStatesSettled: false,
  };
}

function takeParts(
  { parts, madeFrom }: SplitDocument,
  lines: readonly Line[],
  expected: ExpectedSheet,
  decisions: Decisions,
): readonly TakenPart[] {
  const matches = matchParts(
    parts.filter(({ isFrame }) => !isFrame),
    expected,
  );
  const none: Match = { best: null, others: [] };
  const framed = parts.filter(
    (part) =>
      part.isFrame ||
      (part.heading === '' && part.bookmarked === null) ||
      (madeFrom === 'theirs' && isGrouping(part)),
  );
  const edges = lines.filter(({ place }) => place === 'header' || place === 'footer');
  const strange = new Set(
    strangeLines([...edges, ...framed.flatMap(linesOfPart)], expected, madeFrom !== 'theirs'),
  );
  const rest = edges.filter((line) => strange.has(line));
  const entries = parts.map((part): TakenPart => {
    const match = matches.get(part.id) ?? none;
    const decision = decisions.parts.find(({ partId }) => partId === part.id) ?? null;
    const own = framed.includes(part) ? linesOfPart(part).filter((line) => strange.has(line)) : [];
    return {
      part,
      match,
      decision,
      strange: own,
      as: decision?.as ?? proposed(part, match, framed.includes(part)),
    };
  });
  if (rest.length === 0) return entries;
  const edge: Part = {
    id: 'edges',
    heading: '',
    number: null,
    headed: null,
    lines: rest,
    bookmarked: null,
    isFrame: true,
  };
  return [...entries, { part: edge, as: { kind: 'frame' }, match: none, decision: null, strange: rest }];
}

/** A title with nothing under it groups the clauses below; one that denies something says it by itself. */
function isGrouping({ heading, headed, lines }: Part): boolean {
  return (
    headed !== null && lines.length === 0 && isTitle(heading) && !/^(?:no|not|without|none)\b/i.test(heading)
  );
}

function proposed(part: Part, { best }: Match, isFramed: boolean): TakenAs {
  if (isFramed) return { kind: 'frame' };
  if (best) return { kind: 'term', key: best.key };
  return { kind: 'custom', label: labelFrom(part), section: 'legal' };
}

function labelFrom({ heading, lines }: Part): string {
  const words = heading || (lines[0]?.text.trim() ?? '');
  return words.length <= 120 ? words || 'Received words' : `${words.slice(0, 117).trimEnd()}…`;
}

function groupByTerm(taken: readonly TakenPart[]): ReadonlyMap<string, readonly TakenPart[]> {
  const groups = new Map<string, TakenPart[]>();
  for (const entry of taken) {
    if (entry.as.kind !== 'term') continue;
    const known = groups.get(entry.as.key);
    if (known) known.push(entry);
    else groups.set(entry.as.key, [entry]);
  }
  return groups;
}

function absentOf(term: RoundTerm, isOurs: boolean, decisions: Decisions): Understood['absent'][number] {
  const isMandatory = findDefinition(term)?.mandatory ?? false;
  const decided = decisions.absent.find(({ key }) => key === term.key)?.isKept;
  return { key: term.key, label: labelOf(term), isMandatory, isKept: isMandatory || (decided ?? !isOurs) };
}
