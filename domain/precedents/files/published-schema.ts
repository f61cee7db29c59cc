import { objectSchema, valuesJsonSchema, type JsonSchema } from '../../terms/values-json-schema.ts';
import { z } from '../../zod.ts';
import { factSchema } from '../fact.ts';
import { fileEntrySchema, precedentFileSchema } from './precedent-file.ts';

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
  const values = valuesJsonSchema();
  return {
    $schema,
    title: 'Precedents, as Parley writes and reads them',
    description: 'What the values mean is told in docs/precedent-files.md. Decimals are text.',
    ...file,
    $defs: { terms: objectSchema(values.terms), ...values.definitions },
  };
}
