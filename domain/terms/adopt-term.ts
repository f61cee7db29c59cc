import type { RoundTerm } from '../deals/deal.ts';
import { customTermSchema, isCustomKey, type CustomTerm } from './custom-term.ts';
import { findDefinition } from './definition-of.ts';
import { plainProse } from './prose-of-term.ts';
import { proseOf } from './prose.ts';
import { asCustom } from './received/as-custom.ts';
import { customFromPieces } from './received/custom-from-pieces.ts';
import { isRecord } from './received/readable.ts';
import { asWritten, paragraphsOf, wordsOf } from './received/received-prose.ts';
import {
  bindingOf,
  stateOf,
  strangersIn,
  type ReceivedTerm,
  type ReceivingSheet,
} from './received/received-term.ts';
import { sortFields } from './received/sort-fields.ts';
import { sections, type TermDefinition } from './term.ts';

/** The terms of a received round. Nothing that can be read is dropped, and no key is given twice. */
export function adoptTerms(received: readonly unknown[], sheet: ReceivingSheet): readonly RoundTerm[] {
  const taken = new Set<string>();
  return received.flatMap((entry) => {
    const adopted = adoptTerm(entry, sheet, taken);
    for (const { key } of adopted) taken.add(key);
    return adopted;
  });
}

/**
 * A term as a file gave it: `{ key, label?, section?, fields?, prose?, state?, binding?, custom? }`, none of it trusted.
 * A known term keeps the values that are right, and the rest of it stands in a custom term next to it, in words. A term
 * that nobody knows, or that is there already, becomes a custom one with everything in words.
 */
export function adoptTerm(
  received: unknown,
  sheet: ReceivingSheet,
  taken: ReadonlySet<string> = new Set(),
): readonly RoundTerm[] {
  if (!isRecord(received)) return asCustom('', { text: received }, sheet, taken);
  const key = typeof received['key'] === 'string' ? received['key'] : '';
  const custom = customOf(key, received['custom']);
  const definition = taken.has(key) ? undefined : findDefinition({ key, custom });
  return definition
    ? asKnown({ key, received, custom, definition }, sheet, taken)
    : asCustom(key, received, sheet, taken);
}

interface Known {
  readonly key: string;
  readonly received: ReceivedTerm;
  readonly custom: CustomTerm | null;
  readonly definition: TermDefinition;
}

function asKnown(
  { key, received, custom, definition }: Known,
  { partyNames, facts }: ReceivingSheet,
  taken: ReadonlySet<string>,
): readonly RoundTerm[] {
  const { kept, pieces } = sortFields(definition, received['fields'], facts);
  const words = proseOf(definition, kept, partyNames, facts);
  const generated = plainProse(words.map((text) => ({ role: 'body', text })));
  const paragraphs = paragraphsOf(received['prose']);
  const isOwnWording = paragraphs !== null && paragraphs.length > 0 && wordsOf(paragraphs) !== generated;
  const heading = sections.find((section) => section.key === definition.section)?.label;
  const strangers = strangersIn(received, {
    key: [key],
    label: [definition.label],
    section: [definition.section, heading],
    custom: custom ? [received['custom']] : [],
    prose: paragraphs ? [received['prose']] : [],
    fields: isRecord(received['fields']) ? [received['fields']] : [],
  });
  const term: RoundTerm = {
    key,
    state: stateOf(received),
    binding: bindingOf(received) ?? definition.bindingByDefault,
    fields: kept,
    written: isOwnWording ? asWritten(paragraphs, generated) : null,
    custom,
  };
  const rest = [...pieces, ...strangers];
  if (rest.length === 0) return [term];
  const head = {
    name: `${key}-received`,
    label: `${definition.label}: as received`,
    section: definition.section,
    state: term.state,
    binding: term.binding,
  };
  return [term, ...customFromPieces(head, rest, new Set([...taken, key]))];
}

/** A term of their own making, where the file says what it is and its key can be no term of the catalogue. */
function customOf(key: string, custom: unknown): CustomTerm | null {
  const parsed = customTermSchema.safeParse(custom);
  return parsed.success && isCustomKey(key) && key.length <= 60 ? parsed.data : null;
}
