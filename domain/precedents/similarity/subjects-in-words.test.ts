import { describe, expect, it } from 'vitest';
import { beyondClasses, familiesOf, productsInWords, standardsInWords } from './subjects-in-words.ts';

describe('subjects in words', () => {
  it.each([
    ['LTE (4G)', ['4G']],
    ['2G/3G/4G', ['2G', '3G', '4G']],
    ['3GPP Release 15', ['5G']],
    ['Wi-Fi 6', ['Wi-Fi']],
    ['IEEE 802.11', ['Wi-Fi']],
    ['HEVC / H.265', ['HEVC']],
    ['Cellular standards', []],
  ])('finds the standards of %s', (words, classes) => {
    expect(standardsInWords(words)).toEqual(classes);
  });

  it.each([
    ['Smartphones', ['handsets']],
    ['multi-mode phones', ['handsets']],
    ['Network infrastructure', ['network equipment']],
    ['vehicles, licences signed later', ['vehicles']],
    ['decoding', []],
  ])('finds the products of %s', (words, classes) => {
    expect(productsInWords(words)).toEqual(classes);
  });

  it('knows what standards are about where no generation is named', () => {
    expect(familiesOf([], ['Cellular standards'])).toEqual(['cellular']);
    expect(familiesOf(['5G', 'HEVC'], [])).toEqual(['cellular', 'video']);
  });

  it.each([
    ['multi-mode phones', ''],
    ['AVC / H.264', ''],
    ['smartphones and tablets', ''],
    ['vehicles, licences signed later', 'licences signed later'],
    ['Wi-Fi 6', '6'],
    ['LTE-M', 'M'],
    ['handsets, licensor Alcatel-Lucent', ''],
  ])('knows what %s says beside its classes', (words, rest) => {
    expect(beyondClasses(words)).toBe(rest);
  });
});
