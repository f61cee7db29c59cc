const EAST_ASIAN =
  /[\u1100-\u11FF\u2E80-\u303F\u3040-\u30FF\u3100-\u318F\u31A0-\u4DBF\u4E00-\uA4CF\uA960-\uA97F\uAC00-\uD7FF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF\u{20000}-\u{3FFFF}]/u;
const HANGUL = /\p{Script=Hangul}/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

interface EastAsian {
  /** BCP 47 tag that picks the shapes of Han characters. */
  readonly language: string;
  /** A face that ships with office programs where this script is read. */
  readonly font: string;
}

/** Which East Asian face and language a stretch of text takes: by its own kana or hangul, then by its tag; null where it needs none. */
export function eastAsianOf(text: string, tag: string | undefined): EastAsian | null {
  if (!EAST_ASIAN.test(text)) return null;
  if (KANA.test(text)) return { language: 'ja-JP', font: 'MS Mincho' };
  if (HANGUL.test(text)) return { language: 'ko-KR', font: 'Batang' };
  if (tag && /^ja\b/i.test(tag)) return { language: 'ja-JP', font: 'MS Mincho' };
  if (tag && /^ko\b/i.test(tag)) return { language: 'ko-KR', font: 'Batang' };
  if (tag && /^zh\b.*\b(?:TW|HK|MO|Hant)\b/i.test(tag)) return { language: 'zh-TW', font: 'PMingLiU' };
  return { language: 'zh-CN', font: 'SimSun' };
}
