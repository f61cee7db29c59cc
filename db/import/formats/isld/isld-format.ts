import type { ListFormat } from '../list-format.ts';
import { matchIsldHeader } from './isld-columns.ts';
import { isldRowMaker } from './to-declared-row.ts';

/**
 * ETSI's ISLD export: as ETSI offers it (semicolons, all cells quoted, dates with times), as cut down elsewhere (commas, -1
 * for blank), or in a workbook; and ETSI's export of general declarations, which name no patent.
 */
export const isldFormat: ListFormat = {
  name: 'isld',
  label: 'an ETSI ISLD export',
  dateOrder: 'day-first',
  fit: (header) => {
    const { missing, isGeneral } = matchIsldHeader(header);
    if (isGeneral || missing.length === 0) return 1;
    // not read as one without them, but it can be said what it lacks
    return missing.length < 4 ? 0.5 : 0;
  },
  read: (header, rules) => {
    const { positions, columns, missing, isGeneral } = matchIsldHeader(header);
    if (!isGeneral && Object.keys(positions).length === 0)
      return {
        refusal: 'Its first line is not the header of an ETSI ISLD export (IPRD_ID, IPRD_REFERENCE, ...).',
      };
    if (!isGeneral && missing.length > 0)
      return { refusal: `These columns of an ETSI ISLD export are missing: ${missing.join(', ')}.` };
    return { columns, toRow: isldRowMaker(positions, rules, isGeneral) };
  },
};
