/**
 * Two-letter codes of WIPO standard ST.3: states, intergovernmental offices, and codes of former states that still stand
 * in old publications. https://www.wipo.int/standards/en/part_03.html
 */
const CODES =
  'AD AE AF AG AI AL AM AN AO AR AT AU AW AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BV BW BY BZ CA CD CF CG CH CI CK CL ' +
  'CM CN CO CR CU CV CW CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FO FR GA GB GD GE GG GH GI GL GM GN GQ GR GS GT ' +
  'GW GY HK HN HR HT HU ID IE IL IM IN IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV ' +
  'LY MA MC MD ME MG MK ML MM MN MO MP MR MS MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PT PW PY QA ' +
  'RO RS RU RW SA SB SC SD SE SG SH SI SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US ' +
  'UY UZ VA VC VE VG VN VU WS YE ZA ZM ZW ' +
  'AP BX EA EM EP GC IB OA QZ WO XN XU XV XX CS DD DL DT RH SU YD YU ZR';

const KNOWN: ReadonlySet<string> = new Set(CODES.split(' '));

export function isOfficeCode(code: string): boolean {
  return KNOWN.has(code);
}

/** The office of a country cell such as "JP JAPAN" or "WO Patent Cooperation Treaty"; undefined when it names none. */
export function officeOfCountryCell(cell: string): string | undefined {
  const code = /^\s*([A-Za-z]{2})(?![A-Za-z])/.exec(cell)?.[1]?.toUpperCase();
  return code !== undefined && isOfficeCode(code) ? code : undefined;
}
