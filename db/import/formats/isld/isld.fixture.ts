import { parse } from 'csv-parse/sync';

/** The forty columns of the export, in ETSI's order and spelling. */
const COLUMNS =
  'IPRD_ID,IPRD_REFERENCE,IPRD_SIGNATURE_DATE,Reflected_Date,COMP_LEGAL_NAME,DECL_IS_PROP_FLAG,LICD_DEC_PREP_TO_GRANT_FLAG,LICD_REC_CONDI_FLAG,DIPG_ID,DIPG_DISPLAY_NUMBER,DIPG_EXTERNAL_ID,Standard,Ess_To_Standard,WI_Type,WOIT_ETSI_DELIVERABLE_NUMBER,WOIT_REFERENCE,WOIT_VERSION,3GPP_Type,TGPP_NUMBER,TGPV_VERSION,Patent_Type,PATT_APPLICATION_NUMBER,PUBL_NUMBER,PBPA_TITLEEN,PBPA_PRIORITY_NUMBERS,Country_Of_Registration,PBPA_APP_DATE,ETPR_ID,ETPR_ACRONYM,Ess_To_Project,Illustrative_Part,DIPG_PATF_ID,Original_Application_Number,Original_Publication_Number,Explicitely_Disclosed,Normalized_Patent,2G,3G,4G,5G'.split(
    ',',
  );
const DATES = new Set(['IPRD_SIGNATURE_DATE', 'Reflected_Date', 'PBPA_APP_DATE']);

export type IsldCells = Readonly<Record<string, string>>;

/** Rows made up here: one family filed in four offices, then a stray application and a publication of another family. */
export const inventedRows: readonly IsldCells[] = [
  row({
    PATT_APPLICATION_NUMBER: 'JP20110000101',
    PUBL_NUMBER: 'JP2012900101 A | JP5900101 B2',
    Country_Of_Registration: 'JP JAPAN',
    PBPA_PRIORITY_NUMBERS: '|JP20110000101|',
    PBPA_APP_DATE: '2011-01-05',
  }),
  row({
    PATT_APPLICATION_NUMBER: 'WO2012JP50101',
    PUBL_NUMBER: 'WO2012900101 A1',
    Country_Of_Registration: 'WO Patent Cooperation Treaty',
    PBPA_PRIORITY_NUMBERS: '|JP20110000101|',
    PBPA_APP_DATE: '2012-01-04',
  }),
  row({
    PATT_APPLICATION_NUMBER: 'US201213900101',
    PUBL_NUMBER: 'US2013900101 A1 | US8900101 B2',
    Country_Of_Registration: 'US UNITED STATES',
    PBPA_PRIORITY_NUMBERS: '|JP20110000101|WO2012JP50101|',
    PBPA_APP_DATE: '2012-01-04',
  }),
  row({
    PATT_APPLICATION_NUMBER: 'US201213900101',
    PUBL_NUMBER: 'US2013900101 A1 | US8900101 B2',
    Country_Of_Registration: 'US UNITED STATES',
    PBPA_PRIORITY_NUMBERS: '|JP20110000101|WO2012JP50101|',
    PBPA_APP_DATE: '2012-01-04',
    TGPP_NUMBER: '38.901',
    '4G': '0',
    '5G': '1',
  }),
  row({
    PATT_APPLICATION_NUMBER: '2011-900202',
    PUBL_NUMBER: '-1',
    Country_Of_Registration: 'JP JAPAN',
    PBPA_PRIORITY_NUMBERS: '-1',
    PBPA_APP_DATE: '-1',
    DIPG_PATF_ID: '-1',
    DIPG_ID: '702',
  }),
  row({
    PATT_APPLICATION_NUMBER: 'EP20120900303',
    PUBL_NUMBER: 'EP2900303 A1 | as filed',
    Country_Of_Registration: 'EP European Patent Office',
    PBPA_PRIORITY_NUMBERS: '|US20110900303P|',
    PBPA_APP_DATE: '2012-03-03',
    DIPG_PATF_ID: '903',
    DIPG_ID: '703',
    PBPA_TITLEEN: 'Handover, with a comma and a "quoted" word',
  }),
];

function row(cells: IsldCells): IsldCells {
  const blank = Object.fromEntries(COLUMNS.map((column) => [column, '-1']));
  return {
    ...blank,
    IPRD_ID: '77',
    IPRD_REFERENCE: 'ISLD-201801-777',
    IPRD_SIGNATURE_DATE: '2018-01-15',
    COMP_LEGAL_NAME: 'Example Wireless Oy',
    DIPG_ID: '701',
    Standard: 'TS 136 901 (RTS/TSGR-0236901v900) version 9.0.0 -- 3GPP TS 36.901 version 9.0.0',
    '3GPP_Type': 'TS',
    TGPP_NUMBER: '36.901',
    TGPV_VERSION: '9.0.0',
    PBPA_TITLEEN: 'Paging of sleeping terminals',
    DIPG_PATF_ID: '901',
    '2G': '0',
    '3G': '0',
    '4G': '1',
    '5G': '0',
    ...cells,
  };
}

/** As others cut the export: commas, -1 for blank, quotes where needed, a byte-order mark. */
export function toCutForm(rows: readonly IsldCells[]): string {
  const cell = (value: string): string => (/[",\n]/.test(value) ? quoted(value) : value);
  return `\uFEFF${[COLUMNS, ...rows.map(cellsOf)].map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** As ETSI offers it: semicolons, every cell quoted, times after dates, 1900-01-01 for no day, nothing for blank. */
export function toRawForm(rows: readonly IsldCells[]): string {
  const raw = (value: string, column: number): string => {
    if (DATES.has(COLUMNS[column] ?? '')) return value === '-1' ? '1900-01-01 00:00:00' : `${value} 00:00:00`;
    return value === '-1' ? '' : value;
  };
  const header = COLUMNS.map((name) => quoted(name.replace('Reflected_Date', 'Reflected Date')));
  const lines = rows.map((cells) => cellsOf(cells).map((value, column) => quoted(raw(value, column))));
  return `${[header, ...lines].map((cells) => cells.join(';')).join('\n')}\n`;
}

export function parseCutForm(text: string): readonly IsldCells[] {
  return parse<Record<string, string>>(text, { columns: true, bom: true });
}

function cellsOf(cells: IsldCells): readonly string[] {
  return COLUMNS.map((column) => cells[column] ?? '');
}

function quoted(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}
