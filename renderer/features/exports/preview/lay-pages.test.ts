import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { heightOf, layPages, pageAt, percentOf, placeAt, stepZoom, type PageSize } from './lay-pages.ts';

const portrait: PageSize = { width: 595, height: 842 };
const landscape: PageSize = { width: 842, height: 595 };
const room: PageSize = { width: 640, height: 700 };

describe('pages laid one under the other', () => {
  it('are as wide as the room, portrait and landscape alike', () => {
    const { pages } = layPages([portrait, landscape], 'width', room);
    expect(pages.map(({ width }) => width)).toEqual([616, 616]);
  });

  it('are whole on the screen when a page is to be', () => {
    const { pages } = layPages([portrait, landscape], 'page', room);
    for (const { width, height } of pages) {
      expect(height).toBeLessThanOrEqual(676);
      expect(width).toBeLessThanOrEqual(616);
    }
  });

  it('are at 100 percent as large as on paper', () => {
    const [page] = layPages([portrait], 100, room).pages;
    expect(page).toMatchObject({ width: 793, height: 1122 });
    expect(page && percentOf(page)).toBe(100);
  });

  it('are drawn however small the room is', () => {
    for (const zoom of ['width', 'page'] as const)
      for (const { width, height } of layPages([portrait], zoom, { width: 0, height: 0 }).pages)
        expect(Math.min(width, height)).toBeGreaterThan(0);
  });
});

it('a place leads back to its height, in whatever layout', () => {
  const sizes = fc.array(fc.constantFrom(portrait, landscape), { minLength: 1, maxLength: 40 });
  const zoom = fc.constantFrom('width' as const, 'page' as const, 50, 100, 400);
  fc.assert(
    fc.property(sizes, zoom, fc.double({ min: 0, max: 1, noNaN: true }), (pages, way, share) => {
      const layout = layPages(pages, way, room);
      const y = share * layout.height;
      const place = placeAt(layout, y);
      expect(heightOf(layout, place)).toBeCloseTo(y, 6);
      expect(place.page).toBe(pageAt(layout, y));
    }),
  );
});

it('zooms by the usual steps, and stops at both ends', () => {
  expect([stepZoom(73, 1), stepZoom(73, -1), stepZoom(100, 1), stepZoom(100, -1)]).toEqual([75, 67, 110, 90]);
  expect([stepZoom(400, 1), stepZoom(25, -1)]).toEqual([400, 25]);
});
