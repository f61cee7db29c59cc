import type { PatentSourceInput } from '../../domain/contract/patent-lists.ts';
import type { DecidedSettings, SourcePreview } from '../../domain/patents/reading-settings.ts';
import type { Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';
import { openPatentSource } from '../import/patent-source.ts';
import { recallMeanings } from './column-meanings.ts';

/**
 * What is in a source and how it would be read under what was decided, before anything is stored. Only its head is looked
 * at, whatever its size.
 */
export async function previewPatentSource(
  ctx: Context,
  { source, settings }: { readonly source: PatentSourceInput; readonly settings: DecidedSettings },
): Promise<Result<SourcePreview>> {
  const opened = await openPatentSource(source, ctx.file);
  if (!opened.ok) return opened;
  try {
    return await opened.value.preview(settings, recallMeanings(ctx));
  } finally {
    await opened.value.close();
  }
}
