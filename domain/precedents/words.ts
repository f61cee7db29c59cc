import { z } from '../zod.ts';

/** What somebody wrote, with something in it. */
export const words = z
  .string()
  .trim()
  .min(1, 'Say something, or leave it out.')
  .max(20_000, 'This is longer than 20,000 characters.');
