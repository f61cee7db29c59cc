import { filingsOf, namesOf, partsOf } from '../../cells/list-cells.ts';
import { namedFormat } from '../named-format.ts';

/**
 * The Lens (lens.org), in both shapes: before 2021 with "Publication Number", since then with "Display Key", "Lens ID" and
 * the members of the families. Lists within cells are joined by ";;". Columns as found in exports.
 */
export const lensFormat = namedFormat({
  name: 'lens',
  label: 'an export of The Lens',
  dateOrder: 'day-first',
  columns: {
    publication: ['Display Key', 'Publication Number'],
    kind: ['Kind'],
    office: ['Jurisdiction'],
    application: ['Application Number'],
    priorities: ['Priority Numbers'],
    title: ['Title'],
    'filing-date': ['Application Date'],
    'publication-date': ['Publication Date'],
    'grant-date': ['Grant Date'],
    'expiry-date': ['Anticipated Expiry Date', 'Expiry Date'],
    status: ['Legal Status'],
    owner: ['Owners', 'Applicants'],
    family: ['Simple Family Members'],
  },
  telling: [
    ['Jurisdiction'],
    ['Kind'],
    ['Simple Family Size', 'Lens ID'],
    ['Extended Family Size', 'Display Key'],
    ['Priority Numbers', 'Cited by Patent Count', 'Cited Count'],
  ],
  cells: { application: filingsOf, priorities: filingsOf, owner: namesOf, family: lensFamily },
});

/**
 * The Lens gives its simple families no number: each row lists all members, itself or not among them. The member that
 * comes first in the alphabet stands for the family.
 */
function lensFamily(cell: string, publication: string): string | null {
  const members = partsOf(cell);
  if (members.length === 0) return null;
  return [...members, publication].map((member) => member.replaceAll(/\s+/g, ' ')).sort()[0] ?? null;
}
