import { filingsOf, namesOf } from '../../cells/list-cells.ts';
import { namedFormat } from '../named-format.ts';

/**
 * Derwent Innovation of Clarivate, once Thomson Innovation: title lines above the header, entries joined by " | ", numbers
 * padded with zeros ("US000000024087E"). The person who exports chooses the columns, and their names follow the language
 * of the program. Columns as found in exports in English, Chinese and Japanese.
 */
export const derwentFormat = namedFormat({
  name: 'derwent',
  label: 'an export of Derwent Innovation',
  dateOrder: 'month-first',
  columns: {
    publication: ['Publication Number', 'Publication Number - DWPI', '公开号', '公報番号'],
    kind: ['Publication Kind Code', 'Kind Code', '公开专利文献类型识别代码'],
    office: ['Publication Country Code', 'Publication Country/Region', 'Publication Country'],
    application: ['Application Number', '申请号', '出願番号'],
    priorities: [
      'Priority Number',
      'Priority Number - Original',
      'Priority Number - DWPI',
      '优先权号',
      '優先権番号',
    ],
    title: ['Title', 'Title (English)', 'Title - DWPI', '标题', '标题 - DWPI', 'タイトル', 'タイトル - DWPI'],
    'filing-date': ['Application Date', 'Filing Date', '申请日期', '申请日', '出願日'],
    'publication-date': ['Publication Date', '公开日期', '公报发行日', '公報発行日'],
    'grant-date': ['Grant Date', 'Date of Grant'],
    'expiry-date': [
      'Expiration Date',
      'Estimated Expiration Date',
      'Expected Expiration Date',
      'Adjusted Expiration Date',
      'Anticipated Expiration Date',
    ],
    status: ['Legal Status', 'INPADOC Legal Status', 'DEAD/ALIVE', 'Dead or Alive', 'Patent Status'],
    family: [
      'INPADOC Family ID',
      'INPADOC Family Number',
      'DWPI Accession Number',
      'DWPI Accession No.',
      'Derwent Accession Number',
    ],
    owner: [
      'Ultimate Parent',
      'Optimized Assignee',
      'Assignee/Applicant',
      'Assignee - Standardized',
      'Assignee/Applicant First',
      'Assignee - Original',
      'Assignee',
      'Assignee - DWPI',
      '专利权人/申请人',
      '譲受人/出願人',
    ],
  },
  telling: [
    ['Publication Number', '公开号', '公報番号'],
    [
      'Title - DWPI',
      'Abstract - DWPI',
      'Assignee - DWPI',
      'DWPI Family Members',
      'DWPI Accession Number',
      'DWPI Accession No.',
      'INPADOC Family ID',
      'Assignee/Applicant',
      'Assignee - Standardized',
      'Assignee - Original',
      'Priority Number - DWPI',
      'Count of Citing Patents - DPCI',
      '标题 - DWPI',
      'タイトル - DWPI',
    ],
  ],
  cells: { application: filingsOf, priorities: filingsOf, owner: namesOf },
});
