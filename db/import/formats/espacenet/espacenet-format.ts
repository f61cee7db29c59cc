import { filingsOf, namesOf } from '../../cells/list-cells.ts';
import { namedFormat } from '../named-format.ts';

/**
 * Espacenet of the EPO: the classic export ("Date of application", "Priority number(s)") and the one of its newer pages
 * ("Earliest priority", "Family number"), which is a workbook with lines about the search above its header. Columns as
 * found in exports.
 */
export const espacenetFormat = namedFormat({
  name: 'espacenet',
  label: 'an export of Espacenet',
  dateOrder: 'day-first',
  columns: {
    publication: ['Publication number'],
    application: ['Application number'],
    priorities: ['Priority number(s)', 'Priority numbers', 'Priority number'],
    title: ['Title'],
    'filing-date': ['Date of application', 'Application date'],
    'publication-date': ['Publication date'],
    owner: ['Applicant(s)', 'Applicants', 'Applicant'],
    family: ['Family number'],
  },
  telling: [
    ['Inventor(s)', 'Inventors'],
    ['Applicant(s)', 'Applicants'],
    ['Date of application', 'Earliest priority'],
    ['Cooperative Patent Classification', 'CPC'],
    ['Priority number(s)', 'Family number', 'Earliest publication'],
  ],
  cells: { application: filingsOf, priorities: filingsOf, owner: namesOf },
});
