// A palette that closes gives the focus back and fades; what was gone to may have to be drawn
const mostFrames = 40;

const focusable =
  'button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), a[href], [tabindex="0"]';

/** Goes to the line of a term in the outline. */
export function focusTerm(key: string): void {
  focusSoon(() => document.querySelector<HTMLElement>(`[data-outline="${CSS.escape(key)}"]`));
}

/** Goes to where words are looked for in the library of precedents. */
export function focusLibrarySearch(): void {
  focusSoon(() => document.querySelector<HTMLElement>('[data-library-search]'));
}

/** Goes to the part of the deal that is shown, so that the next Tab goes on from its beginning. */
export function focusPanel(): void {
  focusSoon(panelShown);
}

/** Goes from pane to pane, and round: outline, document, inspector, status bar; elsewhere the screen and the status bar. */
export function focusPane(step: 1 | -1): void {
  focusSoon(() => {
    const panes = panesShown();
    const here = panes.findIndex((pane) => pane.contains(document.activeElement));
    const next = here < 0 ? (step === 1 ? 0 : -1) : (here + step) % panes.length;
    const pane = panes.at(next);
    return pane && startOf(pane);
  });
}

function panesShown(): readonly HTMLElement[] {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter(isShown);
  if (panes.length > 1) return panes;
  const screen = panelShown() ?? document.querySelector<HTMLElement>('main');
  return screen ? [screen, ...panes] : panes;
}

function panelShown(): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('[role="tabpanel"]')].find(isShown);
}

/** Where one begins in a pane: at the term that is open, or at the first thing that can be done. */
function startOf(pane: HTMLElement): HTMLElement {
  return (
    pane.querySelector<HTMLElement>('[aria-current]:is(button), [aria-current] button') ??
    [...pane.querySelectorAll<HTMLElement>(focusable)].find(isShown) ??
    pane
  );
}

function isShown(element: Element): boolean {
  return element.checkVisibility();
}

function focusSoon(find: () => HTMLElement | null | undefined, framesLeft = mostFrames): void {
  requestAnimationFrame(() => {
    const element = document.querySelector('[role="dialog"]') ? null : find();
    if (!element) {
      if (framesLeft > 0) focusSoon(find, framesLeft - 1);
      return;
    }
    if (!element.matches(focusable)) element.tabIndex = -1;
    element.focus();
  });
}
