import { withoutTrailingDate } from '../../../../domain/patents/trailing-date.ts';
import { namesOf, partsOf } from '../../cells/list-cells.ts';
import { namedFormat } from '../named-format.ts';

/**
 * PATENTSCOPE of WIPO: days as dd.mm.yyyy, numbers as "US20090208610", each priority with its office and day in brackets.
 * Columns as found in exports; their names differ with the year and the language of the page.
 */
export const patentscopeFormat = namedFormat({
  name: 'patentscope',
  label: 'an export of PATENTSCOPE',
  dateOrder: 'day-first',
  columns: {
    publication: ['Publication Number', 'Application Id', 'Pub. No', 'Publication No'],
    application: ['Application Number', 'Appl. No', 'Application No'],
    priorities: ['Priorities Data', 'Priority Data', 'Priorities'],
    office: ['Country', 'Office', 'Publication Country'],
    title: ['Title', 'English Title'],
    'filing-date': ['Application Date', 'Appl. Date', 'International Filing Date'],
    'publication-date': ['Publication Date', 'Pub. Date'],
    'grant-date': ['Grant Date'],
    owner: ['Applicants', 'Applicant', 'Applicant Name'],
  },
  telling: [
    ['Application Id', 'Publication Number', 'Pub. No'],
    ['Priorities Data', 'Priority Data'],
    ['National Phase Entries', 'I P C', 'Int.Class', 'International Class', 'Int. Class'],
    ['Applicants', 'Applicant'],
  ],
  cells: { priorities: patentscopePriorities, owner: namesOf },
});

const OFFICE_AND_DAY = /^(.*?)\s*\(?\b([A-Z]{2})\b\)?[\s,;]*\(?\d{1,2}\.\d{1,2}\.\d{4}\)?$/;

/** "61/550,506 24.10.2011 (US)" and "61550506 (US 24.10.2011)" are one filing, of the office named behind it. */
function patentscopePriorities(cell: string): string {
  return partsOf(cell).map(readPriority).join(' | ');
}

function readPriority(part: string): string {
  const officeLast = /^(.*?)\s*\(([A-Z]{2})\)$/.exec(part);
  const [, number = withoutTrailingDate(part), office = ''] = officeLast
    ? [part, withoutTrailingDate(officeLast[1] ?? ''), officeLast[2]]
    : (OFFICE_AND_DAY.exec(part) ?? []);
  const plain = number.replaceAll(/[()]/g, '').trim();
  return office === '' || /^[A-Z]{2}/.test(plain) ? plain : `${office} ${plain}`;
}
