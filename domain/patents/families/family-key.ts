import { z } from '../../zod.ts';

/**
 * By what applications are held to be one family: the id that the source gives (`DIPG_PATF_ID` in the ETSI export),
 * identical sets of priorities, priorities connected directly or through others, or a person's own grouping. The four are
 * shown side by side and never mixed.
 */
export const FAMILY_KEYS = ['etsi', 'priority', 'connected', 'hand'] as const;
export const familyKeySchema = z.enum(FAMILY_KEYS);
export type FamilyKey = (typeof FAMILY_KEYS)[number];
