import { catalogue } from '../../terms/catalogue.ts';
import { findDefinition } from '../../terms/definition-of.ts';
import { missingKeys } from '../../terms/fields-in-force.ts';
import type { SheetProblem } from '../sheet-problem.ts';
import type { SheetReader } from '../sheet-reader.ts';

/** Terms that every sheet has and that this one lacks. */
export function missingTerms(sheet: SheetReader): readonly SheetProblem[] {
  return catalogue
    .filter((definition) => definition.mandatory && !sheet.has(definition.key))
    .map((definition) => ({
      rule: 'missing-term',
      severity: 'error',
      termKey: definition.key,
      field: null,
      message: `The sheet has no term "${definition.label}", which every term sheet needs.`,
    }));
}

/** Values that a term needs and that nobody has given; a parked term may wait. */
export function missingValues(sheet: SheetReader): readonly SheetProblem[] {
  return sheet.terms.flatMap((term) => {
    const definition = findDefinition(term);
    if (!definition || term.state === 'parked') return [];
    return missingKeys(definition, term.fields, sheet.facts).map((field) => ({
      rule: 'missing-value',
      severity: term.state === 'agreed' ? ('warning' as const) : ('gap' as const),
      termKey: term.key,
      field,
      message:
        term.state === 'agreed'
          ? `"${definition.label}" is marked agreed and says nothing on: ${definition.fields[field]?.label ?? field}.`
          : `"${definition.label}" says nothing yet on: ${definition.fields[field]?.label ?? field}.`,
    }));
  });
}
