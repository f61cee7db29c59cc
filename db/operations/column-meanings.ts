import type { ReadingSettings } from '../../domain/patents/reading-settings.ts';
import type { Context } from '../context.ts';

/** What was last said of columns with these names, as a preview asks for it. */
export function recallMeanings(
  ctx: Context,
): (header: readonly string[]) => ReadingSettings['meanings'] | undefined {
  return (header) => ctx.columnMeanings.find(header);
}

/**
 * Keeps what the columns of a free-form list mean, for the next list with the same columns. Only a header makes columns
 * known again; the other formats know theirs by name. Writes, so it belongs inside the transaction that stores the list.
 */
export function rememberMeanings(ctx: Context, settings: ReadingSettings, header: readonly string[]): void {
  if (settings.format !== 'generic' || settings.headerLine === null) return;
  if (Object.keys(settings.meanings).length === 0) return;
  ctx.columnMeanings.save(header, settings.meanings, ctx.now());
}
