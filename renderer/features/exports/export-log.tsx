import { ChevronDown, ChevronRight } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { ExportRecord } from '../../../domain/contract/exports.ts';
import { useApp } from '../../store.ts';
import { DenseTable } from '../../ui/dense-table.tsx';
import { Problem } from '../../ui/problem.tsx';
import { sayBytes } from '../../ui/say-bytes.ts';
import { sayMoment, sayWhen } from '../../ui/say-when.ts';
import { formatWords } from './format-words.ts';
import { LogHash } from './log-hash.tsx';
import styles from './export-log.module.css';

/** What went out of this deal: by whom, when, which round and copy, for whom, and the hash by which a file is known again. */
export function ExportLog({ dealId }: { readonly dealId: string }) {
  const log = useApp((state) => state.exportLogs[dealId]);
  const loadExportLog = useApp((state) => state.loadExportLog);
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => void loadExportLog(dealId), [dealId, loadExportLog]);
  if (log?.state === 'failed') return <Problem>{log.message}</Problem>;
  const records = log?.state === 'ready' ? log.value : [];
  const [last] = records;
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <section className={styles.log} aria-label="Export log">
      <button type="button" className={styles.head} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        <Chevron size={14} aria-hidden />
        <span className={styles.title}>Export log</span>
        <span className={styles.sum}>
          {last ? `${records.length}, the last ${sayWhen(last.exportedAt)}` : 'nothing went out yet'}
        </span>
      </button>
      {isOpen && (
        <div className={styles.body}>
          {records.length === 0 ? (
            <p className={styles.none}>Each document that is exported is listed here with its hash.</p>
          ) : (
            <DenseTable label="Exported documents" columns={columns}>
              {records.map((record) => (
                <tr key={record.id}>
                  <td>{sayMoment(record.exportedAt)}</td>
                  <td title={record.by}>{record.by === '' ? 'unnamed' : record.by}</td>
                  <td
                    title={record.roundHash === null ? undefined : `Seal of the round: ${record.roundHash}`}
                  >
                    {roundWords(record)}
                  </td>
                  <td>{`${kindOfCopy[record.copy]}, ${formatWords[record.format]}`}</td>
                  <td title={record.recipient}>{record.recipient === '' ? 'not named' : record.recipient}</td>
                  <td title={record.fileName}>{record.fileName}</td>
                  <td title={pagesWords(record)}>{sayBytes(record.bytes)}</td>
                  <td>
                    <LogHash sha256={record.sha256} fileName={record.fileName} />
                  </td>
                </tr>
              ))}
            </DenseTable>
          )}
        </div>
      )}
    </section>
  );
}

/** Under a head that says "Copy" already. */
const kindOfCopy: Readonly<Record<ExportRecord['copy'], string>> = {
  counterpart: 'Counterpart',
  internal: 'Internal',
  redline: 'Redline',
};

const columns = [
  { label: 'When', width: '136px' },
  { label: 'Who', width: '9%' },
  { label: 'Round', width: '146px' },
  { label: 'Copy', width: '138px' },
  { label: 'For whom', width: '13%' },
  { label: 'File' },
  { label: 'Size', width: '72px' },
  { label: 'SHA-256', width: '124px' },
];

function roundWords({ roundNumber, since, roundHash }: ExportRecord): string {
  const round = `${roundNumber}${roundHash === null ? ' (draft)' : ''}`;
  return since === null ? round : `${round} against ${since}`;
}

function pagesWords({ pages }: ExportRecord): string | undefined {
  if (pages === null) return undefined;
  return pages === 1 ? '1 page' : `${pages} pages`;
}
