/**
 * What an application leads to. `reissue`: a US patent granted anew for the rest of an earlier one's term. `none`: a
 * publication without a right of its own, such as an international application or a US statutory invention registration.
 */
export type Right = 'patent' | 'utility model' | 'design' | 'reissue' | 'none';

/** Where kind S (and in China once D) is a design. Elsewhere DOCDB gives D0 and the like to mere filings. */
const DESIGN_KINDS: Readonly<Record<string, string>> = { CA: 'S', CN: 'SD', JP: 'S', KR: 'S', TW: 'S' };

/**
 * The right that kind codes and number series tell. Utility models have kinds U, Y and Z at every office (WIPO ST.16);
 * what tells nothing else is a patent.
 *
 * @param office WIPO ST.3 code
 * @param kinds kind codes of the application's publications; none may be known
 * @param number serial of a publication as DOCDB writes it (`D745000`, `201234567`), or a filing's match key
 *   (`CN/2013/2-12345`); null when there is none
 */
export function rightOf(office: string, kinds: readonly string[], number: string | null = null): Right {
  if (office === 'WO' || office === 'IB') return 'none';
  if (office === 'US') return rightOfUs(kinds, number ?? '');
  if (kinds.some((kind) => /^[UYZ]/.test(kind))) return 'utility model';
  // Australian innovation patents live eight years and are no standard patents
  if (office === 'AU' && kinds.some((kind) => /^[AB]4$/.test(kind))) return 'utility model';
  const designs = DESIGN_KINDS[office] ?? '';
  if (kinds.some((kind) => kind !== '' && designs.includes(kind.charAt(0)))) return 'design';
  return number === null ? 'patent' : (rightOfSeries(office, number) ?? 'patent');
}

function rightOfUs(kinds: readonly string[], number: string): Right {
  if (/^D\d/.test(number) || kinds.some((kind) => /^S\d?$/.test(kind))) return 'design';
  if (/^RE\d/.test(number) || kinds.some((kind) => /^E\d?$/.test(kind))) return 'reissue';
  if (/^[HT]\d/.test(number) || kinds.some((kind) => /^H\d?$/.test(kind))) return 'none';
  return 'patent';
}

/** Number series that name the right; undefined where the office has none or the number is of another form. */
function rightOfSeries(office: string, number: string): Right | undefined {
  switch (office) {
    case 'BR':
      if (number.startsWith('MU')) return 'utility model';
      return number.startsWith('DI') ? 'design' : undefined;
    case 'CN':
      return CN_TYPES[typeDigitOfCn(number) ?? ''];
    case 'DE':
      // 20 2013 100001 since 2004, 2 99 12345 before
      return /^2[01](?:19|20)\d{8}$|^2(?:9[5-9]|0[0-3])\d{5}$/.test(number) ? 'utility model' : undefined;
    case 'KR':
      if (/^20\d{7}$/.test(number)) return 'utility model';
      return /^30\d{7}$/.test(number) ? 'design' : undefined;
    case 'TW':
      if (/^M\d/.test(number)) return 'utility model';
      return /^D\d/.test(number) ? 'design' : undefined;
    default:
      return undefined;
  }
}

const CN_TYPES: Readonly<Record<string, Right>> = {
  '2': 'utility model',
  '3': 'design',
  '9': 'utility model',
};

/** The type digit leads a publication of seven or nine digits, and follows the year in the early ones and in a filing. */
function typeDigitOfCn(number: string): string | undefined {
  return (
    /^CN\/\d{4}\/(\d)-/.exec(number) ??
    /^(\d)(?:\d{6}|\d{8})$/.exec(number) ??
    /^(?:8[5-9]|9[0-3])(\d)\d{5}$/.exec(number)
  )?.[1];
}
