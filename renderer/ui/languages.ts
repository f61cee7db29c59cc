/** Languages that a name in its own script is usually written in. */
export const languages = [
  { value: 'zh-Hans', label: 'Chinese (simpl.)' },
  { value: 'zh-Hant', label: 'Chinese (trad.)' },
  { value: 'ja', label: 'Japanese' },
  { value: 'ko', label: 'Korean' },
  { value: 'und', label: 'another' },
] as const;

/** The likeliest language of a name: its letters tell, save that a name in Han alone is taken for simplified Chinese. */
export function guessLanguage(name: string): string | null {
  if (name.trim() === '') return null;
  if (/\p{Script=Hangul}/u.test(name)) return 'ko';
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name)) return 'ja';
  return /\p{Script=Han}/u.test(name) ? 'zh-Hans' : 'und';
}
