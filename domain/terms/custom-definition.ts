import { catalogue } from './catalogue.ts';
import type { CustomTerm } from './custom-term.ts';
import { text } from './prose.ts';
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
      custom.fields.map((field): [string, Field] => [field.key, { kind: field.kind, label: field.label }]),
    ),
    prose: ({ value, say, line }) => {
      const said = custom.fields.flatMap((field) => {
        const plain = (value as Readonly<Record<string, unknown>>)[field.key];
        return field.kind === 'text' && typeof plain === 'string' && custom.fields.length === 1
          ? [say(field.key)]
          : line(field.key);
      });
      return said.length > 0 ? said : [text`[${custom.label}]`];
    },
  };
}

function endOf(section: SectionKey): number {
  return Math.max(...catalogue.filter((term) => term.section === section).map((term) => term.order)) + 0.5;
}
