import { z } from '../zod.ts';
import { publishedDateSchema } from './published-date.ts';
import { words } from './words.ts';

export const sourceSchema = z.strictObject({
  id: z.string().trim().min(1).max(100),
  title: z.string().trim().min(1, 'A source needs a title.').max(2000),
  publisher: words,
  date: publishedDateSchema.nullable().default(null),
  /** Kept as text: Parley opens nothing on the network. */
  address: words.nullable().default(null),
  /** What it is, such as "court", "press" or "company". */
  kind: words,
});
export type Source = z.infer<typeof sourceSchema>;
