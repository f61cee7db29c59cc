import { useApp } from '../store.ts';
import { ClausesScreen } from '../features/clauses/clauses-screen.tsx';
import { DealList } from '../features/deals/deal-list.tsx';
import { NewDealForm } from '../features/deals/new-deal-form.tsx';
import { PatentListScreen } from '../features/patents/patent-list-screen.tsx';
import { PatentListsScreen } from '../features/patents/patent-lists-screen.tsx';
import { LibraryScreen } from '../features/precedents/library/library-screen.tsx';
import { SettingsScreen } from '../features/settings/settings-screen.tsx';
import { assertNever } from '../../domain/result.ts';
import { DealScreen } from './deal-screen.tsx';
import { ReceivingPart } from './receiving-part.tsx';

export function Screen() {
  const route = useApp((state) => state.route);
  switch (route.screen) {
    case 'deals':
      return <DealList />;
    case 'new-deal':
      return <NewDealForm />;
    case 'deal':
      return <DealScreen key={route.dealId} dealId={route.dealId} tab={route.tab} termKey={route.termKey} />;
    case 'receiving':
      return <ReceivingPart key={route.receivedId} dealId={route.dealId} receivedId={route.receivedId} />;
    case 'patent-lists':
      return <PatentListsScreen />;
    case 'patent-list':
      return <PatentListScreen key={route.listId} listId={route.listId} tab={route.tab} />;
    case 'precedents':
      return <LibraryScreen precedentId={route.precedentId} />;
    case 'clauses':
      return <ClausesScreen clauseId={route.clauseId} />;
    case 'settings':
      return <SettingsScreen />;
    default:
      return assertNever(route);
  }
}
