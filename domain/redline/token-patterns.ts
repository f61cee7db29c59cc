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

/** Plain, full-width and Arabic figures. */
const figure = String.raw`[0-9\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]`;
const point = String.raw`[.,\uff0e\uff0c\u066b]`;
const group = String.raw`[,.'’\uff0c\u066c\u00a0\u2009\u202f ]`;
const fraction = '[¼½¾⅓⅔⅛]';
const number = `(?:${figure}{1,3}(?:${group}${figure}{3}){1,9}(?!${figure})(?:${point}${figure}{1,18})?|${figure}{1,40}(?:${point}${figure}{1,18}){0,4}${fraction}?|${fraction})`;
const signed = String.raw`[\-+±\u2212]?${number}`;
const bigUnit = '(?:[千百万萬亿億兆]{1,3}|[천백만억조]{1,3})';
const scale = String.raw`(?:\s?(?:thousand|million|billion|trillion|Mio|Mrd|bn|mn|MM|mm|m|k|M)(?:(?<=Mio|Mrd)\.)?${end}|\s?${bigUnit}(?:\s?${number}\s?${bigUnit}){0,3})?`;
const renminbi = '(?:人民币|人民幣)';
const symbol = String.raw`(?:(?:US|CA|AU|NZ|MX|A|C|HK|NT|S|R)?\$|(?:CN|JP)?[¥￥]|[€£₩₹]|RMB|Rs\.?|${renminbi})`;
const code = `(?:${[...currencyCodes].join('|')})`;
const unitBehind = String.raw`(?:\s?(?:${code}|(?:(?:U\.S\.|US)\s)?(?:[Ee]uros?|[Dd]ollars?)|yen|yuan)${end}|\s?(?:美元|欧元|歐元|${renminbi}|日元|英镑|元|円|ドル|ユーロ|ウォン|원(?![칙고장인료])|달러|유로|엔(?![진지드]))|\s?[€£¥₩])`;

const shortMonth = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
const monthName = String.raw`(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:${shortMonth})\.?)`;
const otherMonth =
  '(?:Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)';
const day = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const hanFigure = '[〇零一二三四五六七八九十]';
const hanDate = `(?:令和|平成|昭和)${figure}{1,2}年(?:${figure}{1,2}月(?:${figure}{1,2}日)?)?|${hanFigure}{4}年(?:${hanFigure}{1,3}月(?:${hanFigure}{1,3}日)?)?`;
const hanPercentage = '百分之[〇零一二三四五六七八九十百点點]{1,12}';

const numeral =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|million)';
// "thirty (30)", as lawyers write it twice
const spelt = String.raw`${numeral}(?:[\- ]${numeral}){0,6}(?:\sper\s?cent)?\s\(${number}(?:\s?%)?\)|${number}\s\(${numeral}(?:[\- ]${numeral}){0,6}(?:\sper\s?cent)?\)|${numeral}(?:[\- ](?:${numeral}|and)){0,9}\s(?:(?:(?:U\.S\.|US)\s)?(?:euros?|dollars?)|per\s?cent)${end}`;

const capitalised = String.raw`[[\p{Lu}]--${unspaced}]${wordCharacter}{0,30}(?:['’\-]${wordCharacter}{1,30}){0,3}`;
// what only starts a sentence is no part of the name that follows
const opening = String.raw`(?:The|This|That|These|Those|Each|Any|All|No|In|If|For|Such|A|An|Every|Either|Neither|Both|Where|When|While|Unless|Upon|On|At|By|To|From|With|Without|Under|As|Of|And|Or|Its|Their|Subject)`;

