import { isAscii } from 'node:buffer';
import { analyse } from 'chardet';
import type { TextEncoding } from '../../../domain/patents/reading-settings.ts';
import { countDamaged, createTextDecoder } from './decode-text.ts';

export interface FoundEncoding {
  readonly encoding: TextEncoding;
  /** How sure that is, in words. */
  readonly reason: string;
  readonly isGuess: boolean;
}

/** The names that chardet gives to what we read. A text in Latin-1 is read alike as Windows-1252. */
const KNOWN: Readonly<Record<string, TextEncoding>> = {
  'UTF-8': 'utf-8',
  GB18030: 'gb18030',
  Big5: 'big5',
  Shift_JIS: 'shift_jis',
  'EUC-JP': 'euc-jp',
  'EUC-KR': 'euc-kr',
  'ISO-8859-1': 'windows-1252',
  'windows-1252': 'windows-1252',
};
/** Enough for a statistic, little enough to take no time. */
const STATISTIC_BYTES = 48 * 1024;

/**
 * Finds the encoding of a text by samples of it, the head first: by its byte-order mark, by the zeros of UTF-16, by being
 * UTF-8, else by the statistics of its characters, tried out by decoding.
 */
export function findEncoding(samples: readonly Buffer[]): FoundEncoding {
  const [head = Buffer.alloc(0)] = samples;
  const marked = byMark(head);
  if (marked) return { encoding: marked, reason: 'by its byte-order mark', isGuess: false };
  const wide = byZeros(head);
  if (wide) return { encoding: wide, reason: 'by its zero bytes: it has no byte-order mark', isGuess: false };
  if (samples.every((sample) => isAscii(sample)))
    return { encoding: 'utf-8', reason: 'it has plain letters only, as far as was looked', isGuess: false };
  const utf8 = asUtf8(samples);
  if (utf8.damaged === 0) return { encoding: 'utf-8', reason: 'it is sound UTF-8', isGuess: false };
  if (utf8.beyondAscii > 10 * utf8.damaged)
    return {
      encoding: 'utf-8',
      reason: 'nearly all of it is sound UTF-8; some bytes are not',
      isGuess: true,
    };
  return byStatistics(samples);
}

function byMark(head: Buffer): TextEncoding | undefined {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** In UTF-16 every second byte of Latin letters, digits and separators is zero. */
function byZeros(head: Buffer): TextEncoding | undefined {
  const zeros: [even: number, odd: number] = [0, 0];
  for (let at = 0; at < head.length; at += 1) if (head[at] === 0) zeros[at % 2 === 0 ? 0 : 1] += 1;
  const [even, odd] = zeros;
  const half = head.length / 2;
  if (half < 2) return undefined;
  if (odd > half * 0.25 && even < odd / 10) return 'utf-16le';
  return even > half * 0.25 && odd < even / 10 ? 'utf-16be' : undefined;
}

function asUtf8(samples: readonly Buffer[]): { damaged: number; beyondAscii: number } {
  let damaged = 0;
  let beyondAscii = 0;
  for (const [n, sample] of samples.entries()) {
    // a sample from the middle may begin within a character
    const begin = sample.subarray(0, 4).findIndex((byte) => byte >> 6 !== 0b10);
    const whole = n > 0 ? sample.subarray(Math.max(0, begin)) : sample;
    const text = new TextDecoder('utf-8').decode(whole, { stream: true });
    damaged += countDamaged(text.replaceAll('\0', ''));
    for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) beyondAscii += 1;
  }
  return { damaged, beyondAscii: beyondAscii - damaged };
}

function byStatistics(samples: readonly Buffer[]): FoundEncoding {
  const telling = tellingLines(samples);
  const tried = analyse(telling).flatMap(({ name, confidence }) => {
    const encoding = KNOWN[name];
    if (encoding === undefined) return [];
    const text = createTextDecoder(encoding)(telling, true);
    return [{ encoding, confidence, score: confidence - (1000 * countDamaged(text)) / (text.length || 1) }];
  });
  const [best, second] = tried.sort((a, b) => b.score - a.score);
  if (best === undefined || best.score < 10)
    return { encoding: 'windows-1252', reason: 'a guess: nothing in it decides', isGuess: true };
  const isGuess = best.confidence < 50 || (second !== undefined && best.score - second.score < 20);
  return {
    encoding: best.encoding,
    reason: isGuess ? 'a guess by its characters: few of them decide' : 'by the statistics of its characters',
    isGuess,
  };
}

/** Lines with characters beyond ASCII: the others say nothing and would water the statistic down. */
function tellingLines(samples: readonly Buffer[]): Buffer {
  const lines: Buffer[] = [];
  let length = 0;
  for (const sample of samples) {
    for (let from = 0; from < sample.length && length < STATISTIC_BYTES;) {
      const end = sample.indexOf(0x0a, from);
      const line = sample.subarray(from, end === -1 ? sample.length : end + 1);
      if (line.some((byte) => byte >= 0x80)) {
        lines.push(line.subarray(0, STATISTIC_BYTES));
        length += Math.min(line.length, STATISTIC_BYTES);
      }
      from += line.length;
    }
  }
  return Buffer.concat(lines);
}
