/**
 * Writes an ISLD export as ETSI offers it: semicolons, every cell quoted, times after dates, 1900-01-01 for no day. Rows
 * repeat as they do in the real one: about 2.7 rows an application, 1.6 publications an application, 15 applications a
 * family, some declarants, some 300 versions of specifications, one title a family. The same seed gives the same file.
 */
import { closeSync, openSync, writeSync } from 'node:fs';

/** The forty columns of the export, in ETSI's order and spelling. */
export const COLUMNS =
  'IPRD_ID;IPRD_REFERENCE;IPRD_SIGNATURE_DATE;Reflected Date;COMP_LEGAL_NAME;DECL_IS_PROP_FLAG;LICD_DEC_PREP_TO_GRANT_FLAG;LICD_REC_CONDI_FLAG;DIPG_ID;DIPG_DISPLAY_NUMBER;DIPG_EXTERNAL_ID;Standard;Ess_To_Standard;WI_Type;WOIT_ETSI_DELIVERABLE_NUMBER;WOIT_REFERENCE;WOIT_VERSION;3GPP_Type;TGPP_NUMBER;TGPV_VERSION;Patent_Type;PATT_APPLICATION_NUMBER;PUBL_NUMBER;PBPA_TITLEEN;PBPA_PRIORITY_NUMBERS;Country_Of_Registration;PBPA_APP_DATE;ETPR_ID;ETPR_ACRONYM;Ess_To_Project;Illustrative_Part;DIPG_PATF_ID;Original_Application_Number;Original_Publication_Number;Explicitely_Disclosed;Normalized_Patent;2G;3G;4G;5G'.split(
    ';',
  );

const DECLARANTS = [
  'Example Wireless Oy',
  'Example Wireless Corporation',
  'Muster Mobilfunk AG',
  'Muster Mobilfunk Holding AG',
  'Invented Radio Co., Ltd.',
  'Invented Radio Device Co., Ltd.',
  'Fictional Telecom Inc.',
  'Sample Semiconductors Ltd.',
];
const OFFICES = [
  ['US', 'US UNITED STATES'],
  ['CN', 'CN CHINA'],
  ['EP', 'EP European Patent Office'],
  ['JP', 'JP JAPAN'],
  ['KR', 'KR KOREA (REPUBLIC OF)'],
  ['WO', 'WO Patent Cooperation Treaty'],
];
const WORDS =
  'method apparatus for of and in system terminal base station transmitting receiving control information channel data signal random access handover paging resource allocation scheduling reference measurement feedback uplink downlink multiple antenna carrier aggregation synchronization mobile communication wireless device user equipment network node power beam bandwidth part configuration'.split(
    ' ',
  );

const TITLE_WORDS = 9;
const APPLICATIONS_PER_FAMILY = 15;
const SPECIFICATIONS = 60;
const VERSIONS = 5;
const FLUSH_LENGTH = 1 << 20;

/**
 * @param {string} file
 * @param {number} rows
 */
export function makeIsld(file, rows) {
  const random = randomNumbers(20261122);
  const pick = (/** @type {number} */ count) => Math.floor(random() * count);
  const handle = openSync(file, 'w');
  let text = line(COLUMNS);
  let written = 0;
  for (let application = 0; written < rows; application += 1) {
    const family = Math.floor(application / APPLICATIONS_PER_FAMILY);
    const patent = patentOf(application, family, pick);
    for (let times = 1 + pick(3) + (pick(10) < 7 ? 1 : 0); times > 0 && written < rows; times -= 1) {
      text += line(rowOf(written, patent, pick));
      written += 1;
    }
    if (text.length < FLUSH_LENGTH) continue;
    writeSync(handle, text);
    text = '';
  }
  writeSync(handle, text);
  closeSync(handle);
}

/** @typedef {ReturnType<typeof patentOf>} Patent */

/**
 * @param {number} application
 * @param {number} family
 * @param {(count: number) => number} pick
 */
