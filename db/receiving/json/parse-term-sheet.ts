import { isTermSheet } from '../../../domain/shareable/term-sheet-file.ts';
import { decodeJson } from './decode-json.ts';

/** What JSON from outside is: a term sheet, something else, or nothing that could be read. */
export type ParsedSheet =
  | { readonly kind: 'sheet'; readonly json: unknown }
  | { readonly kind: 'other' }
  | { readonly kind: 'unreadable'; readonly words: string };

/** Deeper than the deepest value of a term. */
const MAX_DEPTH = 100;
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** Parses JSON that anybody may have made: nested without end, with names that JavaScript means something by, or cut short. */
export function parseTermSheet(bytes: Uint8Array): ParsedSheet {
  const text = decodeJson(bytes);
  if (text === null) return unreadable('it is no text.');
  if (isTooDeep(text)) return unreadable('it is nested deeper than any term sheet.');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return unreadable('it is no sound JSON; perhaps it is cut short.');
  }
  if (!isTermSheet(json)) return { kind: 'other' };
  return hasForbiddenName(json)
    ? unreadable('it holds names that no term sheet has.')
    : { kind: 'sheet', json };
}

function unreadable(words: string): ParsedSheet {
  return { kind: 'unreadable', words };
}

/** Looked at before it is parsed: what is nested 100,000 deep would break whoever walks through it later. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let isString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isString) {
      if (code === BACKSLASH) at += 1;
      else if (code === QUOTE) isString = false;
    } else if (code === QUOTE) isString = true;
    else if (code === OPEN_BRACE || code === OPEN_BRACKET) {
      depth += 1;
      if (depth > MAX_DEPTH) return true;
    } else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) depth -= 1;
  }
  return false;
}

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
    for (const [name, inner] of Object.entries(value)) {
      if (FORBIDDEN.has(name)) return true;
      if (typeof inner === 'object') waiting.push(inner);
    }
  }
  return false;
}
