import { describe, expect, it } from 'vitest';
import { boxedLetters } from '../../../domain/document/copy-contents/boxed-letters.ts';
import { fontFilesFromPackages } from '../fonts/font-files.ts';
import { FaceBook, hanFor } from './face-book.ts';
import { PdfFile } from './pdf-file.ts';

const facts = { title: '', author: '', language: 'en', createdAt: new Date(0) };
const book = new FaceBook(new PdfFile(facts), fontFilesFromPackages('node_modules'));
const isDrawn = (letter: string) =>
  book.choose(letter.codePointAt(0) ?? 0, 'serif', hanFor(letter, 'en')).has(letter.codePointAt(0) ?? 0);

describe('boxedLetters', () => {
  it.each(['شركة', 'פטנט', 'สัญญา', 'लाइसेंस', 'լիցենզիա', 'ლიცენზია', '👍🇪🇺', 'காப்பு', '٣'])(
    'names every letter of "%s", none of which a PDF draws',
    (words) => {
      expect(boxedLetters(`Ada ${words} 2`)).toEqual([...new Set(words)]);
      expect(Array.from(words).filter(isDrawn)).toEqual([]);
    },
  );

  it.each([
    'Zażółć İıŞş',
    'Thỏa thuận',
    'Αδειών ᾄδειν',
    'Лицензия ѣ',
    '专利許可髙',
    'ライセンスひ',
    '특허',
    '№ ① €§½²±→®',
  ])('names none of "%s", all of which a PDF draws', (words) => {
    expect(boxedLetters(words)).toEqual([]);
    expect(Array.from(words.replaceAll(' ', '')).filter((letter) => !isDrawn(letter))).toEqual([]);
  });
});
