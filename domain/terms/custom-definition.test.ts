import { expect, it } from 'vitest';
import { catalogue } from './catalogue.ts';
import { customDefinition } from './custom-definition.ts';
import { sections } from './term.ts';

it('stands at the end of its section', () => {
  for (const { key: section } of sections) {
    const { order } = customDefinition('custom-1', {
      label: 'Logo',
      section,
      fields: [{ key: 'words', label: 'Wording', kind: 'text' }],
    });
    const before = catalogue.filter((term) => term.order < order);
    expect(before.at(-1)?.section).toBe(section);
    expect(catalogue.filter((term) => term.order > order).some((term) => term.section === section)).toBe(
      false,
    );
  }
});
