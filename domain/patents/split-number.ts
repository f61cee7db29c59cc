import { isOfficeCode } from './office-codes.ts';

export interface SplitNumber {
  readonly office: string;
  readonly body: string;
  readonly kind: string | null;
  /** Where the office came from: the number itself, the row's country column, or the shape of the number. */
  readonly officeFrom: 'number' | 'country' | 'shape';
}

/** Series letters of the United States that are also country codes or could be taken for one. */
const US_SERIES = /^(?:RE|PP|RX|AI|D|H|T|X) ?\d/;

/** Cuts a tidied number into office, body and kind. Undefined when nothing names the office. */
export function splitNumber(tidy: string, hintedOffice: string | undefined): SplitNumber | undefined {
  const named = officeInFront(tidy, hintedOffice);
  if (named !== undefined)
    return { ...splitKind(named.office, named.rest), office: named.office, officeFrom: 'number' };
  if (hintedOffice !== undefined && /\d/.test(tidy)) {
    return { ...splitKind(hintedOffice, tidy), office: hintedOffice, officeFrom: 'country' };
  }
  const shaped = officeOfShape(tidy);
  return shaped === undefined
    ? undefined
    : { ...splitKind(shaped, tidy), office: shaped, officeFrom: 'shape' };
}

function officeInFront(
  tidy: string,
  hintedOffice: string | undefined,
): { office: string; rest: string } | undefined {
  if (/^[特実再]/.test(tidy)) return { office: 'JP', rest: tidy };
  if (/^PCT\b/.test(tidy)) return { office: 'WO', rest: tidy.replace(/^PCT[ /.-]*/, '') };
  if (/^ZL ?\d/.test(tidy)) return { office: 'CN', rest: tidy };
  if (hintedOffice === 'US' && US_SERIES.test(tidy)) return undefined;
  const office = tidy.slice(0, 2);
  if (!/^[A-Z]{2}/.test(tidy) || !isOfficeCode(office)) return undefined;
  const rest = tidy.slice(2).replace(/^[ /.:-]+/, '');
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
  const shorter = rest.startsWith(office) ? rest.slice(2).replace(/^[ /.:-]+/, '') : rest;
  return shorter !== rest && (/^\d/.test(shorter) || shorter.startsWith(office))
    ? withoutRepeat(office, shorter)
    : rest;
}

/** Numbers that stand alone and still tell where they come from. */
function officeOfShape(tidy: string): string | undefined {
  if (/^\d{2}\/\d{3},?\d{3}$/.test(tidy)) return 'US';
  if (/^[12]0-(?:(?:19|20)\d{2}-)?\d{7}(?: ?[A-Z]\d?)?$/.test(tidy)) return 'KR';
  return undefined;
}

const KIND_PATTERNS: readonly RegExp[] = [
  /^(.*?)[ .-]*\(([A-Z]\d?)\)$/,
  /^(.*\d)[ .-]*([A-Z])\2$/,
  /^(.*[\dA-Z])(?: [ .-]*|-)([A-Z]\d?)$/,
  /^(.*\d)[ ./]*([A-Z]\d?)$/,
];

function splitKind(office: string, rest: string): { body: string; kind: string | null } {
  for (const pattern of KIND_PATTERNS) {
    const parts = pattern.exec(rest);
    // In Singapore a letter glued to the digits is a check letter, not a kind.
    if (office === 'SG' && /^\d{10,11}[A-Z]$/.test(rest)) break;
    if (parts?.[1] !== undefined && parts[2] !== undefined) return { body: parts[1].trim(), kind: parts[2] };
  }
  return { body: rest, kind: null };
}
