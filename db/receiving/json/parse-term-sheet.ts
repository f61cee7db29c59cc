import { isTermSheet } from '../../../domain/shareable/term-sheet-file.ts';
import { decodeJson } from './decode-json.ts';

/** What JSON from outside is: a term sheet, something else, or nothing that could be read. */
export type ParsedSheet =
  | { readonly kind: 'sheet'; readonly json: unknown }
  | { readonly kind: 'other' }
  | { readonly kind: 'unreadable'; readonly words: string };

/** A redline of two rounds with schedules of 50,000 lines has half of these. */
const MAX_BYTES = 200 * 1024 ** 2;
const MAX_VALUES = 8_000_000;
const MAX_NAMES = 1_500_000;
/** Deeper than the deepest value of a term. */
const MAX_DEPTH = 100;
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Parses JSON that anybody may have made: larger than any, nested without end, with names that JavaScript means something by,
 * or cut short. Takes a second or two for the largest.
 */
export function parseTermSheet(bytes: Uint8Array): ParsedSheet {
  if (bytes.length > MAX_BYTES) return unreadable(TOO_LARGE);
  const text = decodeJson(bytes);
  if (text === null) return unreadable('it is no text.');
  const refusal = shapeRefusal(text);
  if (refusal !== null) return unreadable(refusal);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return unreadable('it is no sound JSON; perhaps it is cut short.');
  }
  if (!isTermSheet(json)) return { kind: 'other' };
  // names may be spelt with escapes, which a term sheet hardly ever has
  return /proto|constructor|\\u/.test(text) && hasForbiddenName(json)
    ? unreadable('it holds names that no term sheet has.')
    : { kind: 'sheet', json };
}

const TOO_LARGE = 'it is larger than any term sheet.';

function unreadable(words: string): ParsedSheet {
  return { kind: 'unreadable', words };
}

/**
 * Looked at before it is parsed: what is nested 100,000 deep would break whoever walks through it later, and millions of empty
 * values or of names take a hundred times the memory of their text.
 */
function shapeRefusal(text: string): string | null {
  let depth = 0;
  let values = 0;
  let names = 0;
  let isString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isString) {
      if (code === BACKSLASH) at += 1;
      else if (code === QUOTE) isString = false;
    } else if (code === QUOTE) isString = true;
    else if (code === COMMA) values += 1;
    else if (code === COLON) names += 1;
    else if (code === OPEN_BRACE || code === OPEN_BRACKET) {
      values += 1;
      depth += 1;
      if (depth > MAX_DEPTH) return 'it is nested deeper than any term sheet.';
    } else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) depth -= 1;
    if (values > MAX_VALUES || names > MAX_NAMES) return TOO_LARGE;
  }
  return null;
}

const COMMA = 0x2c;
const COLON = 0x3a;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/** Term keys are names too, but none of these. Walked without recursion, though it cannot be deep any more. */
function hasForbiddenName(json: unknown): boolean {
  const waiting: unknown[] = [json];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value) && Object.keys(value).some((name) => FORBIDDEN.has(name))) return true;
    for (const inner of Object.values(value)) if (typeof inner === 'object') waiting.push(inner);
  }
  return false;
}
