import { z } from '../../zod.ts';

/** A BCP 47 tag such as zh-Hans. A page with a tag that is none picks the wrong Han shapes. */
export const languageTagSchema = z
  .string()
  .trim()
  .max(35)
  .refine(isLanguageTag, 'Write the code of a language, such as zh-Hans.');

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    // that it throws is how the runtime says no
    return false;
  }
}
