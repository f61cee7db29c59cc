import { catalogue } from '../../terms/catalogue.ts';
import { valueBases } from '../../terms/stated.ts';
import type { Field, TermDefinition } from '../../terms/term.ts';
import { valueKinds, type KindName } from '../../terms/values/value-kinds.ts';
import { z } from '../../zod.ts';
import { factSchema } from '../fact.ts';
import { fileEntrySchema, precedentFileSchema } from './precedent-file.ts';

type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The form of a file of precedents as JSON Schema (draft 2020-12), with the typed values that each term of the catalogue
 * has. It says less than an import checks: whether values go together, and whether sources are cited, it cannot tell.
 */
export function publishedSchema(): JsonSchema {
  const terms = z.unknown();
  const fact = factSchema.extend({ terms: terms.optional() });
  const entry = fileEntrySchema.extend({ facts: z.array(fact).default([]) });
  const { $schema, ...file } = z.toJSONSchema(precedentFileSchema.extend({ entries: z.array(entry) }), {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === terms) Object.assign(jsonSchema, { $ref: '#/$defs/terms' });
    },
  });
  const kinds = [...new Set(catalogue.flatMap(({ fields }) => Object.values(fields)).filter(isByKind))];
  const names = [...new Set(kinds.map(({ kind }) => kind))].toSorted();
  return {
    $schema,
    title: 'Precedents, as Parley writes and reads them',
    description: 'What the values mean is told in docs/precedent-files.md. Decimals are text.',
    ...file,
    $defs: {
      terms: objectOf(catalogue.map(ofTerm)),
      undisclosed: objectOf([['basis', { const: 'undisclosed' }]], ['basis']),
      ...Object.fromEntries(names.map((kind) => [kind, stated(valueKinds[kind].schema)])),
    },
  };
}

function ofTerm({ key, label, fields }: TermDefinition): readonly [string, JsonSchema] {
  const values = Object.entries(fields).map(([name, field]) => [name, ofField(field)] as const);
  return [key, { description: label, ...objectOf(values) }];
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
  const known = objectOf(
    [
      ['basis', { enum: valueBases }],
      ['value', inJson],
    ],
    ['basis', 'value'],
  );
  return { oneOf: [known, { $ref: '#/$defs/undisclosed' }] };
}

function objectOf(
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
