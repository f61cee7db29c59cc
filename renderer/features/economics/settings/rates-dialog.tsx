import type { FxPreview } from '../../../../domain/contract/economics.ts';
import { formatDecimal } from '../../../../domain/decimal.ts';
import { useApp } from '../../../store.ts';
import { TableDialog, type TableWay } from '../tables/table-dialog.tsx';
import styles from './settings.module.css';

interface RatesDialogProps {
  readonly dealId: string;
  readonly startsWith: TableWay;
  readonly onClose: () => void;
}

const forms = {
  ecb: 'A history of the European Central Bank: what one euro was worth.',
  plain: 'A rate in each row: one unit of the first currency in the second.',
} as const;

/** Brings in a table of rates of exchange: nothing is stored while anything in it is open. */
export function RatesDialog({ dealId, startsWith, onClose }: RatesDialogProps) {
  const look = useApp((state) => state.previewFx);
  const take = useApp((state) => state.importFx);
  const loadEconomics = useApp((state) => state.loadEconomics);
  return (
    <TableDialog
      title="Exchange rates"
      startsWith={startsWith}
      placeholder={'date,from,to,rate\n2026-03-03,EUR,USD,1.0842'}
      hint="Date, from, to, rate; or the history of the European Central Bank with its first line."
      consequence="Added to the tables of this workspace. Where it states a rate that another one states, this one counts."
      look={look}
      take={take}
      sayAction={({ rates }) => (rates === 1 ? 'Take over 1 rate' : `Take over ${say(rates)} rates`)}
      onTaken={() => {
        onClose();
        void loadEconomics(dealId);
      }}
      onClose={onClose}
    >
      {(preview) => <Understood {...preview} />}
    </TableDialog>
  );
}

function Understood({ form, rates, currencies, firstDate, lastDate }: FxPreview) {
  if (form === null) return null;
  return (
    <dl className={styles.dialogFacts}>
      <dt>Form</dt>
      <dd>{forms[form]}</dd>
      <dt>Rates</dt>
      <dd>{say(rates)}</dd>
      <dt>Days</dt>
      <dd>{firstDate === null ? 'none' : `${firstDate} to ${lastDate ?? firstDate}`}</dd>
      <dt>Currencies</dt>
      <dd>{currencies.join(' ')}</dd>
    </dl>
  );
}

function say(count: number): string {
  return formatDecimal(String(count));
}
