import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnyNumber } from './any-number.ts';
import { readApplicationNumber } from './application-number.ts';
import { cnCheckDigit } from './offices/cn.ts';
import { epCheckDigit } from './offices/ep.ts';
import { formatPatentNumber, type NumberReading } from './patent-number.ts';
import { readPublicationNumber } from './publication-number.ts';

const keyOf = (reading: NumberReading): string =>
  reading.status === 'resolved' ? reading.number.key : `${reading.status}: ${reading.reason}`;

const pad = (serial: number, length: number): string => String(serial).padStart(length, '0');
const grouped = (serial: number): string => serial.toLocaleString('en-US');
const serial = (max: number) => fc.integer({ min: 1000, max });
const year = (from: number, to: number) => fc.integer({ min: from, max: to });
const styles = <A, B>(
  first: fc.Arbitrary<A>,
  second: fc.Arbitrary<B>,
  write: (a: A, b: B) => readonly string[],
) => fc.tuple(first, second).map(([a, b]) => write(a, b));

/** Each makes one publication and writes it in many styles. */
const publications: Readonly<Record<string, fc.Arbitrary<readonly string[]>>> = {
  EP: styles(serial(4_999_999), fc.constant(null), (n) => [
    `EP${n}`,
    `EP${pad(n, 7)} B1`,
    `ep ${pad(n, 7)} a1`,
    `EP-${n}-A2`,
    `EP00${pad(n, 7)}B1`,
    `European Patent No. ${pad(n, 7)}`,
  ]),
  'US grant': styles(fc.integer({ min: 1_000_000, max: 12_999_999 }), fc.constant(null), (n) => [
    `US${n}B2`,
    `US ${grouped(n)}`,
    `US${pad(n, 8)} B1`,
    `US-${n}-B2`,
    `U.S. Patent No. ${grouped(n)}`,
    `US0${pad(n, 9)}`,
  ]),
  'US publication': styles(year(2001, 2040), serial(999_999), (y, n) => [
    `US${y}${pad(n, 6)}A1`,
    `US${y}${pad(n, 7)} A1`,
    `US ${y}/${pad(n, 7)}`,
    `US-${y}-${pad(n, 7)}-A1`,
    `${y}/${pad(n, 7)}`,
  ]),
  'US reissue': styles(fc.integer({ min: 10_000, max: 60_000 }), fc.constant(null), (n) => [
    `USRE${n}E1`,
    `US RE${grouped(n)}`,
    `USRE0${n} E`,
    `US${n}E`,
    `US Pat. No. RE${grouped(n)}`,
  ]),
  WO: styles(year(1978, 2003), fc.integer({ min: 1000, max: 99_999 }), (y, n) => [
    `WO${y}${pad(n, 6)}A1`,
    `WO${String(y).slice(2)}${pad(n, 5)}`,
    `WO ${String(y).slice(2)}/${pad(n, 5)} A2`,
    `WO${String(y).slice(2)}${pad(n, 6)}`,
    `WO ${y}/${pad(n, 6)}`,
    `WO${y}${pad(n, 5)}`,
    `WOWO ${String(y).slice(2)}/${pad(n, 5)}`,
  ]),
  'JP of Heisei': styles(year(1, 11), serial(399_999), (y, n) => [
    `JPH${pad(y, 2)}${n}A`,
    `JP${y}-${n}`,
    `JP H${pad(y, 2)}-${pad(n, 6)} A`,
    `特開平${y}-${n}`,
    `JP HEI ${y}-${n}`,
    `JP${pad(y, 2)}${pad(n, 6)}A`,
    `ＪＰＨ${pad(y, 2)}${n}　Ａ`,
  ]),
  'JP since 2000': styles(year(2000, 2040), serial(599_999), (y, n) => [
    `JP${y}${pad(n, 6)}A`,
    `JP ${y}-${n}`,
    `特開${y}-${n}号公報`,
    `JP00${y}${pad(n, 6)}A`,
  ]),
  'KR application': styles(year(2004, 2040), serial(6_999_999), (y, n) => [
    `KR${y}${pad(n, 7)}A`,
    `KR 10-${y}-${pad(n, 7)}`,
    `KR10${y}${pad(n, 7)}A`,
    `공개특허 10-${y}-${pad(n, 7)}`,
  ]),
  'KR grant': styles(fc.integer({ min: 300_000, max: 2_999_999 }), fc.constant(null), (n) => [
    `KR10${pad(n, 7)} B1`,
    `KR 10-${pad(n, 7)}`,
    `10-${pad(n, 7)}`,
    `등록특허 제10-${pad(n, 7)}호`,
  ]),
  CN: styles(
    fc.integer({ min: 100_000_000, max: 129_999_999 }),
    fc.constantFrom('A', 'B', 'C'),
    (n, kind) => [
      `CN${n}${kind}`,
      `CN ${grouped(n)}`,
      `CN-${n}-${kind}`,
      `CN${n} (${kind})`,
      `Chinese Patent No. ${n}`,
    ],
  ),
  DE: styles(year(2004, 2040), serial(99_999), (y, n) => [
    `DE10${y}${pad(n, 6)}A1`,
    `DE 10 ${y} ${pad(n, 6)} B4`,
    `German Patent 10 ${y} ${pad(n, 6).slice(0, 3)} ${pad(n, 6).slice(3)}`,
  ]),
};

