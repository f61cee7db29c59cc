import { valuesJsonSchema, type JsonSchema } from '../terms/values-json-schema.ts';
import { z } from '../zod.ts';
import { sharedTermSchema } from './shareable-round-schema.ts';
import { TERM_SHEET_VERSION, termSheetFileSchema } from './term-sheet-file.ts';

/**
 * The form of the file of a round as JSON Schema (draft 2020-12), with the typed values that each term of the catalogue
 * has. It says less than a reader checks: whether values go together, and whether the hash is right, it cannot tell.
 */
export function publishedSchema(): JsonSchema {
  const values = valuesJsonSchema();
  const { $schema, $defs, ...file } = z.toJSONSchema(termSheetFileSchema, {
    override: ({ zodSchema, jsonSchema }) => {
      // it speaks of our types, and would tell readers that they may not write the member
      delete jsonSchema.readOnly;
      if (zodSchema === sharedTermSchema)
        Object.assign(jsonSchema, {
          allOf: values.terms.map(([key]) => fieldsWhereKeyIs(key)),
        });
    },
    reused: 'ref',
  });
  return {
    $schema,
    title: `A round of a term sheet, as Parley writes and reads it (version ${TERM_SHEET_VERSION})`,
    description:
      'Decimals are text. contentSha256 is the SHA-256 of the UTF-8 text of the file without its members contentSha256 and copy, written as JSON without spaces and with the members of each object in the order of the code units of their names.',
    ...file,
    $defs: {
      ...$defs,
      ...Object.fromEntries(values.terms.map(([key, schema]) => [`term-${key}`, schema])),
      ...values.definitions,
    },
  };
}

/** A term has another key, or fields of its own form. */
function fieldsWhereKeyIs(key: string): JsonSchema {
  return {
    anyOf: [
      { properties: { key: { not: { const: key } } } },
      { properties: { fields: { $ref: `#/$defs/term-${key}` } } },
    ],
  };
}
