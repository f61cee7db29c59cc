/** The number of a list item in one of the formats of Word, such as "iv" for 4 in `lowerRoman`. */
export function numberWords(value: number, format: string): string {
  if (value < 0 || value > 99_999) return String(value);
  switch (format) {
    case 'lowerLetter':
      return letters(value).toLowerCase();
    case 'upperLetter':
      return letters(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperRoman':
      return roman(value);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'ordinal':
      return ordinal(value);
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return String(value).replaceAll(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return value >= 1 && value <= 20 ? String.fromCharCode(0x245f + value) : String(value);
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
      return String(value).replaceAll(/\d/g, (digit) => HAN_DIGITS[Number(digit)] ?? digit);
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'japaneseCounting':
    case 'koreanCounting':
      return hanCounting(value);
    case 'ganada':
      return '가나다라마바사아자차카타파하'[value - 1] ?? String(value);
    case 'none':
      return '';
    default:
      return String(value);
  }
}

const HAN_DIGITS = '〇一二三四五六七八九';
const HAN_UNITS = ['', '十', '百', '千'];

/** 1 to 9999; the one in front of ten is not said where nothing stands before it. */
function hanCounting(value: number): string {
  if (value < 1 || value > 9999) return String(value);
  const digits = Array.from(String(value), Number);
  let words = '';
  for (const [at, digit] of digits.entries()) {
    const unit = HAN_UNITS[digits.length - 1 - at] ?? '';
    if (digit > 0) words += (HAN_DIGITS[digit] ?? '') + unit;
    else if (!words.endsWith('〇') && digits.slice(at).some((later) => later > 0)) words += '〇';
  }
  return words.startsWith('一十') ? words.slice(1) : words;
}

/** Word goes on after Z with AA, then BB. */
function letters(value: number): string {
  if (value < 1 || value > 780) return String(value);
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let words = '';
  for (const [worth, word] of ROMAN) {
    while (rest >= worth) {
      words += word;
      rest -= worth;
    }
  }
  return words;
}

function ordinal(value: number): string {
  const tens = value % 100;
  if (tens >= 11 && tens <= 13) return `${value}th`;
  return `${value}${['th', 'st', 'nd', 'rd'][value % 10] ?? 'th'}`;
}
