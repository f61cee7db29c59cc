import type { ListExport } from '../../../../domain/contract/patent-report.ts';

const ENDS: Readonly<Record<ListExport['what'], string>> = {
  rows: '',
  rejects: ' - rows not understood',
  report: ' - report',
};

/** A file name that every system takes. */
export function suggestFileName(list: string, what: ListExport['what'], as: ListExport['as']): string {
  const plain = list
    .replaceAll(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replaceAll(/ +/g, ' ')
    .replaceAll(/^[ .]+|[ .]+$/g, '')
    .slice(0, 120);
  return `${plain || 'Patent list'}${ENDS[what]}.${as}`;
}
