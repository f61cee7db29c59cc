import { currencyCodes } from '../terms/values/currency-codes.ts';

/*
 * What the paper of a licence deal says in one breath. Every repetition has an upper limit, so that no text, however it was
 * made, takes more than a bounded look ahead at each place.
 */

/** Scripts that put no spaces between words: the segmenter of the language finds them. */
const unspaced = String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u30fc\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Mymr}]`;
const chineseReference = String.raw`第[\d一二三四五六七八九十百]{1,6}[条條款項项章]`;
const wordCharacter = String.raw`[[\p{L}\p{N}\p{M}_]--${unspaced}]`;
const end = `(?!${wordCharacter})`;

const number = String.raw`(?:\d{1,3}(?:[,.'’\u00a0\u202f ]\d{3}){1,9}(?!\d)(?:[.,]\d{1,18})?|\d{1,40}(?:[.,]\d{1,18}){0,4})`;
const signed = String.raw`[\-+\u2212]?${number}`;
const scale = String.raw`(?:\s?(?:thousand|million|billion|trillion|bn|mn|m|k|M)${end}|\s?[千百万亿億兆]{1,3})?`;
const symbol = String.raw`(?:(?:US|A|C|HK|NT|S)?\$|[€£¥₩₹￥]|RMB)`;
const code = `(?:${[...currencyCodes].join('|')})`;
const unitBehind = String.raw`(?:\s?(?:${code}|euros?|dollars?|yen|yuan)${end}|\s?(?:美元|欧元|歐元|人民币|人民幣|日元|英镑|元|円|ドル|ユーロ|ウォン)|\s?[€£¥₩])`;

const monthName = String.raw`(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)`;
const day = String.raw`\d{1,2}(?:st|nd|rd|th)?`;

const numeral =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|million';
// "thirty (30)", as lawyers write it twice
const spelt = String.raw`(?:${numeral})(?:[\- ](?:${numeral})){0,6}(?:\sper\s?cent)?\s\(${number}(?:\s?%)?\)`;

const capitalised = String.raw`[[\p{Lu}]--${unspaced}]${wordCharacter}{0,30}(?:['’\-]${wordCharacter}{1,30}){0,3}`;
// what only starts a sentence is no part of the name that follows
const opening = String.raw`(?:The|This|That|These|Those|Each|Any|All|No|In|If|For|Such|A|An|Every|Either|Neither|Both|Where|When|While|Unless|Upon|On|At|By|To|From|With|Without|Under|As|Of|And|Or|Its|Their|Subject)`;

/** In the order in which they are tried. */
export const patterns = {
  space: String.raw`\s+`,
  address: String.raw`(?:https?:\/\/|www\.)[^\s<>"“”]{1,2000}[^\s<>"“”.,;:!?\)\]]|[\p{L}\p{N}._%+\-]{1,64}@[\p{L}\p{N}\-]{1,63}(?:\.[\p{L}\p{N}\-]{1,63}){1,8}`,
  quotedTerm: String.raw`“\p{L}[^“”\n.;:]{0,80}”|"\p{Lu}[^"\n.;:]{0,80}"`,
  patent: String.raw`(?:PCT\/)?[A-Z]{2}[ \-]?(?:\d{4}[\/\-]\d{5,7}|\d{1,4}(?:[ ,.]\d{3,4}){2,4}|\d{5,14})(?:\.\d)?(?:\s?[A-Z]\d|[A-Z])?${end}`,
  caseNumber: String.raw`\[\d{4}\]\s(?:\d{1,3}\s)?[A-Z][A-Za-z]{1,9}(?:\s[A-Z][A-Za-z]{1,9})?\s\d{1,6}(?:\s\([A-Z][A-Za-z]{1,9}\))?|[CT]-\d{1,4}\/\d{2}(?:\sP)?${end}|\d:\d{2}-[a-z]{2}-\d{3,6}|\d{1,3}[a-z]?\s[OUW]\s\d{1,5}\/\d{2}${end}|[（\(]\d{4}[）\)]\p{sc=Han}{1,5}\d{0,6}\p{sc=Han}{1,5}\d{1,6}号`,
  reference: String.raw`(?:[Ss]ections?|[Cc]lauses?|[Aa]rticles?|[Ss]chedules?|Annex(?:es)?|Exhibits?|Appendix|Appendices|[Pp]aragraphs?|§{1,2})\s?(?:\d{1,4}(?:\.\d{1,4}){0,6}|[A-Z]|[IVXLC]{1,8})${end}(?:\([a-z0-9]{1,4}\)){0,6}|\d{1,4}(?:\.\d{1,4}){0,6}(?:\([a-z0-9]{1,4}\)){1,6}|${chineseReference}`,
  date: String.raw`${day}\s(?:of\s)?${monthName}${end}(?:,?\s\d{4}${end})?|${monthName}\s${day}${end}(?:,?\s\d{4}${end})?|${monthName},?\s\d{4}${end}|\d{4}-\d{2}-\d{2}${end}|\d{1,2}([\/.])\d{1,2}\1(?:\d{4}|\d{2})${end}|\d{4}\s?[年년]\s?\d{1,2}\s?[月월](?:\s?\d{1,2}\s?[日일])?`,
  percentage: String.raw`${signed}(?:\s?%)?\s?(?:-|–|to)\s?${number}\s?(?:[%％‰]|per\s?cent${end}|percent${end})|${signed}\s?(?:[%％‰]|per\s?cent${end}|percent(?:age points?)?${end}|basis points?${end}|bps${end})`,
  spelt,
  amount: String.raw`(?:${code}${end}|${symbol})\s?${signed}${scale}|${signed}${scale}${unitBehind}|${signed}\s?(?:(?:thousand|million|billion|trillion|bn|mn)${end}|[千百万亿億兆]{1,3})`,
  // "5G" and "3GPP" are words that begin with a figure
  number: String.raw`${number}${wordCharacter}{0,30}`,
  namedTerm: String.raw`(?!${opening}${end})${capitalised}(?:[ \u00a0]${capitalised}){1,5}`,
  unspaced: `(?:(?!${chineseReference})${unspaced})+`,
  word: String.raw`${wordCharacter}+(?:['’\-]${wordCharacter}+)*`,
  other: String.raw`[\s\S]`,
} as const;
