import type { RoundTerm } from '../../deals/deal.ts';
import { tokenise } from '../../redline/tokenise.ts';
import { checkTerm } from '../../terms/check-term.ts';
import type { FieldValues } from '../../terms/stated.ts';
import { figuresOf } from '../../terms/written/figures.ts';
import { commonLength } from '../text/common-length.ts';
import { countWords, likeness } from '../text/likeness.ts';
import { pairLines } from '../text/pair-lines.ts';
import { readLabelled } from './labelled-values.ts';
import { guessValues, type GuessingAround, type Parting } from './guess-values.ts';

/** Values that the received words say, and how far they explain them. */
export interface ReadValues {
  readonly fields: FieldValues;
  /** The words are, to the letter, what these values generate. */
  readonly isExact: boolean;
}

interface Reading extends GuessingAround {
  readonly term: RoundTerm;
  /** The lines as received, without heading and state. */
  readonly received: readonly string[];
  /** What a term with these values prints; null where it cannot be. */
  readonly print: (term: RoundTerm) => readonly string[] | null;
}

/** Values are changed one by one; who changed more than that wrote another term. */
const MOST_CHANGES = 12;
const MOST_GUESSES = 600;
/** Longer texts are people's own, and costly to hold against each other. */
const MOST_TOKENS = 3_000;
/** A text of a few lines is searched whatever it says: a choice may change every word of it. */
const SHORT_TOKENS = 400;
/** From here on two lines are one that was changed. */
const ALIKE = 0.75;

interface State {
  readonly fields: FieldValues;
  readonly lines: readonly string[];
  readonly distance: number;
}

/** What the lines are held against: as they are written, and as they are meant. */
interface Target {
  readonly tokens: readonly string[];
  readonly meant: readonly string[];
  readonly meaningOf: (lines: readonly string[]) => readonly string[];
}

/** Who writes a figure in another way means it all the same: that tells more than its letters. */
const MEANT = 2;

/**
 * Reads values out of words that were changed: where other values of the term would print what was received, or come nearer
 * to it line by line, they are meant. A value that explains no line is not taken.
 */
export function readValues(reading: Reading): ReadValues {
  const printed = reading.received.length === 0 ? null : reading.print(reading.term);
  if (!printed) return { fields: reading.term.fields, isExact: false };
  const labelled = readLabelled(reading, printed);
  return searchValues({ ...reading, received: labelled.received }, labelled.fields, labelled.printed);
}

function searchValues(reading: Reading, fields: FieldValues, printed: readonly string[]): ReadValues {
  const { received } = reading;
  const unchanged = { fields, isExact: false };
  const tokens = tokensOf(received);
  if (tokens.length > MOST_TOKENS || isTheirOwn(printed, received, tokens)) return unchanged;
  const meaningOf = meanings();
  const target: Target = { tokens, meant: tokensOf(meaningOf(received)), meaningOf };
  let state = stateOf(fields, printed, target);
  for (let round = 0; round < MOST_CHANGES && state.distance > 0; round += 1) {
    const nearer = nearest(reading, state, target);
    if (!nearer) break;
    state = nearer;
  }
  if (state.distance === 0) return { fields: state.fields, isExact: true };
  return { fields: onlyExplaining(reading, state, target), isExact: false };
}

/** What is long and has no line that is like one of ours says no values: to search it costs seconds and finds nothing. */
function isTheirOwn(
  printed: readonly string[],
  received: readonly string[],
  target: readonly string[],
): boolean {
  if (target.length <= SHORT_TOKENS) return false;
  const ours = printed.map(countWords);
  return received.every((line) => {
    const words = countWords(line);
    return ours.every((own) => likeness(own, words, () => 1) < ALIKE);
  });
}

function nearest(reading: Reading, state: State, target: Target): State | null {
  const lines = differingLines(state.lines, reading.received);
  const guesses = guessValues(state.fields, lines, partingsOf(state.lines, reading.received), reading);
  let best: State | null = null;
  for (const { field, value } of guesses.slice(0, MOST_GUESSES)) {
    const { [field]: _, ...others } = state.fields;
    const fields = value === null ? others : { ...others, [field]: value };
    const found = tryFields(reading, fields, target);
    if (found && found.distance < (best ?? state).distance) best = found;
    if (best?.distance === 0) break;
  }
  return best;
}

