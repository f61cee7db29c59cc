/** In points: 72 to the inch. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** How large pages are shown: each as wide as the room, each whole, or at so many percent of its real size. */
export type Zoom = 'width' | 'page' | number;

/** Where a page lies among the others, in pixels of the window. */
interface LaidPage {
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Pixels to a point. */
  readonly scale: number;
}

export interface PageLayout {
  readonly pages: readonly LaidPage[];
  readonly width: number;
  readonly height: number;
}

/** Around each page, in pixels. */
const GAP = 12;
const PIXELS_PER_POINT = 96 / 72;

/** Pages one under the other. Landscape pages are fitted like the others, so that turning to them needs no other zoom. */
export function layPages(sizes: readonly PageSize[], zoom: Zoom, room: PageSize): PageLayout {
  let top = GAP;
  let widest = 0;
  const pages = sizes.map((size): LaidPage => {
    const scale = scaleOf(size, zoom, room);
    const laid = {
      top,
      width: Math.floor(size.width * scale),
      height: Math.floor(size.height * scale),
      scale,
    };
    top += laid.height + GAP;
    widest = Math.max(widest, laid.width);
    return laid;
  });
  return { pages, width: widest + GAP * 2, height: top };
}

function scaleOf(size: PageSize, zoom: Zoom, room: PageSize): number {
  if (typeof zoom === 'number') return (zoom / 100) * PIXELS_PER_POINT;
  const byWidth = Math.max(40, room.width - GAP * 2) / size.width;
  if (zoom === 'width') return byWidth;
  return Math.min(byWidth, Math.max(40, room.height - GAP * 2) / size.height);
}

/** The percentage at which a page is shown, to the whole. */
export function percentOf(page: { readonly scale: number }): number {
  return Math.round((page.scale / PIXELS_PER_POINT) * 100);
}

/** The page at a height, from 0; the last one that begins above it. */
export function pageAt({ pages }: PageLayout, y: number): number {
  let low = 0;
  let high = pages.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((pages[middle]?.top ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/** A place in the document that stays the same when pages are laid out anew. */
export interface Place {
  /** From 0. */
  readonly page: number;
  /** How far down the page, 0 to 1. */
  readonly down: number;
}

export function placeAt(layout: PageLayout, y: number): Place {
  const page = pageAt(layout, y);
  const laid = layout.pages[page];
  return { page, down: laid ? (y - laid.top) / laid.height : 0 };
}

export function heightOf({ pages }: PageLayout, { page, down }: Place): number {
  const laid = pages[Math.min(page, pages.length - 1)];
  return laid ? laid.top + down * laid.height : 0;
}

const STEPS = [25, 33, 50, 67, 75, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400] as const;

/** The next larger or smaller of the usual percentages. */
export function stepZoom(percent: number, direction: 1 | -1): number {
  const found =
    direction === 1
      ? STEPS.find((step) => step > percent)
      : STEPS.toReversed().find((step) => step < percent);
  return found ?? percent;
}
