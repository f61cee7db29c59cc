import { IdentifyDialog } from '../features/receiving/identify-dialog.tsx';
import { useApp } from '../store.ts';

/** A document that was dropped on the window: what it is, and where to go with it. */
export function DroppedFile({ file, onClose }: { readonly file: string; readonly onClose: () => void }) {
  const go = useApp((state) => state.go);
  const deal = useApp(({ route, dealsById }) =>
    route.screen === 'deal' ? (dealsById[route.dealId]?.deal ?? null) : null,
  );
  return (
    <IdentifyDialog
      key={file}
      file={file}
      deal={deal}
      onClose={onClose}
      onRound={(dealId) => {
        onClose();
        go({ screen: 'deal', dealId, tab: 'rounds', termKey: null });
      }}
      onRead={(dealId, receivedId) => {
        onClose();
        go({ screen: 'receiving', dealId, receivedId });
      }}
    />
  );
}
