import { Modal } from '@mantine/core';
import { useCallback, useState } from 'react';
import type { PatentListSummary } from '../../../../domain/contract/patent-lists.ts';
import type { BehindFigure } from '../../../../domain/patents/coverage/coverage-shapes.ts';
import { useApp } from '../../../store.ts';
import { DenseTable } from '../../../ui/dense-table.tsx';
import { Problem } from '../../../ui/problem.tsx';
import { ScrollRegion } from '../../../ui/scroll-region.tsx';
import { Slow } from '../../../ui/slow.tsx';
import { DetailExpiry } from '../overrides/detail-expiry.tsx';
import { PAGE, Pager } from '../schedules/pager.tsx';
import { useAnswer } from '../../../use-answer.ts';
import styles from './coverage.module.css';

/** A figure whose applications are shown. */
export interface Figure {
  readonly title: string;
  readonly behind: BehindFigure;
}

const columns = [
  { label: 'Application', width: '160px' },
  { label: 'Office', width: '56px' },
  { label: 'Title' },
  { label: 'Filed', width: '104px' },
  { label: 'Expiry', width: '104px', help: 'Estimated, unless the method says otherwise' },
  { label: 'Method', width: '22%' },
  { label: 'Status', width: '20%' },
];

interface BehindFigureDialogProps {
  readonly list: PatentListSummary;
  readonly on: string;
  readonly figure: Figure;
  readonly onClose: () => void;
}

/** The applications behind a figure, each with its method and status; one of them can be opened and stated otherwise. */
export function BehindFigureDialog({ list, on, figure, onClose }: BehindFigureDialogProps) {
  const listCovered = useApp((state) => state.listCovered);
  const [offset, setOffset] = useState(0);
  const [openKey, setOpenKey] = useState<string | null>(null);
  const answer = useAnswer(
    useCallback(
      () => listCovered({ listId: list.id, on, behind: figure.behind, offset, limit: PAGE }),
      [listCovered, list.id, on, figure.behind, offset],
    ),
    list,
  );
  return (
    <Modal
      opened
      onClose={onClose}
      size={1040}
      title={figure.title}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {answer.state === 'loading' && <Slow>Reading applications…</Slow>}
      {answer.state === 'failed' && <Problem>{answer.message}</Problem>}
      {answer.state === 'ready' && (
        <>
          <p className={styles.subline}>
            On {on}; estimated, unadjusted, unless the method says otherwise. An application opens with what
            its expiry rests on.
          </p>
          <ScrollRegion label={figure.title} className={styles.behind}>
            <DenseTable label={figure.title} columns={columns}>
              {answer.value.applications.map((row) => (
                <tr key={row.key} aria-selected={row.key === openKey}>
                  <td>
                    <button
                      type="button"
                      className={`${styles.figure} ${styles.mono}`}
                      aria-expanded={row.key === openKey}
                      onClick={() => setOpenKey(row.key === openKey ? null : row.key)}
                    >
                      {row.isInferred ? `behind ${row.raw}` : row.raw}
                    </button>
                  </td>
                  <td>{row.office}</td>
                  <td title={row.title ?? undefined}>{row.title ?? 'not stated'}</td>
                  <td>{row.filingDate ?? 'not stated'}</td>
                  <td>{row.expiry ?? 'not told'}</td>
                  <td title={row.expiryWords}>{row.expiryWords}</td>
                  <td title={row.because}>
                    {row.status}; {row.because}
                  </td>
                </tr>
              ))}
            </DenseTable>
          </ScrollRegion>
          <Pager offset={offset} total={answer.value.total} onOffset={setOffset} />
        </>
      )}
      {openKey !== null && <DetailExpiry key={openKey} listId={list.id} applicationKey={openKey} />}
    </Modal>
  );
}
