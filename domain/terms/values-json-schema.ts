import { z } from '../zod.ts';
import { catalogue } from './catalogue.ts';
import { valueBases } from './stated.ts';
import type { Field, TermDefinition } from './term.ts';
import { valueKinds, type KindName } from './values/value-kinds.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The typed values that each term of the catalogue has, as JSON Schema (draft 2020-12) by the key of the term, and the
 * definitions to which they refer. Whether values go together it cannot tell.
 */
export function valuesJsonSchema(): {
  readonly terms: readonly (readonly [key: string, schema: JsonSchema])[];
  readonly definitions: JsonSchema;
} {
  const kinds = [...new Set(catalogue.flatMap(({ fields }) => Object.values(fields)).filter(isByKind))];
  const names = [...new Set(kinds.map(({ kind }) => kind))].toSorted();
  return {
    terms: catalogue.map(ofTerm),
    definitions: {
      undisclosed: objectSchema([['basis', { const: 'undisclosed' }]], ['basis']),
      ...Object.fromEntries(names.map((kind) => [kind, stated(valueKinds[kind].schema)])),
    },
  };
}

function ofTerm({ key, label, fields }: TermDefinition): readonly [string, JsonSchema] {
  const values = Object.entries(fields).map(([name, field]) => [name, ofField(field)] as const);
  return [key, { description: label, ...objectSchema(values) }];
}

function ofField(field: Field): JsonSchema {
  const description = field.label;
  if (isByKind(field)) return { description, $ref: `#/$defs/${field.kind}` };
  const [first = '', ...others] = field.options?.map(({ value }) => value) ?? [];
  const choice = z.enum([first, ...others]);
  return { description, ...stated(field.kind === 'set' ? z.array(choice).min(1) : choice) };
}

/** What has choices of its own is written out where it stands; everything else is alike wherever its kind stands. */
function isByKind({ kind, options }: Field): boolean {
  return options === undefined || !choosing.has(kind);
}

const choosing: ReadonlySet<KindName> = new Set(['choice', 'set']);

function stated(value: z.ZodType): JsonSchema {
  const { $schema: _, ...inJson } = z.toJSONSchema(value, { io: 'input' });
  const known = objectSchema(
    [
      ['basis', { enum: valueBases }],
      ['value', inJson],
    ],
    ['basis', 'value'],
  );
  return { oneOf: [known, { $ref: '#/$defs/undisclosed' }] };
}

/** An object with these members and no others. */
export function objectSchema(
  properties: readonly (readonly [string, JsonSchema])[],
  required: readonly string[] = [],
): JsonSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
  };
}
