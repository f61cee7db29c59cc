import type { OfficeSource } from './doubt.ts';
import { cnCheckDigit } from './offices/cn.ts';
import { deCheckDigit } from './offices/de.ts';
import { epCheckDigit } from './offices/ep.ts';
import type { Confidence } from './patent-number.ts';

const SHAPES: readonly (readonly [RegExp, string, Confidence, string])[] = [
  [/^\d{2} ?\/ ?\d{3}[, ]?\d{3}$/, 'US', 'low', 'office US told by series/serial alone'],
  [/^20\d{2}\/0\d{6}(?: ?A\d)?$/, 'US', 'low', 'office US told by year/0 and six digits alone'],
  [/^(?:RE|PP) ?\d{2}[, ]?\d{3}(?: ?[A-Z]\d?)?$/, 'US', 'medium', 'office US told by the series letters'],
  [/^[12]0-(?:(?:19|20)\d{2}-)?\d{7}(?: ?[A-Z]\d?)?$/, 'KR', 'low', 'office KR told by the right code alone'],
  [/^\d{1,6}\/[A-Z]{3,6}\/(?:19|20)\d{2}$/, 'IN', 'medium', 'office IN told by the branch office in it'],
  [
    /^(?:MX ?\/ ?|PA ?\/ ?)[AUF] ?\/ ?\d{4} ?\/ ?\d{1,6}$/,
    'MX',
    'medium',
    'office MX told by the form alone',
  ],
  [
    /^20(?:1[6-9]|[2-9]\d)[1-4]\d{7}$/,
    'IN',
    'low',
    'twelve digits read as an Indian filing; a Chinese one without its check digit looks the same',
  ],
];

/**
 * The office of a number that names none, told by a form that no other office uses, or by the check digit where exactly one
 * office's fits. Undefined when nothing tells it; words when more than one office is possible.
 */
export function officeOfShape(tidy: string): OfficeSource | { readonly refused: string } | undefined {
  const shape = SHAPES.find(([pattern]) => pattern.test(tidy));
  if (shape !== undefined) {
    const [, office, confidence, why] = shape;
    return { from: 'shape', office, confidence, why };
  }
  const [, filing, check] = /^(\d{8}|\d{12})\.([\dX])$/.exec(tidy) ?? [];
  return filing && check ? officeOfCheckDigit(filing, check) : undefined;
}

function officeOfCheckDigit(filing: string, check: string): OfficeSource | { readonly refused: string } {
  const fitting = ['EP', 'CN', 'DE'].filter((office) => CHECKS[office]?.(filing) === check);
  const [office] = fitting;
  if (office === undefined)
    return {
      refused: `names no office, and ${check} is the check digit of no EP, CN or DE filing ${filing}`,
    };
  if (fitting.length > 1)
    return { refused: `names no office, and its check digit fits a filing at ${fitting.join(' and at ')}` };
  return { from: 'shape', office, confidence: 'medium', why: `office ${office} told by its check digit` };
}

const CHECKS: Readonly<Record<string, (filing: string) => string | undefined>> = {
  EP: (filing) => (/^(?:7[89]|[89]\d|[0-4]\d)\d{6}$/.test(filing) ? epCheckDigit(filing) : undefined),
  CN: (filing) =>
    /^(?:(?:8[5-9]|9\d|0[0-3])[12389]\d{5}|20\d\d[12389]\d{7})$/.test(filing)
      ? cnCheckDigit(filing)
      : undefined,
  DE: (filing) => (/^[1256](?:9[5-9]|0[0-3])\d{5}$/.test(filing) ? deCheckDigit(filing) : undefined),
};
