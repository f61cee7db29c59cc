/**
 * States that a European patent may reach, with the first day of filing from which it may: contracting states by their
 * accession (EPC article 169, and Montenegro on 1 October 2022), or earlier where an extension agreement went before it,
 * extension and validation states by their agreement (EPO Guidelines, general part and A-III 12).
 */
const REACHED_SINCE: Readonly<Record<string, string>> = {
  AL: '1996-02-01',
  AT: '1979-05-01',
  BA: '2004-12-01',
  BE: '1977-10-07',
  BG: '2002-07-01',
  CH: '1977-10-07',
  CY: '1998-04-01',
  CZ: '2002-07-01',
  DE: '1977-10-07',
  DK: '1990-01-01',
  EE: '2002-07-01',
  ES: '1986-10-01',
  FI: '1996-03-01',
  FR: '1977-10-07',
  GB: '1977-10-07',
  GE: '2024-01-15',
  GR: '1986-10-01',
  HR: '2004-04-01',
  HU: '2003-01-01',
  IE: '1992-08-01',
  IS: '2004-11-01',
  IT: '1978-12-01',
  KH: '2018-03-01',
  LA: '2025-04-01',
  LI: '1980-04-01',
  LT: '1994-07-05',
  LU: '1977-10-07',
  LV: '1995-05-01',
  MA: '2015-03-01',
  MC: '1991-12-01',
  MD: '2015-11-01',
  ME: '2010-03-01',
  MK: '1997-11-01',
  MT: '2007-03-01',
  NL: '1977-10-07',
  NO: '2008-01-01',
  PL: '2004-03-01',
  PT: '1992-01-01',
  RO: '1996-10-15',
  RS: '2004-11-01',
  SE: '1978-05-01',
  SI: '1994-03-01',
  SK: '2002-07-01',
  SM: '2009-07-01',
  TN: '2017-12-01',
  TR: '2000-11-01',
};

const FIRST_GENERATION = 'AT BE BG DE DK EE FI FR IT LT LU LV MT NL PT SE SI'.split(' ');
/** Romania joined: patents with unitary effect registered from here on cover it too. */
const SECOND_GENERATION_SINCE = '2024-09-01';

/** Whether a European patent of this filing date may have effect in a country; true where the date is not known. */
export function canEpReach(country: string, filingDate: string | null): boolean {
  const since = REACHED_SINCE[country];
  return since !== undefined && (filingDate === null || filingDate >= since);
}

/** The states that a patent with unitary effect covers for all its life, by the day on which that was registered. */
export function unitaryStates(registeredOn: string): readonly string[] {
  return registeredOn >= SECOND_GENERATION_SINCE ? [...FIRST_GENERATION, 'RO'] : FIRST_GENERATION;
}
