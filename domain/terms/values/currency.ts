import { currencySchema } from './money.ts';
import type { ValueKind } from './value-kind.ts';

/** A currency by its ISO code, where no amount stands beside it. */
export const currencyKind: ValueKind<string> = { schema: currencySchema, format: (code) => code };
