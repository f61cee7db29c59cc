const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const scales: Readonly<Record<string, number>> = {
  thousand: 3,
  k: 3,
  million: 6,
  mio: 6,
  mm: 6,
  m: 6,
  billion: 9,
  bn: 9,
  mrd: 9,
  trillion: 12,
};

const thin = String.raw`[ \u00a0\u2009\u202f]`;

/**
 * A figure in digits, with or without marks between its thousands, as it is written in English or on the Continent. Two
 * figures beside each other are one only where plain spaces part more than one group, or a comma and cents follow.
 */
export const digits = `(?:${[
  String.raw`\d{1,3}(?:${thin}\d{3}){2,}(?:[.,]\d+)?`,
  String.raw`\d{1,3}(?:${thin}\d{3})+,\d{1,2}(?!\d)`,
  String.raw`\d{1,3}(?:[,'’\u00a0\u202f]\d{3})+(?:\.\d+)?`,
  String.raw`\d{1,3}(?:\.\d{3})+,\d+`,
  String.raw`\d{1,3}(?:\.\d{3}){2,}`,
  String.raw`\d+,\d{1,2}(?!\d)`,
  String.raw`\d+(?:\.\d+)?`,
].join('|')})`;
export const scaleWords = Object.keys(scales).join('|');
const numberWord = [...units, ...tens, 'hundred'].join('|');
/** A number in words up to 999: "five", "twenty-one", "one hundred and eighty". */
export const numberWords = `(?:${numberWord})(?:(?:[- ]and)?[- ](?:${numberWord}))*`;

/** The figure without marks, in plain decimal notation and without idle zeros: "1,250,000.50" and "1.25005 million" are one. */
export function plainDigits(written: string, scale = ''): string {
  const joined = written.replaceAll(/[\s'’]/g, '');
  const isContinental =
    (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(joined) && /,|\..*\./.test(joined)) ||
    /^\d+,\d{1,2}$/.test(joined) ||
    (joined !== written && /^\d+,\d+$/.test(joined));
  const plain = isContinental
    ? joined.replaceAll('.', '').replace(',', '.')
    : joined.replaceAll(/[^\d.]/g, '');
  const [whole = '', part = ''] = plain.split('.');
  const zeros = scales[scale.toLowerCase()] ?? 0;
  const moved = part.padEnd(zeros, '0');
  return tidy(whole + moved.slice(0, zeros), moved.slice(zeros));
}

/** The same figure a hundred times smaller: 25 basis points are 0.25 per cent. */
export function hundredth(plain: string): string {
  const [whole = '', part = ''] = plain.split('.');
  const padded = whole.padStart(3, '0');
  return tidy(padded.slice(0, -2), padded.slice(-2) + part);
}

function tidy(whole: string, part: string): string {
  const kept = part.replace(/0+$/, '');
  return `${whole.replace(/^0+(?=\d)/, '')}${kept && `.${kept}`}`;
}

export function numberInWords(words: string): number {
  return words
    .toLowerCase()
    .split(/[- ]+/)
    .reduce((sum, word) => {
      if (word === 'hundred') return Math.max(sum, 1) * 100;
      const unit = units.indexOf(word);
      return sum + (unit >= 0 ? unit : (tens.indexOf(word) + 2) * 10 * Number(tens.includes(word)));
    }, 0);
}
