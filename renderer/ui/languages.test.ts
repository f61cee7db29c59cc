import { expect, it } from 'vitest';
import { guessLanguage } from './languages.ts';

it.each([
  ['小米', 'zh-Hans'],
  ['任天堂', 'zh-Hans'],
  ['ソニー', 'ja'],
  ['삼성전자', 'ko'],
  ['Ελλάδα', 'und'],
  ['', null],
])('takes %s for %s', (name, language) => {
  expect(guessLanguage(name)).toBe(language);
});
