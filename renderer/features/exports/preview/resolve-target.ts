import type { PDFDocumentProxy } from './pdf-engine.ts';
import type { Place } from './lay-pages.ts';

/** Where a link or a line of the outline leads; null when it leads nowhere that can be told. */
export async function resolveTarget(pdf: PDFDocumentProxy, target: unknown): Promise<Place | null> {
  const place: unknown = typeof target === 'string' ? await pdf.getDestination(target) : target;
  if (!Array.isArray(place) || !isRef(place[0])) return null;
  const page = await pdf.getPageIndex(place[0]);
  const [, bottom = 0, , top = 0] = (await pdf.getPage(page + 1)).view;
  const named: unknown = place[1];
  const isExact = typeof named === 'object' && named !== null && 'name' in named && named.name === 'XYZ';
  const at: unknown = isExact ? place[3] : null;
  return { page, down: typeof at === 'number' ? Math.max(0, (top - at) / (top - bottom)) : 0 };
}

function isRef(value: unknown): value is { readonly num: number; readonly gen: number } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'num' in value &&
    typeof value.num === 'number' &&
    'gen' in value &&
    typeof value.gen === 'number'
  );
}
