import type { Side } from '../../terms/values/value-kind.ts';
import type { Noticed } from '../noticed.ts';
import type { ExpectedSheet, ExpectedTerm } from './expected-sheet.ts';
import { strangeLines } from './frame-words.ts';
import { pairLines } from './pair-lines.ts';
import type { Part } from './split-parts.ts';
import { stateLineOf } from './state-lines.ts';
import { linesOfParts, termsInPlace } from './terms-in-place.ts';
import { textAsPrinted } from './typed-heads.ts';

type Unmarked = Noticed['unmarked'][number];

/** What a document of ours, with every marked change taken back, has otherwise than it went out; a term each. */
export function unmarkedChanges(
  parts: readonly Part[],
  expected: ExpectedSheet,
  names: Readonly<Record<Side, string>>,
): Unmarked[] {
  const { terms, beside } = termsInPlace(parts, expected);
  const own = new Map(terms.map((term) => [term.key, term.parts]));
  const ofTerms = [...expected.terms.values()].map((term) => ofTerm(term, own.get(term.key) ?? [], names));
  const added = beside.filter(({ isFrame, heading }) => !isFrame && heading !== '').map(ofNew);
  const frame = linesOfParts(beside.filter(({ isFrame, heading }) => isFrame || heading === ''));
  const strange = strangeLines(frame, expected, true).map((line) => line.even);
  const around = { termKey: null, label: 'Beside the terms', before: [], after: strange };
  return [...ofTerms, ...added, around].filter(({ before, after }) => before.length + after.length > 0);
}

function ofTerm(term: ExpectedTerm, parts: readonly Part[], names: Readonly<Record<Side, string>>): Unmarked {
  const printed = [...term.prose, ...term.extra];
  const known = { termKey: term.key, label: term.label };
  if (parts.length === 0) return { ...known, before: [term.label, ...printed], after: [] };
  const state = stateLineOf(
    parts.flatMap(({ lines }) => lines),
    names,
  );
  const headings = parts.flatMap(({ headed }) => headed?.even ?? []);
  const said = parts.flatMap(({ lines }) =>
    lines.filter((line) => line !== state).map((line) => textAsPrinted(line, printed)),
  );
  const [before, after] = [
    [term.label, ...printed],
    [...headings, ...said],
  ];
  const pairs = pairLines(before, after);
  const stands = new Set(pairs);
  return {
    ...known,
    before: before.filter((_, at) => !stands.has(at)),
    after: after.filter((_, at) => pairs[at] === null),
  };
}

function ofNew(part: Part): Unmarked {
  return {
    termKey: null,
    label: part.heading,
    before: [],
    after: linesOfParts([part]).map((line) => line.even),
  };
}
