import { expect, it } from 'vitest';
import type { WrittenParagraph } from '../terms/written/written-prose.ts';
import { clauseFromText, clauseToText } from './clause-text.ts';

const paragraphs: readonly WrittenParagraph[] = [
  { role: 'body', runs: [{ text: 'The ' }, { text: 'Licensed Products', bold: true }, { text: ' are:' }] },
  { role: 'bullet', runs: [{ text: 'those of {{products}};' }] },
  { role: 'bullet', runs: [{ text: 'and ' }, { text: 'inter alia', italic: true }, { text: ' others.' }] },
  { role: 'numbered', runs: [{ text: 'both', bold: true, italic: true }] },
];

it('gives a clause as text and the same clause back', () => {
  const text = clauseToText(paragraphs);
  expect(text).toBe(
    'The **Licensed Products** are:\n- those of {{products}};\n- and __inter alia__ others.\n# **__both__**',
  );
  expect(clauseFromText(text)).toEqual(paragraphs);
});

it('leaves out lines without words', () => {
  expect(clauseFromText('One.\n\n   \n Two. ')).toEqual([
    { role: 'body', runs: [{ text: 'One.' }] },
    { role: 'body', runs: [{ text: 'Two.' }] },
  ]);
});

it('keeps a single star or underline as it is', () => {
  expect(clauseFromText('3 * 4 and a_b')).toEqual([{ role: 'body', runs: [{ text: '3 * 4 and a_b' }] }]);
});
