import { inventedRows } from '../formats/isld/isld.fixture.ts';

/** A small list of a format as a table; title lines and the header are rows like the others. */
export interface SoundList {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

const table = (...rows: readonly string[]): readonly (readonly string[])[] =>
  rows.map((row) => row.split('~'));

/** One list at least for each reader. All of it is made up. */
export const soundLists: readonly SoundList[] = [
  {
    name: 'isld',
    rows: [Object.keys(inventedRows[0] ?? {}), ...inventedRows.map((row) => Object.values(row))],
  },
  {
    name: 'gd',
    rows: table(
      'IPRD_ID~IPRD_REFERENCE~IPRD_SIGNATURE_DATE~COMP_LEGAL_NAME~GEND_APP_TO_ALL_FLAG~Standard',
      '1~GD-201801-001~2018-01-15 00:00:00~Example Wireless Oy~1~',
    ),
  },
  {
    name: 'lens',
    rows: table(
      '#~Jurisdiction~Kind~Display Key~Lens ID~Publication Date~Application Number~Application Date~Priority Numbers~Title~Applicants~Simple Family Size~Simple Family Members~Extended Family Size',
      '1~US~A1~US 2013/0900709 A1~000-1~25/04/13~US 201213957122 A~22/10/12~US 201161950506 P 20111024~Box~EXAMPLE INC;;OTHER~2~EP 2900303 A1;;US 2013/0900709 A1~2',
      '2~EP~A1~EP 2900303 A1~000-2~26/04/13~EP 12900303 A~22/10/12~US 201161950506 P 20111024~Kiste~MÜLLER~2~EP 2900303 A1;;US 2013/0900709 A1~2',
    ),
  },
  {
    name: 'espacenet',
    rows: table(
      'Title~Publication number~Publication date~Inventor(s)~Applicant(s)~Cooperative Patent Classification~Application number~Date of application~Priority number(s)',
      'A box~KR20149005675 (U); KR209475295 (Y1)~2014-11-10~X~EXAMPLE LLC [US]~B65D~KR20139003263U~20130426~KR20139003263U 20130426',
      '箱~JP2012900101 (A)~2012-05-10~X~例~B65D~JP20110900101~20110105~JP20110900101 20110105',
    ),
  },
  {
    name: 'google',
    rows: table(
      'search URL:~https://patents.google.com/?q=box',
      'id~title~assignee~inventor/author~priority date~filing/creation date~publication date~grant date~result link~representative figure link',
      'US-9900123-B2~Box~Example Inc~X~2011-10-24~2012-10-22~2018-01-02~2018-01-02~https://example.invalid~',
    ),
  },
  {
    name: 'patentscope',
    rows: table(
      'Application Id~Application Number~Application Date~Publication Number~Publication Date~Country~Title~I P C~Applicants~Priorities Data~National Phase Entries',
      'US73900001~12173003~14.07.2008~US20090908610~20.08.2009~United States of America~Box~B65D~Example Inc~60950506 12.07.2007 (US)~',
    ),
  },
  {
    name: 'derwent',
    rows: table(
      'Derwent Innovation',
      '',
      'Publication Number~Title~Title - DWPI~Assignee/Applicant~Application Number~Application Date~Priority Number~Publication Date~INPADOC Family ID~Expiration Date',
      'US000009900123B2~BOX~Box for things~Example Inc | Other Ltd~US2012957122A~2012-10-22~US2011950506P~01/14/2018~1234567~10/22/32',
    ),
  },
  {
    name: 'free-form',
    rows: table(
      'Portfolio of Example Inc',
      'No.~Patent No.~Titel~Anmeldetag~5G',
      '1~EP 2 900 303 B1~Kiste~14.05.2013~1',
      '2~US 9,900,123 B2~Box~03/04/2013~0',
      '3~特開2012-900101~箱~平成25年5月14日~',
    ),
  },
  { name: 'bare', rows: table('9900123', '9,900,124', 'RE49123', 'EP2900303B1, US 9900123 B2') },
  {
    name: 'columns',
    rows: table('EP2900303B1~EP~B1~A box for things', 'US9900123B2~US~B2~Another box for them'),
  },
];
