import { useApp } from '../store.ts';

/** Another workspace is another world: forget what was shown of the last one and load the lists of this one. */
export function loadWithWorkspace(): void {
  useApp.subscribe((state, before) => {
    if (state.workspace?.file === before.workspace?.file) return;
    state.forgetDeals();
    state.forgetRounds();
    state.forgetReceived();
    state.forgetRefused();
    state.forgetPatentLists();
    state.forgetPrecedents();
    state.forgetLibrary();
    state.forgetEntries();
    state.forgetClauses();
    state.forgetPlaybooks();
    state.forgetAgreed();
    state.forgetComparables();
    state.forgetEconomics();
    state.forgetRanges();
    state.forgetDrawings();
    state.forgetWorksheets();
    state.forgetStrengths();
    state.forgetValues();
    state.forgetWorths();
    state.forgetOffers();
    state.forgetForecasts();
    state.forgetFxSheets();
    state.forgetComparisons();
    state.forgetTermPrecedents();
    state.forgetExports();
    state.forgetPreview();
    state.resetRoute();
    if (!state.workspace) return;
    void state.loadDeals().then(openOnlyDeal);
    void state.loadPatentLists();
    void state.loadClauses();
    void state.loadPlaybooks();
  });
}

/** A workspace with one deal opens on that deal. */
function openOnlyDeal(): void {
  const { deals, route, go } = useApp.getState();
  const [only, second] = deals.state === 'ready' ? deals.value : [];
  if (only && !second && route.screen === 'deals') {
    go({ screen: 'deal', dealId: only.id, tab: 'term-sheet', termKey: null });
  }
}
