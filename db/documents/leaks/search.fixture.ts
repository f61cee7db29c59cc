import { takeApart } from './take-apart.fixture.ts';

/** A file as it is searched: every way to read it, without what a line break or a table puts between letters. */
export interface Searched {
  readonly holds: (needle: string) => boolean;
  /** The same letter by letter, for paths: "/root" is not "/Root". */
  readonly holdsExactly: (path: string) => boolean;
  /** Whether it stands there as a word of its own: for names so short that they are in other words. */
  readonly says: (word: string) => boolean;
}

export async function searchFile(bytes: Buffer): Promise<Searched> {
  const texts = await takeApart(bytes);
  const plain = texts.map((text) => squeeze(text).toLowerCase()).join('\u0000');
  const exact = texts.join('\u0000').replaceAll(/\s/g, '');
  return {
    holds: (needle) =>
      plain.includes(squeeze(needle).toLowerCase()) || encodings(needle).some((each) => exact.includes(each)),
    holdsExactly: (path) => texts.some((text) => text.includes(path)),
    says: (word) => {
      const whole = new RegExp(
        `(?<![\\p{L}\\p{N}/_-])${word.replaceAll(/[^\p{L}\p{N}]/gu, '\\$&')}(?![\\p{L}\\p{N}_-])`,
        'u',
      );
      return texts.some((text) => whole.test(text));
    },
  };
}

function squeeze(text: string): string {
  return text.replaceAll(/[\s\u00ad\u200b\u2060]/g, '');
}

/** As Base64 wherever it begins, and as hex digits. */
function encodings(needle: string): readonly string[] {
  const bytes = Buffer.from(needle, 'utf8');
  const base64 = ['', '\u0000', '\u0000\u0000'].map((before, index) => {
    const text = Buffer.concat([Buffer.from(before), bytes])
      .toString('base64')
      .replaceAll('=', '');
    // what the letters before and after the needle have a share in is cut off
    return text.slice(index === 0 ? 0 : index + 1, (((bytes.length + index) * 8) / 6) | 0);
  });
  const hex = bytes.toString('hex');
  return [...base64.filter((each) => each.length >= 8), hex, hex.toUpperCase()];
}
