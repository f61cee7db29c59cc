import { z } from '../../domain/zod.ts';

/** What is stored, or undefined where it is not of the shape in which it was written: a check says so and goes on. */
export function readStored<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (thrown) {
    if (thrown instanceof z.ZodError || thrown instanceof SyntaxError) return undefined;
    throw thrown;
  }
}
