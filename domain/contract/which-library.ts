import { z } from '../zod.ts';

/**
 * Precedents are asked of the open workspace, with its own entries and notes. The library that comes with Parley can also
 * be asked alone, without a workspace; never instead of one, or our own entries would seem to be gone.
 */
export const whichLibrary = { isBuiltInOnly: z.boolean().default(false) } as const;