function patentOf(application, family, pick) {
  const [office = 'WO', country = ''] = OFFICES[application % OFFICES.length] ?? [];
  const year = 2005 + (family % 15);
  const isGranted = pick(10) < 6 && office !== 'WO';
  const day = `${year}-${two(1 + (family % 12))}-${two(1 + (family % 28))} 00:00:00`;
  const title = Array.from(
    { length: TITLE_WORDS },
    (_, at) => WORDS[(family * 7 + at * at * 3 + at) % WORDS.length],
  );
  const number = String(1_000_000 + application);
  const priority = `JP${year - 1}${String(100_000 + (family % 900_000)).slice(0, 6)}`;
  return {
    family: String(10_000 + family),
    declarant: DECLARANTS[family % DECLARANTS.length] ?? '',
    country,
    day,
    title: `${title.join(' ')} ${family % 97}`,
    priorities: `|${priority}|WO${year}JP${50_000 + (family % 49_000)}|`,
    filing: filingOf(office, year, application),
    publications: publicationsOf(office, year, number, isGranted),
    isNamed: application % APPLICATIONS_PER_FAMILY === 0,
    isBlank: pick(100) < 5,
  };
}

/**
 * @param {string} office
 * @param {number} year
 * @param {number} application
 */
function filingOf(office, year, application) {
  const serial = application % 900_000;
  if (office === 'US') return `US${year}${12_000_000 + application}`;
  if (office === 'EP') return `EP${year}0${100_000 + serial}`.slice(0, 13);
  if (office === 'CN') return `CN${year}8${String(serial).padStart(7, '0')}`;
  if (office === 'KR') return `KR${year}7${String(serial).padStart(6, '0')}`;
  if (office === 'WO') return `WO${year}JP${String(serial % 99_000).padStart(5, '0')}`;
  return `JP${year}0${String(serial).padStart(6, '0')}`;
}

/**
 * @param {string} office
 * @param {number} year
 * @param {string} number seven digits
 * @param {boolean} isGranted
 */
function publicationsOf(office, year, number, isGranted) {
  const after = year + 1;
  const six = number.slice(-6);
  const [first = '', second = ''] = {
    US: [`US${after}0${six} A1`, `US${8 + (Number(number) % 2)}${six} B2`],
    EP: [`EP${number} A1`, `EP${number} B1`],
    CN: [`CN10${number} A`, `CN10${number} B`],
    KR: [`KR${after}0${six} A`, `KR10${number} B1`],
    WO: [`WO${after}${six} A1`, ''],
    JP: [`JP${after}${six} A`, `JP${Number(number) + 3_000_000} B2`],
  }[office] ?? [''];
  return isGranted ? `${first} | ${second}` : first;
}

/**
 * @param {number} row
 * @param {Patent} patent
 * @param {(count: number) => number} pick
 */
function rowOf(row, patent, pick) {
  const declaration = Math.floor(row / 400);
  const spec = pick(SPECIFICATIONS);
  const is5g = spec >= SPECIFICATIONS / 2;
  const number = `${is5g ? 38 : 36}.${200 + spec}`;
  const version = `${is5g ? 15 : 8 + (spec % 6)}.${pick(VERSIONS)}.0`;
  const deliverable = `1${is5g ? 38 : 36} ${200 + spec}`;
  const signed = `20${10 + (declaration % 12)}-0${1 + (declaration % 9)}-1${declaration % 10} 00:00:00`;
  return [
    String(70_000 + declaration),
    `ISLD-20${10 + (declaration % 12)}0${1 + (declaration % 9)}-${String(declaration % 1000).padStart(3, '0')}`,
    signed,
    signed,
    patent.declarant,
    '0',
    '1',
    '0',
    String(900_000 + Math.floor(row / 9)),
    String(1 + (row % 90)),
    '',
    `TS ${deliverable} (RTS/TSGR-0${spec}) version ${version} -- 3GPP TS ${number} version ${version}`,
    '1',
    'TS',
    deliverable,
    `RTS/TSGR-0${spec}`,
    version,
    'TS',
    number,
    pick(10) < 7 ? '' : version,
    patent.isNamed ? 'Basis Patent' : 'Family Member',
    patent.filing,
    patent.isBlank ? '' : patent.publications,
    patent.title,
    patent.priorities,
    patent.country,
    patent.isBlank ? '1900-01-01 00:00:00' : patent.day,
    String(200 + spec),
    is5g ? '5G' : 'LTE',
    '1',
    '',
    pick(100) < 4 ? '' : patent.family,
    patent.filing,
    patent.isBlank ? '' : patent.publications,
    patent.isNamed ? 'Yes' : 'No',
    'Yes',
    '0',
    '0',
    is5g ? '0' : '1',
    is5g ? '1' : '0',
  ];
}

/** @param {readonly string[]} cells */
function line(cells) {
  return `"${cells.join('";"')}"\n`;
}

/** @param {number} number */
function two(number) {
  return String(number).padStart(2, '0');
}

/**
 * Mulberry32: small, and the same everywhere.
 *
 * @param {number} seed
 */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
