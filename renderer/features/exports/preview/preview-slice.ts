import { PREVIEW_SLICE, type Previewed } from '../../../../domain/contract/preview.ts';
import { describeError } from '../../../../domain/describe-error.ts';
import type { Api } from '../../../api.ts';
import { saveAllNow } from '../../../pending-saves.ts';
import type { SetSlice } from '../../../slice.ts';
import { readPieces } from './read-pieces.ts';
import { rehearse } from './rehearse.ts';
import type { PreviewChoice } from './preview-choice.ts';

/** What is looked at, and what is being drawn to take its place. */
export interface PreviewState {
  readonly dealId: string;
  /** What it was drawn for, and what the deal was then: the same again needs no other drawing. */
  readonly drawnFor: { readonly choice: PreviewChoice; readonly of: object };
  /** Stands until a newer one is there. */
  readonly shown: Previewed | null;
  readonly isDrawing: boolean;
  /** The job that draws the whole document, where its tables are long. */
  readonly jobId: string | null;
  readonly failure: string | null;
}

export interface PreviewSlice {
  readonly preview: PreviewState | null;
  /** Draws the PDF of a choice of the deal as it is; one that was being drawn for another is given up. */
  readonly drawPreview: (choice: PreviewChoice, of: object) => Promise<void>;
  /** Bytes of a preview, of any length; rejects when the backend has it no more. */
  readonly readPreview: (previewId: string, from: number, to: number) => Promise<Uint8Array>;
  readonly forgetPreview: () => void;
  /** Once in a session: draws a preview of a deal that nobody sees. */
  readonly preparePreview: (dealId: string) => Promise<void>;
}

export const createPreviewSlice =
  ({ call, startJob }: Pick<Api, 'call' | 'startJob'>) =>
  (set: SetSlice<PreviewSlice>, get: () => PreviewSlice): PreviewSlice => {
    let wanted = 0;
    let running: string | null = null;
    let isPrepared = false;
    /** The job that makes ready. */
    let preparing: string | null = null;
    /** A short preview as a whole: while a long one is laid out the backend answers late. */
    let held: { readonly previewId: string; readonly bytes: Uint8Array } | null = null;

    const giveUp = (): number => {
      for (const jobId of [running, preparing]) if (jobId !== null) void call('jobs.cancel', { jobId });
      running = null;
      preparing = null;
      wanted += 1;
      return wanted;
    };

    const draw = async (choice: PreviewChoice, extent: 'opening' | 'whole', turn: number) => {
      const result = await startJob(
        'preview.make',
        { ...choice, as: 'pdf', compareWith: null, extent },
        (jobId) => {
          if (turn !== wanted) return void call('jobs.cancel', { jobId });
          running = jobId;
          if (extent === 'whole') change({ jobId });
        },
      );
      if (turn !== wanted) return null;
      running = null;
      if (result.ok) return result.value;
      change({ isDrawing: false, jobId: null, failure: describeError(result.error) });
      return null;
    };

    const hold = async ({ previewId, bytes }: Previewed, turn: number): Promise<boolean> => {
      // what cannot be had now is asked for again when it is opened, and missed there
      if (bytes <= PREVIEW_SLICE)
        await readPieces(call, previewId, 0, bytes).then(
          (all) => (held = { previewId, bytes: all }),
          () => undefined,
        );
      return turn === wanted;
    };

    const change = (part: Partial<PreviewState>): void =>
      set(({ preview }) => (preview ? { preview: { ...preview, ...part } } : {}));

    return {
      preview: null,
      drawPreview: async (choice, of) => {
        const { preview } = get();
        if (preview && preview.failure === null && isSame(preview.drawnFor, { choice, of })) return;
        const turn = giveUp();
        const shown = preview?.dealId === choice.dealId ? preview.shown : null;
        set({
          preview: {
            dealId: choice.dealId,
            drawnFor: { choice, of },
            shown,
            isDrawing: true,
            jobId: null,
            failure: null,
          },
        });
        await saveAllNow();
        const opening = turn === wanted ? await draw(choice, 'opening', turn) : null;
        if (!opening || !(await hold(opening, turn))) return;
        const isWhole = opening.linesLeftOut === 0;
        change({ shown: opening, isDrawing: !isWhole });
        if (isWhole) return;
        const whole = await draw(choice, 'whole', turn);
        if (whole) change({ shown: whole, isDrawing: false, jobId: null });
      },
      readPreview: async (previewId, from, to) =>
        held?.previewId === previewId ? held.bytes.slice(from, to) : readPieces(call, previewId, from, to),
      preparePreview: async (dealId) => {
        if (isPrepared || get().preview) return;
        isPrepared = true;
        const choice = { dealId, round: null, as: 'pdf', copy: 'counterpart' } as const;
        const turn = wanted;
        const made = await startJob('preview.make', { ...choice, extent: 'opening' }, (jobId) => {
          // somebody looks already: that makes everything ready as well
          if (turn !== wanted) return void call('jobs.cancel', { jobId });
          preparing = jobId;
        });
        preparing = null;
        if (!made.ok) return;
        const { previewId, bytes } = made.value;
        // whatever fails here will be told when somebody looks at a preview
        await rehearse(bytes, (from, to) => get().readPreview(previewId, from, to)).catch(() => undefined);
        await call('preview.release', { previewId });
      },
      forgetPreview: () => {
        giveUp();
        held = null;
        set({ preview: null });
      },
    };
  };

/** What is looked at, if it is the whole document of that very choice and the deal is as it was when it was drawn; else null. */
export function shownOf(preview: PreviewState | null, drawnFor: PreviewState['drawnFor']): Previewed | null {
  return preview && !preview.isDrawing && isSame(preview.drawnFor, drawnFor) ? preview.shown : null;
}

function isSame(one: PreviewState['drawnFor'], other: PreviewState['drawnFor']): boolean {
  const keys = ['dealId', 'round', 'copy', 'since', 'options'] as const;
  return one.of === other.of && keys.every((key) => one.choice[key] === other.choice[key]);
}
