import { KEEPS_EP_NUMBER } from './european-patent-of.ts';
import { isOfficeCode } from './office-codes.ts';
import { officeOfShape } from './office-of-shape.ts';
import type { OfficeSource } from './doubt.ts';

interface SplitNumber {
  readonly source: OfficeSource;
  readonly body: string;
  readonly kind: string | null;
}

/** Series letters of an office that are also country codes. They count as letters where the country column says that office. */
const SERIES: Readonly<Record<string, RegExp>> = {
  BR: /^(?:MU|MI|PI|DI) ?\d/,
  IT: /^[A-Z]{2} ?\d{4}/,
  MX: /^PA ?[/\d]/,
  US: /^(?:RE|PP|RX|AI|D|H|T|X) ?\d/,
};

/** Cuts a tidied number into office, body and kind. Words say why nothing names the office. */
export function splitNumber(
  tidy: string,
  hintedOffice: string | undefined,
): SplitNumber | { readonly refused: string } {
  const named = officeInFront(tidy, hintedOffice);
  if (named !== undefined)
    return { ...splitKind(named.office, named.rest), source: { from: 'number', office: named.office } };
  if (hintedOffice !== undefined && /\d/.test(tidy)) {
    return { ...splitKind(hintedOffice, tidy), source: { from: 'country', office: hintedOffice } };
  }
  const shaped = officeOfShape(tidy);
  if (shaped === undefined) return { refused: 'names no office, and nothing else tells the country' };
  return 'refused' in shaped ? shaped : { ...splitKind(shaped.office, tidy), source: shaped };
}

function officeInFront(
  tidy: string,
  hintedOffice: string | undefined,
): { office: string; rest: string } | undefined {
  const first = tidy.charCodeAt(0);
  if (first > 127) {
    if (/^[特実意再平昭令]/.test(tidy)) return { office: 'JP', rest: tidy };
    if (/^[가-힣]/.test(tidy)) return { office: 'KR', rest: tidy };
  }
  if (/^PCT\b|^PCT[A-Z]{2}\d/.test(tidy)) return { office: 'WO', rest: tidy.replace(/^PCT[ /.-]*/, '') };
  if (/^ZL ?\d/.test(tidy)) return { office: 'CN', rest: tidy };
  if (/^PA ?\/ ?[AUF] ?\//.test(tidy)) return { office: 'MX', rest: tidy };
  const office = tidy.slice(0, 2);
  if (hintedOffice !== undefined && hintedOffice !== office && SERIES[hintedOffice]?.test(tidy) === true)
    return undefined;
  if (!/^[A-Z]{2}/.test(tidy) || !isOfficeCode(office)) return undefined;
  const rest = tidy.slice(2).replace(/^[ ,/.:-]+/, '');
  // "DK/EP 1848154 T3": the translation has the number of the European patent.
  if (KEEPS_EP_NUMBER.has(office) && /^EP[ ,/.:-]*\d/.test(rest))
    return { office, rest: rest.replace(/^EP[ ,/.:-]*/, '') };
  // "WOWO 99/39395", "WOPCT-WO00/67640": the office said twice.
  return {
    office,
    rest:
      office === 'WO'
        ? rest.replace(/^PCT[ /-]*(?=WO)/, '').replace(/^(?:WO|PCT)[ /-]*/, '')
        : withoutRepeat(office, rest),
  };
}

function withoutRepeat(office: string, rest: string): string {
  let text = rest;
  while (text.startsWith(office)) {
    const shorter = text.slice(2).replace(/^[ ,/.:-]+/, '');
    if (!/^\d/.test(shorter) && !shorter.startsWith(office)) break;
    text = shorter;
  }
  return text;
}

const CHECKED_IN_SINGAPORE = /^(\d{11}[A-Z])[ .-]*\(?([A-WYZ]\d?)?\)?$/;

/** X is no kind of ST.16, but a check digit in China. */
const KIND_PATTERNS: readonly RegExp[] = [
  /^(.*?)[ .-]*\(([A-WYZ]\d?)\)$/,
  /^(.*\d)[ .-]*([A-WYZ])\2$/,
  /^(.*[\dA-Z])(?: [ .-]*|-)([A-WYZ]\d?)$/,
  /^(.*\d)[ ./]*([A-WYZ]\d?)$/,
];

/** The kind before the number, as citations write it: EP-A-0470185, JP-A-H10-75478, TW-B-I576827. */
const KIND_IN_FRONT = /^([A-CUY]\d?|T\d)[ -]+(?=[A-Z]{0,2} ?\d)/;

function splitKind(office: string, rest: string): { body: string; kind: string | null } {
  const [front, inFront] = KIND_IN_FRONT.exec(rest) ?? [];
  if (front === undefined || inFront === undefined) return splitKindBehind(office, rest);
  const { body, kind } = splitKindBehind(office, rest.slice(front.length));
  return { body, kind: kind ?? inFront };
}

function splitKindBehind(office: string, rest: string): { body: string; kind: string | null } {
  // In Singapore a letter glued to the digits is a check letter.
  const [, checked, after] = office === 'SG' ? (CHECKED_IN_SINGAPORE.exec(rest) ?? []) : [];
  if (checked) return { body: checked, kind: after ?? null };
  for (const pattern of KIND_PATTERNS) {
    const parts = pattern.exec(rest);
    if (parts?.[1] !== undefined && parts[2] !== undefined) return { body: parts[1].trim(), kind: parts[2] };
  }
  return { body: rest, kind: null };
}
