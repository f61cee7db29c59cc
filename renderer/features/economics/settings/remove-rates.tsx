import { useEffect, useState } from 'react';
import type { Output } from '../../../../domain/contract/contract.ts';
import type { FxSheet } from '../../../../domain/contract/economics.ts';
import { describeError } from '../../../../domain/describe-error.ts';
import { useApp } from '../../../store.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';

interface RemoveRatesProps {
  readonly dealId: string;
  readonly sheet: FxSheet;
  readonly onClose: () => void;
}

/** Asks before a table of rates goes, naming the deals that may be reckoned with it. */
export function RemoveRates({ dealId, sheet, onClose }: RemoveRatesProps) {
  const findUses = useApp((state) => state.findFxUses);
  const remove = useApp((state) => state.removeFx);
  const loadEconomics = useApp((state) => state.loadEconomics);
  const [uses, setUses] = useState<string | null>(null);
  useEffect(() => {
    void findUses(sheet.id).then((found) =>
      setUses(found.ok ? sayUses(found.value) : describeError(found.error)),
    );
  }, [findUses, sheet.id]);
  return (
    <ConfirmDialog
      isOpen={uses !== null}
      title={`Remove the rates of ${sheet.name}?`}
      text={`${uses ?? ''} This cannot be undone; the file can be imported again.`}
      action="Remove the rates"
      onConfirm={() => {
        onClose();
        void remove(sheet.id).then(() => loadEconomics(dealId));
      }}
      onClose={onClose}
    />
  );
}

function sayUses(uses: Output<'fx.uses'>): string {
  if (uses.length === 0) return 'No deal is reckoned in any of its currencies.';
  const named = uses.map(({ title, currencies }) => `“${title}” (${currencies.join(', ')})`);
  const several = named.length > 1 ? `${named.length} deals use` : 'A deal uses';
  return `${several} its currencies: ${named.join('; ')}. Where no other table states a rate, offers cannot be reckoned any more.`;
}
