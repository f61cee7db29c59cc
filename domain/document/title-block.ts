import type { Block, LabelledText } from './document.ts';

export type CoverBlock = Extract<Block, { readonly kind: 'cover' }>;

/** What a cover says, at the head of the first page instead of on a page of its own. */
export function titleBlock({ title, subtitle, legend, parties, facts }: CoverBlock): readonly Block[] {
  const named = parties.map(({ letter, name, localName, localLanguage, detail }): LabelledText => ({
    label: `Party ${letter}`,
    text: [
      { text: name, bold: true },
      ...(localName === null
        ? []
        : [
            { text: ' ' },
            { text: localName, ...(localLanguage === null ? {} : { language: localLanguage }) },
          ]),
      ...(detail === null ? [] : [{ text: `, ${detail}` }]),
    ],
  }));
  return [
    ...(legend === '' ? [] : [{ kind: 'paragraph', role: 'legend', text: [{ text: legend }] } as const]),
    {
      kind: 'heading',
      level: 1,
      number: null,
      text: title,
      tag: subtitle,
      breakBefore: false,
      anchor: 'title',
    },
    { kind: 'facts', rows: [...named, ...facts] },
  ];
}
