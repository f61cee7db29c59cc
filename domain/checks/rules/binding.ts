import type { SheetProblem } from '../sheet-problem.ts';
import type { SheetReader } from '../sheet-reader.ts';

/** What the non-binding statement calls a term, by the key of that term. */
const boundTerms: Readonly<Record<string, string>> = {
  confidentiality: 'confidentiality',
  'governing-law': 'governing-law',
  'dispute-resolution': 'dispute-resolution',
  standstill: 'standstill',
};

/** The statement at the head of the sheet and the "binding" beside a term have to say the same. */
export function bindingDiffers(sheet: SheetReader): readonly SheetProblem[] {
  const effect = sheet.value('non-binding-statement', 'effect', 'choice');
  if (effect !== 'non-binding' && effect !== 'non-binding-save') return [];
  const listed = new Set(
    effect === 'non-binding' ? [] : (sheet.value('non-binding-statement', 'bindingTerms', 'set') ?? []),
  );
  const named = new Map(
    Object.entries(boundTerms)
      .filter(([option]) => listed.has(option))
      .map(([option, termKey]) => [termKey, option]),
  );
  const missing = [...named.keys()]
    .filter((termKey) => !sheet.has(termKey))
    .map((termKey) => ({
      rule: 'binding-term-missing',
      severity: 'warning' as const,
      termKey: 'non-binding-statement',
      field: 'bindingTerms',
      message: `The sheet says that "${sheet.labelOf(termKey)}" binds, but has no such term.`,
    }));
  const differing = sheet.terms
    .filter((term) => term.binding !== named.has(term.key))
    .map((term) => ({
      rule: 'binding-differs',
      severity: 'warning' as const,
      termKey: term.key,
      field: null,
      message: term.binding
        ? `"${sheet.labelOf(term.key)}" is marked binding, but the statement at the head of the sheet does not name it.`
        : `The statement at the head of the sheet says that "${sheet.labelOf(term.key)}" binds, but it is not marked binding.`,
    }));
  return [...missing, ...differing];
}
