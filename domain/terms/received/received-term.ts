import { termStateSchema, type RoundTerm } from '../../deals/deal.ts';
import type { SheetFacts } from '../sheet-facts.ts';
import { sections, type SectionKey } from '../term.ts';
import type { Side } from '../values/value-kind.ts';
import { pieceOf, type ReadablePiece } from './readable.ts';

/** A term as a file gave it, none of it trusted. */
export type ReceivedTerm = Readonly<Record<string, unknown>>;

/** What is known of the round that a term is received into. */
export interface ReceivingSheet {
  readonly partyNames: Readonly<Record<Side, string>>;
  readonly facts: SheetFacts;
}

export function stateOf({ state }: ReceivedTerm): RoundTerm['state'] {
  const parsed = termStateSchema.safeParse(state);
  return parsed.success ? parsed.data : 'open';
}

export function bindingOf({ binding }: ReceivedTerm): boolean | undefined {
  return typeof binding === 'boolean' ? binding : undefined;
}

/** A section by its key or by its heading. */
export function sectionOf(section: unknown): SectionKey | undefined {
  return sections.find(({ key, label }) => key === section || label === section)?.key;
}

/** The members of a received term beside those whose values were understood. */
export function strangersIn(
  received: ReceivedTerm,
  understood: Readonly<Record<string, readonly unknown[]>>,
): readonly ReadablePiece[] {
  const always: Readonly<Record<string, readonly unknown[]>> = {
    state: termStateSchema.options,
    binding: [true, false],
    custom: [null],
  };
  const isUnderstood = (name: string, value: unknown) =>
    [understood, always].some((known) => Object.hasOwn(known, name) && known[name]?.includes(value));
  return Object.entries(received)
    .filter(([name, value]) => value !== undefined && !isUnderstood(name, value))
    .map(([name, value]) => pieceOf(name, value));
}
