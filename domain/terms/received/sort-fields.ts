import { checkTerm, checkValue } from '../check-term.ts';
import type { SheetFacts } from '../sheet-facts.ts';
import { statedSchema, type FieldValues, type Stated } from '../stated.ts';
import type { TermDefinition } from '../term.ts';
import { z } from '../../zod.ts';
import { isRecord, pieceOf, type ReadablePiece } from './readable.ts';

/** The values that are right, and in words those that are not: of the wrong kind, of no field, or against each other. */
export function sortFields(
  definition: TermDefinition,
  received: unknown,
  facts: SheetFacts,
): { readonly kept: FieldValues; readonly pieces: readonly ReadablePiece[] } {
  const kept = new Map<string, Stated<unknown>>();
  const pieces: ReadablePiece[] = [];
  for (const [name, value] of isRecord(received) ? Object.entries(received) : []) {
    const stated = statedSchema(z.unknown()).safeParse(value);
    const field = Object.hasOwn(definition.fields, name) ? definition.fields[name] : undefined;
    const checked = field && stated.success ? checkValue(field, stated.data) : undefined;
    if (checked?.ok) kept.set(name, checked.value);
    else pieces.push(pieceOf(name, value));
  }
  for (let against = oneAgainstOthers(definition, kept, facts); against !== undefined;) {
    pieces.push(pieceOf(against, kept.get(against)));
    kept.delete(against);
    against = oneAgainstOthers(definition, kept, facts);
  }
  return { kept: Object.fromEntries(kept), pieces };
}

/** A value that contradicts the others, as the term's own check sees it. */
function oneAgainstOthers(
  definition: TermDefinition,
  kept: ReadonlyMap<string, Stated<unknown>>,
  facts: SheetFacts,
): string | undefined {
  const together = checkTerm(definition, Object.fromEntries(kept), facts);
  if (together.ok || together.error.code !== 'invalid-input') return undefined;
  return together.error.issues.map(({ path }) => path.split('.')[1] ?? '').find((name) => kept.has(name));
}