/** Each makes one filing and writes it in many styles. */
const filings: Readonly<Record<string, fc.Arbitrary<readonly string[]>>> = {
  EP: styles(year(1979, 2040), serial(999_999), (y, n) => {
    const filing = `${String(y).slice(2)}${pad(n, 6)}`;
    const check = epCheckDigit(filing);
    return [
      `EP${filing}.${check}`,
      `EP ${filing}`,
      `EP${y}${pad(n, 7)}`,
      `European patent application No. ${filing}.${check}`,
    ];
  }),
  US: styles(year(2011, 2040), serial(999_999), (y, n) => [
    `US${y}14${pad(n, 6)}`,
    `US 14/${pad(n, 6)}`,
    `US14/${pad(n, 6).slice(0, 3)},${pad(n, 6).slice(3)}`,
    `U.S. Appl. No. 14/${pad(n, 6)}`,
  ]),
  'US provisional': styles(year(2008, 2013), serial(499_999), (y, n) => [
    `US${y}0${pad(n, 6)}P`,
    `US${y}61${pad(n, 6)}P`,
    `US 61/${pad(n, 6)}`,
    `US ${y}61${pad(n, 6)} P ${y}0131`,
  ]),
  CN: styles(
    year(2004, 2040),
    fc.tuple(fc.constantFrom(1, 2, 3, 8, 9), serial(9_999_999)),
    (y, [type, n]) => {
      const filing = `${y}${type}${pad(n, 7)}`;
      const check = cnCheckDigit(filing);
      return [
        `CN${filing}.${check}`,
        `CN${filing}`,
        `ZL${filing}.${check}`,
        `ZL ${filing}.${check}`,
        `CN${filing}${check}`,
      ];
    },
  ),
  PCT: styles(year(1979, 2040), serial(99_999), (y, n) => [
    `PCT/KR${y}/${pad(n, 6)}`,
    `WO${y}KR${n}`,
    `PCTKR${y}${pad(n, 6)}`,
    `KR ${y}${pad(n, 6)} W`,
  ]),
  JP: styles(year(1990, 1999), serial(399_999), (y, n) => [
    `JP${y}${pad(n, 7)}`,
    `JP H${pad(y - 1988, 2)}-${pad(n, 6)}`,
    `特願平${y - 1988}-${n}`,
    `平成${y - 1988}年特許願第${n}号`,
    `JP ${y - 1988}-${n}`,
  ]),
  'KR utility model': styles(year(1999, 2040), serial(9_999), (y, n) => [
    `KR${y}${pad(n, 7)}U`,
    `KR20-${y}-${pad(n, 7)}`,
    `20-${y}-${pad(n, 7)}`,
  ]),
  IN: styles(year(2000, 2015), fc.integer({ min: 1, max: 9_999 }), (y, n) => [
    `IN${n}/DELNP/${y}`,
    `IN${y}DELNP${n}`,
    `${n}/DELNP/${y}`,
    `IN 0${n}/DELNP/${y}`,
  ]),
  TW: styles(year(2003, 2010), fc.integer({ min: 100_001, max: 149_999 }), (y, n) => [
    `TW${y}0${n}`,
    `TW${y - 1911}${n}`,
    `TW0${String(y - 1911).padStart(2, '0')}${n}`.replace('TW0100', 'TW100').replace('TW099', 'TW99'),
  ]),
};

describe('every style of one number gives one key', () => {
  it.each(Object.keys(publications))('publications of %s', (name) => {
    fc.assert(
      fc.property(publications[name] ?? fc.constant([]), (written) => {
        const keys = new Set(written.map((raw) => keyOf(readPublicationNumber(raw))));
        expect([...keys]).toEqual([expect.stringMatching(/^[A-Z]{2}[\dA-Z]+$/)]);
      }),
    );
  });

  it.each(Object.keys(filings))('filings of %s', (name) => {
    fc.assert(
      fc.property(filings[name] ?? fc.constant([]), (written) => {
        const keys = new Set(written.map((raw) => keyOf(readApplicationNumber(raw))));
        expect([...keys]).toEqual([expect.stringMatching(/^[A-Z]{2}\/[\d-]+\/[\dA-Z-]+$/)]);
      }),
    );
  });
});

describe('reading what was read', () => {
  const offices = 'EP US WO JP KR CN TW DE BR IN FR GB CA AU MX RU ES IT SG HU PT'.split(' ');
  const numberLike = fc
    .tuple(
      fc.constantFrom('', 'US ', 'PCT/', 'ZL', ...offices),
      fc.string({
        unit: fc.constantFrom(...'0123456789012345678901234567890123456789-/., HSREDPUXA平特'.split('')),
        maxLength: 16,
      }),
      fc.constantFrom('', ' A', ' A1', 'B2', ' (U)', '-B1', 'T3', 'P', 'U', 'W', '.3', ' 20120131'),
    )
    .map((parts) => parts.join(''));
  const real = fc
    .oneof(...Object.values(publications), ...Object.values(filings))
    .chain((all) => fc.constantFrom(...all));
  const shown = (raw: string): string | null => {
    const reading = readAnyNumber(raw);
    return reading.status === 'resolved' ? formatPatentNumber(reading.number) : null;
  };

  it('changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(real, numberLike), (raw) => {
        const once = shown(raw);
        expect(once === null ? null : shown(once)).toBe(once);
      }),
      { numRuns: 20_000 },
    );
  });

  it('takes any text', () => {
    const kind = fc.option(fc.constantFrom('A1', 'B2', '?'), { nil: undefined });
    const office = fc.option(fc.constantFrom(...offices), { nil: undefined });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), office, kind, (raw, country, hinted) => {
        const reading = readAnyNumber(raw, { office: country, kind: hinted });
        expect(['resolved', 'unresolved', 'excluded']).toContain(reading.status);
      }),
      { numRuns: 2000 },
    );
  });
});