/** In the order in which they are tried. */
export const patterns = {
  space: String.raw`\s+`,
  address: String.raw`(?:https?:\/\/|www\.)[^\s<>"“”]{1,2000}[^\s<>"“”.,;:!?\)\]]|[\p{L}\p{N}._%+\-]{1,64}@[\p{L}\p{N}\-]{1,63}(?:\.[\p{L}\p{N}\-]{1,63}){1,8}`,
  quotedTerm: String.raw`“\p{L}[^“”\n.;:]{0,80}”|"\p{Lu}[^"\n.;:]{0,80}"|「[^「」\n。；：]{1,40}」|『[^『』\n。；：]{1,40}』|《[^《》\n。；]{1,80}》|«[^«»\n.;:]{1,80}»`,
  patent: String.raw`(?:PCT\/)?[A-Z]{2}[ \-]?(?:\d{4}[\/\-]\d{5,7}|\d{1,4}(?:[ ,.]\d{3,4}){2,4}|\d{5,14})(?:\.\d)?(?:\s?[A-Z]\d|[A-Z])?${end}`,
  caseNumber: String.raw`\[\d{4}\]\s(?:\d{1,3}\s)?[A-Z][A-Za-z]{1,9}(?:\s[A-Z][A-Za-z]{1,9})?\s\d{1,6}(?:\s\([A-Z][A-Za-z]{1,9}\))?|[CT]-\d{1,4}\/\d{2}(?:\sP)?${end}|\d:\d{2}-[a-z]{2}-\d{3,6}|\d{1,3}[a-z]?\s[OUW]\s\d{1,5}\/\d{2}${end}|[（\(]\d{4}[）\)]\p{sc=Han}{1,5}\d{0,6}\p{sc=Han}{1,5}\d{1,6}号`,
  reference: String.raw`(?:[Ss]ections?|[Cc]lauses?|[Aa]rticles?|[Ss]chedules?|Annex(?:es)?|Exhibits?|Appendix|Appendices|[Pp]aragraphs?|§{1,2})\s?(?:\d{1,4}(?:\.\d{1,4}){0,6}|[A-Z]|[IVXLC]{1,8})${end}(?:\([a-z0-9]{1,4}\)){0,6}|\d{1,4}(?:\.\d{1,4}){0,6}(?:\([a-z0-9]{1,4}\)){1,6}|${chineseReference}`,
  date: String.raw`${day}\s(?:of\s)?${monthName}${end}(?:,?\s\d{4}${end})?|${monthName}\s${day}${end}(?:,?\s\d{4}${end})?|${monthName},?\s\d{4}${end}|\d{1,2}(?:\.|er)?\s${otherMonth}${end}(?:\s\d{4}${end})?|\d{1,2}-(?:${shortMonth})-\d{2,4}${end}|\d{4}-\d{2}-\d{2}${end}|\d{1,2}-\d{1,2}-\d{4}${end}|\d{4}\/\d{1,2}\/\d{1,2}${end}|\d{1,2}([\/.])\d{1,2}\1(?:\d{4}|\d{2})${end}|${figure}{4}\s?[年년](?:度|\s?${figure}{1,2}\s?[月월](?:\s?${figure}{1,2}\s?[日일])?)|${hanDate}|(?:Q[1-4]|H[12]|[FC]Y)\s?(?:\d{4}|\d{2})(?:[\/\-–]\d{2,4})?${end}|\d{4}\/\d{2}${end}|\d{1,2}:\d{2}(?::\d{2})?${end}`,
  percentage: String.raw`${signed}(?:\s?%)?\s?(?:-|–|to)\s?${number}\s?(?:[%％‰٪]|per\s?cent${end}|percent${end})|${hanPercentage}|${signed}\s?(?:[%％‰٪]|(?:Prozent|pour\scent)${end}|per\s?cent${end}|percent(?:age points?)?${end}|basis points?${end}|bps${end})`,
  spelt,
  amount: String.raw`(?:${code}(?![\p{L}\p{M}_])|${symbol})\s?${signed}${scale}(?:\s?元)?(?:[.,][–\-](?!\d))?|${signed}${scale}${unitBehind}|${signed}\s?(?:(?:thousand|million|billion|trillion|bn|mn)${end}|${bigUnit}(?:\s?${number}\s?${bigUnit}){0,3})`,
  version: String.raw`[Vv]\d{1,3}(?:\.\d{1,3}){1,3}${end}|\d{1,2}\/\d{1,2}(?![\d\/])`,
  // "5G" and "3GPP" are words that begin with a figure
  number: String.raw`${number}${wordCharacter}{0,30}`,
  namedTerm: String.raw`(?!${opening}${end})${capitalised}(?:[ \u00a0]${capitalised}){1,5}`,
  unspaced: `(?:(?!${chineseReference}|${hanDate}|${hanPercentage}|${renminbi}${figure})${unspaced})+`,
  word: String.raw`${wordCharacter}+(?:['’\-]${wordCharacter}+)*`,
  other: String.raw`[\s\S]`,
} as const;
