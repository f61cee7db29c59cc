import { isDay } from '../../days.ts';
import type { Run } from '../document.ts';

const figure =
  /^(?<before>[+−-]?)(?:[A-Z]{3} )?(?<sign>[+−-]?)(?<whole>\d{1,3}(?:,\d{3})*|\d+)(?<part>\.\d+)?(?: %)?$/;

/**
 * The figure or the day that a cell says and nothing else, as the functions of `memo-words.ts` write them: "−EUR 1,000.50" is
 * -1000.50. Undefined for any other words.
 */
export function typedWords(words: string): Run['value'] {
  if (isDay(words)) return { kind: 'date', text: words };
  const found = figure.exec(words)?.groups;
  if (!found) return undefined;
  const isBelow = /[−-]/.test(`${found['before']}${found['sign']}`);
  const whole = (found['whole'] ?? '').replaceAll(',', '').replace(/^0+(?=\d)/, '');
  return { kind: 'number', text: `${isBelow ? '-' : ''}${whole}${found['part'] ?? ''}` };
}
