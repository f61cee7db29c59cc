import { namesOf } from '../../cells/list-cells.ts';
import { namedFormat } from '../named-format.ts';

/** Google Patents: a line with the address of the search, then the header; numbers as "US-1234567-B2". */
export const googleFormat = namedFormat({
  name: 'google',
  label: 'an export of Google Patents',
  dateOrder: 'month-first',
  columns: {
    publication: ['id'],
    title: ['title'],
    owner: ['assignee'],
    'filing-date': ['filing/creation date'],
    'publication-date': ['publication date'],
    'grant-date': ['grant date'],
  },
  telling: [
    ['id'],
    ['inventor/author'],
    ['filing/creation date'],
    ['result link', 'representative figure link'],
  ],
  cells: { owner: namesOf },
});
