import type { SourcePreview } from '../../../../domain/patents/reading-settings.ts';

/** Whether none of the first rows is understood, and some of them only because nothing tells their office. */
export function wantsOffice({
  understood,
}: {
  readonly understood: readonly Pick<SourcePreview['understood'][number], 'status' | 'reason'>[];
}): boolean {
  return (
    understood.every(({ status }) => status !== 'resolved') &&
    understood.some(({ status, reason }) => status === 'unresolved' && reason?.includes('names no office'))
  );
}
