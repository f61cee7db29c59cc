import type { Result } from '../domain/result.ts';
import type { OpenDeal } from '../domain/deals/deal.ts';
import type { SavesSlice } from './saves-slice.ts';

/** One text of a deal: where it belongs, what the file holds, and how it gets there. */
export interface TextPlace {
  readonly dealId: string;
  readonly place: string;
  readonly stored: string;
  readonly write: (text: string) => Promise<Result<unknown>>;
  /** Whether a text is worth saving before its field is left. */
  readonly isWhole: (text: string) => boolean;
  /** What of a text is saved. */
  readonly clean: (text: string) => string;
}

type Kept = Pick<SavesSlice, 'keepRefused'> & { readonly dealsById: Readonly<Record<string, OpenDeal>> };

/** Saves what is typed, unless the file holds it; keeps it for its form when it was refused, for whatever reason. */
export async function saveText(
  latest: { current: TextPlace & { readonly text: string } },
  { dealsById, keepRefused }: Kept,
): Promise<void> {
  const draft = latest.current;
  const { place } = draft;
  const cleaned = draft.clean(draft.text);
  // The workspace may have been closed before the form was: its text belongs into no other
  if (!dealsById[draft.dealId] || cleaned === draft.stored) return keepRefused(place, null);
  const result = await draft.write(cleaned);
  // Known at once, for the next save may come before the form is drawn again
  if (result.ok) latest.current = { ...latest.current, stored: cleaned };
  keepRefused(place, result.ok ? null : latest.current.text);
}