function tryFields(reading: Reading, fields: FieldValues, target: Target): State | null {
  const checked = checkTerm(reading.definition, fields, reading.facts);
  if (!checked.ok) return null;
  const lines = reading.print({ ...reading.term, fields: checked.value });
  return lines && stateOf(checked.value, lines, target);
}

/** Takes back what does not make one line more the received one. */
function onlyExplaining(reading: Reading, { fields }: State, { meaningOf }: Target): FieldValues {
  const received = meaningOf(reading.received);
  const unlike = (values: FieldValues): number => {
    const lines = reading.print({ ...reading.term, fields: values });
    return lines === null
      ? Number.POSITIVE_INFINITY
      : pairLines(meaningOf(lines), received).filter((place) => place === null).length;
  };
  let kept = fields;
  for (const field of new Set([...Object.keys(fields), ...Object.keys(reading.term.fields)])) {
    const before = reading.term.fields[field];
    if (JSON.stringify(before) === JSON.stringify(kept[field])) continue;
    const { [field]: _, ...others } = kept;
    const without = before === undefined ? others : { ...others, [field]: before };
    if (checkTerm(reading.definition, without, reading.facts).ok && unlike(without) <= unlike(kept))
      kept = without;
  }
  return kept;
}

function stateOf(fields: FieldValues, lines: readonly string[], target: Target): State {
  const written = distanceOf(tokensOf(lines), target.tokens);
  const meant = written === 0 ? 0 : distanceOf(tokensOf(target.meaningOf(lines)), target.meant);
  return { fields, lines, distance: written + MEANT * meant };
}

function distanceOf(tokens: readonly string[], target: readonly string[]): number {
  return tokens.length + target.length - 2 * commonLength(tokens, target);
}

/** Lines with each of their figures in one spelling: "USD 16.5 million" is "USD 16500000". */
function meanings(): Target['meaningOf'] {
  const known = new Map<string, string>();
  return (lines) =>
    lines.map((line) => {
      const meant = known.get(line) ?? meantBy(line);
      known.set(line, meant);
      return meant;
    });
}

function meantBy(line: string): string {
  let end = 0;
  let meant = '';
  for (const { kind, start, words, readings, currency } of figuresOf(line)) {
    const reading = `${currency === null ? '' : `${currency} `}${readings.join('|')}${kind === 'percent' ? ' %' : ''}`;
    meant += line.slice(end, start) + reading;
    end = start + words.length;
  }
  return meant + line.slice(end);
}

function tokensOf(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => [...tokenise(line), '\n']);
}

/** Whole lines that differ, each with the one that stands in its place. */
function differingLines(before: readonly string[], after: readonly string[]): readonly Parting[] {
  return stretches(before, after).flatMap(({ gone, come }) =>
    Array.from({ length: Math.max(gone.length, come.length) }, (_, at) => ({
      before: gone[at] ?? '',
      after: come[at] ?? '',
    })),
  );
}

function partingsOf(before: readonly string[], after: readonly string[]): readonly Parting[] {
  const words = stretches(tokensOf(before), tokensOf(after)).map(({ gone, come }) => ({
    before: gone.join(''),
    after: come.join(''),
  }));
  // a figure may be cut by what stayed of it, such as its currency: the whole lines tell it
  return [...words, ...differingLines(before, after)];
}

interface Stretch {
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

function stretches(before: readonly string[], after: readonly string[]): readonly Stretch[] {
  const found: Stretch[] = [];
  let [from, to] = [0, 0];
  const until = (endBefore: number, endAfter: number): void => {
    if (from < endBefore || to < endAfter)
      found.push({ gone: before.slice(from, endBefore), come: after.slice(to, endAfter) });
  };
  for (const [at, place] of pairLines(before, after).entries()) {
    if (place === null) continue;
    until(place, at);
    [from, to] = [place + 1, at + 1];
  }
  until(before.length, after.length);
  return found;
}
