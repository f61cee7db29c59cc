import type { FieldValues } from '../../../domain/terms/stated.ts';
import type { Field } from '../../../domain/terms/term.ts';

/** Up to so many fields are asked for at once, whatever they hold. */
const fewFields = 4;
/** Of a term that asks for nothing and says nothing yet, so many are shown. */
const firstFields = 3;

/** The optional fields of a term that are still empty: of a term with many fields they are folded away. */
export function fieldsToFold(
  fields: readonly (readonly [string, Field])[],
  values: FieldValues,
): ReadonlySet<string> {
  if (fields.length <= fewFields) return new Set();
  const wanted = fields.filter(([key, field]) => field.required || values[key] !== undefined);
  const shown = new Set((wanted.length > 0 ? wanted : fields.slice(0, firstFields)).map(([key]) => key));
  const folded = fields.filter(([key]) => !shown.has(key)).map(([key]) => key);
  // One alone takes no more room than the line that would unfold it
  return new Set(folded.length > 1 ? folded : []);
}
