import { worksheetSchema, type Worksheet } from '../../../../domain/economics/worksheets/worksheet.ts';

/** By place, such as "payments.0.amount.low": why a box is not saved as it stands. */
export type WrongBoxes = Readonly<Record<string, string>>;

/** What of a draft can be saved: a box that is wrong is left open there, and named. Null where nothing helps. */
export function readWorksheet(draft: Worksheet): {
  readonly worksheet: Worksheet | null;
  readonly wrong: WrongBoxes;
} {
  const parsed = worksheetSchema.safeParse(draft);
  if (parsed.success) return { worksheet: parsed.data, wrong: {} };
  const wrong = Object.fromEntries(parsed.error.issues.map(({ path, message }) => [path.join('.'), message]));
  const open = parsed.error.issues.reduce<unknown>((node, { path }) => without(node, path), draft);
  const again = worksheetSchema.safeParse(open);
  return { worksheet: again.success ? again.data : null, wrong };
}

function without(node: unknown, [key, ...rest]: readonly PropertyKey[]): unknown {
  if (key === undefined) return null;
  if (typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node))
    return node.map((inside: unknown, index) => (index === key ? without(inside, rest) : inside));
  return { ...node, [key]: without((node as Readonly<Record<PropertyKey, unknown>>)[key], rest) };
}
