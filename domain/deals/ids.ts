import { z } from '../zod.ts';

export const sideSchema = z.enum(['A', 'B']);
export const idSchema = z.string().min(1).max(60);
/** ISO 8601, as the clock gave it. */
export const isoTimeSchema = z.string();
