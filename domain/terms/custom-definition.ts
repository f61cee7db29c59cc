import { catalogue } from './catalogue.ts';
import type { CustomTerm } from './custom-term.ts';
import type { Field, SectionKey, TermDefinition } from './term.ts';

const made = new WeakMap<CustomTerm, TermDefinition>();

/** Custom terms stand at the end of their section. The same definition for the same term, as the catalogue has it. */
export function customDefinition(key: string, custom: CustomTerm): TermDefinition {
  const known = made.get(custom);
  if (known?.key === key) return known;
  const definition = makeDefinition(key, custom);
  made.set(custom, definition);
  return definition;
}

function makeDefinition(key: string, custom: CustomTerm): TermDefinition {
  return {
    key,
    section: custom.section,
    order: endOf(custom.section),
    label: custom.label,
    help: 'A term of your own. It is compared, printed and kept like any other.',
    economic: custom.fields.some(
      (field) =>
        field.kind === 'money' || field.kind === 'rate-schedule' || field.kind === 'payment-schedule',
    ),
    mandatory: false,
    bindingByDefault: false,
    fields: Object.fromEntries(
      custom.fields.map(({ key: name, kind, label }, index): [string, Field] => [
        name,
        // What a term of one's own is about stands first: a term that does not say even that is a gap
        { kind, label, ...(kind === 'duration' ? { unit: 'months' as const } : {}), required: index === 0 },
      ]),
    ),
    prose: ({ value, say, line }) => {
      const [only, ...others] = custom.fields;
      const isText = only?.kind === 'text' && others.length === 0;
      return isText && Object.hasOwn(value, only.key)
        ? [say(only.key)]
        : custom.fields.flatMap((field) => line(field.key));
    },
  };
}

function endOf(section: SectionKey): number {
  return Math.max(...catalogue.filter((term) => term.section === section).map((term) => term.order)) + 0.5;
}
