import type { ForecastRow } from './forecast-row.ts';

const HEADER = 'Product,Region,Standard,Year,Units,Price,Currency,Source,Note';
/** What a spreadsheet would run as a formula, and what was kept from that by apostrophes. */
const BEGINS_FORMULA = /^'*[=+\-@\t\r]/;
/** What may have a thousands mark or decimals. */
const EITHER = /^[1-9]\d{0,2}\.\d{3}$/;

/**
 * A forecast as a table that Parley reads back as the same: a row for each year, with CRLF and a byte-order mark, by which
 * spreadsheets know that it is UTF-8. Text that a spreadsheet would run has an apostrophe in front.
 */
export function forecastCsv(rows: readonly ForecastRow[]): string {
  const lines = rows.map(({ product, region, standard, year, units, price, currency, source, note }) => [
    ...[product, region, standard ?? ''].map(cellText),
    String(year),
    figureCell(units),
    figureCell(price),
    currency,
    ...[source, note].map(cellText),
  ]);
  return `\uFEFF${[HEADER, ...lines.map((cells) => cells.join(','))].join('\r\n')}\r\n`;
}

/** The text of a cell without the apostrophe that keeps it from being run. */
export function withoutApostrophe(cell: string): string {
  return cell.startsWith("'") && BEGINS_FORMULA.test(cell) ? cell.slice(1) : cell;
}

function cellText(text: string): string {
  const harmless = BEGINS_FORMULA.test(text) ? `'${text}` : text;
  return /[",;\t|\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** 1.234 is written 1.2340: then it cannot be read as 1234. */
function figureCell(value: string): string {
  return EITHER.test(value) ? `${value}0` : value;
}
