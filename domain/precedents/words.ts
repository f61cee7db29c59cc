import { z } from '../zod.ts';

/** Controls but tabs and line ends, halves of characters, and marks that turn what follows them round. */
const UNSEEN = /[^\P{Cc}\t\n\r]|[\p{Cs}\u202A-\u202E\u2066-\u2069]/gu;

/** Without what nobody sees and what would have a title read otherwise than it is written. */
export function withoutUnseen(text: string): string {
  return text.replaceAll(UNSEEN, '');
}

/** What somebody wrote, with something in it. */
export const words = z
  .string()
  .overwrite(withoutUnseen)
  .trim()
  .min(1, 'Something has to be said here.')
  .max(20_000, 'This is longer than 20,000 characters.');
