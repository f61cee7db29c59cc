import { ActionIcon, Button } from '@mantine/core';
import { Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { DealEconomics, FxSheet } from '../../../../domain/contract/economics.ts';
import { formatDecimal } from '../../../../domain/decimal.ts';
import { useApp } from '../../../store.ts';
import { DenseTable } from '../../../ui/dense-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Problem } from '../../../ui/problem.tsx';
import { sayWhen } from '../../../ui/say-when.ts';
import type { TableWay } from '../tables/table-dialog.tsx';
import { RatesDialog } from './rates-dialog.tsx';
import { RatesInUse } from './rates-in-use.tsx';
import { RemoveRates } from './remove-rates.tsx';
import styles from './settings.module.css';

interface RatesSectionProps {
  readonly dealId: string;
  readonly economics: DealEconomics;
}

const columns = [
  { label: 'Table' },
  { label: 'From', width: '96px' },
  { label: 'To', width: '96px' },
  { label: 'Currencies', isNumber: true, width: '88px' },
  { label: 'Rates', isNumber: true, width: '84px' },
  { label: 'Imported', width: '104px' },
  { label: 'SHA-256', width: '116px' },
  { label: '\u00a0', width: '44px' },
];

/** The rates of exchange: those that the deal is reckoned at, and the tables of the workspace that they come from. */
export function RatesSection({ dealId, economics }: RatesSectionProps) {
  const sheets = useApp((state) => state.fxSheets);
  const loadSheets = useApp((state) => state.loadFxSheets);
  const [importing, setImporting] = useState<TableWay | null>(null);
  const [leaving, setLeaving] = useState<FxSheet | null>(null);
  useEffect(() => void loadSheets(), [loadSheets]);
  const heading = useRef<HTMLHeadingElement>(null);
  const isLed = useApp((state) => state.isLedToRates);
  const arrive = useApp((state) => state.arriveAtRates);
  const isWhole = sheets.state !== 'loading';
  useEffect(() => {
    if (!isLed || !isWhole) return;
    heading.current?.scrollIntoView({ block: 'start' });
    heading.current?.focus({ preventScroll: true });
    arrive();
  }, [isLed, isWhole, arrive]);
  const known = sheets.state === 'ready' ? sheets.value : [];
  const buttons = (
    <>
      <Button variant="default" onClick={() => setImporting('paste')}>
        Paste rates…
      </Button>
      <Button variant="default" onClick={() => setImporting('file')}>
        Import rates…
      </Button>
    </>
  );
  return (
    <section className={styles.rates} aria-label="Exchange rates">
      <div className={styles.ratesHead}>
        <h2 ref={heading} tabIndex={-1}>
          Exchange rates
        </h2>
        {known.length > 0 && buttons}
      </div>
      {economics.settings && <RatesInUse settings={economics.settings} rates={economics.rates} />}
      {sheets.state === 'failed' && <Problem>{sheets.message}</Problem>}
      {sheets.state === 'ready' && known.length === 0 && (
        <EmptyState
          title="No rates of exchange yet"
          text="The history of the European Central Bank (eurofxref-hist.csv), or a table of date, from, to and rate. Every deal of this workspace is reckoned with them."
          action={buttons}
        />
      )}
      {known.length > 0 && (
        <>
          <p className={styles.tablesHelp}>
            Tables of this workspace, for all its deals. Of two that state a rate for one day, the upper one
            counts.
          </p>
          <DenseTable label="Tables of rates" columns={columns}>
            {known.map((sheet) => (
              <tr key={sheet.id}>
                <td title={sheet.name}>{sheet.name}</td>
                <td className={styles.mono}>{sheet.firstDate}</td>
                <td className={styles.mono}>{sheet.lastDate}</td>
                <td data-number title={sheet.currencies.join(' ')}>
                  {sheet.currencies.length}
                </td>
                <td data-number>{formatDecimal(String(sheet.rates))}</td>
                <td>{sayWhen(sheet.importedAt)}</td>
                <td className={styles.mono} title={sheet.sha256}>
                  {sheet.sha256.slice(0, 10)}
                </td>
                <td>
                  <ActionIcon aria-label={`Remove ${sheet.name}`} onClick={() => setLeaving(sheet)}>
                    <Trash2 size={14} aria-hidden />
                  </ActionIcon>
                </td>
              </tr>
            ))}
          </DenseTable>
        </>
      )}
      {importing && <RatesDialog dealId={dealId} startsWith={importing} onClose={() => setImporting(null)} />}
      {leaving && <RemoveRates dealId={dealId} sheet={leaving} onClose={() => setLeaving(null)} />}
    </section>
  );
}
