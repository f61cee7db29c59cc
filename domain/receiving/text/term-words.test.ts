import { describe, expect, it } from 'vitest';
import { catalogue, findTerm } from '../../terms/catalogue.ts';
import { chinese } from './heading-words/chinese.ts';
import { english } from './heading-words/english.ts';
import { french } from './heading-words/french.ts';
import { german } from './heading-words/german.ts';
import { japanese } from './heading-words/japanese.ts';
import { korean } from './heading-words/korean.ts';
import { spanish } from './heading-words/spanish.ts';
import { termsNamed } from './term-words.ts';

const languages = { english, german, french, spanish, chinese, japanese, korean };

/** What a heading names by itself, or all that it names with the same right. */
function namedBy(heading: string): string {
  const named = termsNamed(heading);
  const several = named.filter(({ as }) => as === 'among-others').map(({ key }) => key);
  return named[0]?.as === 'alone' ? named[0].key : several.toSorted().join(' + ');
}

describe('headings of other people’s papers', () => {
  it.each([
    ['Term', 'term'],
    ['2. Term', 'term'],
    ['ARTICLE IV. TERM', 'term'],
    ['Duration and renewal', 'term'],
    ['Licence period', 'term'],
    ['Royalties', 'rate'],
    ['Running royalty', 'rate'],
    ['Consideration', 'consideration'],
    ['Payment schedule', 'consideration'],
    ['Royalty Base and Definition of Net Sales', 'royalty-base'],
    ['Past infringement', 'release'],
    ['Mutual releases', 'release'],
    ['Applicable law', 'governing-law'],
    ['Arbitration in Singapore', 'dispute-resolution'],
    ['Late payment', 'late-interest'],
    ['Books and records', 'records-and-audit'],
    ['Audit rights', 'records-and-audit'],
    ['Withholding tax', 'tax'],
    ['Terms of payment', 'payment-mechanics'],
    ['Licensed Territory', 'territory'],
    ['Change in control', 'change-of-control'],
    ['Status of this term sheet', 'non-binding-statement'],
    ['MFN', 'most-favoured-licensee'],
    ['Standstill', 'standstill'],
    ['Termination for convenience', 'termination'],
    ['Product liability', 'warranties'],
    ['Limitation of liability', 'general'],
    ['Express warranties', 'warranties'],
    ['General release', 'release'],
    ['Covered standards', 'standards'],
    ['Annexes', 'schedules'],
  ])('names one term: %s', (heading, key) => {
    expect(namedBy(heading)).toBe(key);
  });

  it.each([
    ['Lizenzgebühren', 'rate', 'German'],
    ['LAUFZEIT', 'term', 'German'],
    ['§ 7 Vertraulichkeit', 'confidentiality', 'German'],
    ['Lizenzgewährung', 'grant-direction', 'German'],
    ['Buchprüfung', 'records-and-audit', 'German'],
    ['Salvatorische Klausel', 'general', 'German'],
    ['Redevances', 'rate', 'French'],
    ['DUREE', 'term', 'French'],
    ['Durée du contrat', 'term', 'French'],
    ['Droits des tiers', 'third-party-rights', 'French'],
    ['Droit applicable', 'governing-law', 'French'],
    ['Article 9 – Règlement des différends', 'dispute-resolution', 'French'],
    ['Regalías', 'rate', 'Spanish'],
    ['Vigencia', 'term', 'Spanish'],
    ['Ley aplicable', 'governing-law', 'Spanish'],
    ['许可费', 'rate', 'Chinese'],
    ['許可費', 'rate', 'Chinese'],
    ['第四条 期限', 'term', 'Chinese'],
    ['保密', 'confidentiality', 'Chinese'],
    ['争议解决', 'dispute-resolution', 'Chinese'],
    ['爭議解決', 'dispute-resolution', 'Chinese'],
    ['管辖法律', 'governing-law', 'Chinese'],
    ['適用法律', 'governing-law', 'Chinese'],
    ['许可授予', 'grant-direction', 'Chinese'],
    ['许可产品', 'products', 'Chinese'],
    ['实施料', 'rate', 'Chinese'],
    ['実施料', 'rate', 'Japanese'],
    ['第3条（契約期間）', 'term', 'Japanese'],
    ['秘密保持', 'confidentiality', 'Japanese'],
    ['準拠法', 'governing-law', 'Japanese'],
    ['ロイヤルティ', 'rate', 'Japanese'],
    ['로열티', 'rate', 'Korean'],
    ['계약 기간', 'term', 'Korean'],
    ['제5조 (비밀유지)', 'confidentiality', 'Korean'],
    ['준거법', 'governing-law', 'Korean'],
    ['라이선스 허여', 'grant-direction', 'Korean'],
  ])('is read in other languages: %s', (heading, key, language) => {
    expect(namedBy(heading)).toBe(key);
    expect(termsNamed(heading)[0]?.languages).toContain(language);
    expect(termsNamed(heading)[0]?.languages).not.toContain('English');
  });

  it.each([
    ['Governing law; venue', 'dispute-resolution + governing-law'],
    ['Assignment and change of control', 'change-of-control + exclusivity'],
    ['TERM AND TERMINATION', 'term + termination'],
    ['Anwendbares Recht und Gerichtsstand', 'dispute-resolution + governing-law'],
    ['Laufzeit und Kündigung', 'term + termination'],
    ['Loi applicable et juridiction compétente', 'dispute-resolution + governing-law'],
    ['适用法律与争议解决', 'dispute-resolution + governing-law'],
    ['期限和终止', 'term + termination'],
    ['準拠法及び管轄', 'dispute-resolution + governing-law'],
    ['준거법 및 분쟁해결', 'dispute-resolution + governing-law'],
  ])('is not forced where it names two: %s', (heading, keys) => {
    expect(namedBy(heading)).toBe(keys);
  });

  it.each([
    'Term Sheet - counterproposal',
    'TERM-SHEET',
    'FRAND Patent Cross-Licence Term Sheet',
    'Non-binding term sheet',
    'Standard Terms',
    'General terms and conditions',
    'Patent Cross-License Agreement',
    'Settlement and Release Agreement',
    'Definitions',
    'Definitions and interpretation',
    'Schedule',
    'Schedule A',
    'Exhibit B: Licensed Patents',
    'Standard of care',
    'Compliance',
    'Preamble',
    'Recitals',
    'Joint laboratory',
    'Sechs Jahre ab dem Datum des Inkrafttretens',
    'Die Parteien verhandeln über eine Kreuzlizenz',
    'Begriffsbestimmungen',
    'Präambel',
    'Patentlizenzvertrag',
    'Définitions',
    'Contrat de licence de brevets',
    'Definiciones',
    '定义',
    '定義',
    '专利许可协议',
    '專利授權合約',
    '特許ライセンス契約書',
    '정의',
    '특허 라이선스 계약서',
    '双方同意，许可费应当自本协议生效之日起三十日内支付，逾期支付的应当承担利息。',
    '',
  ])('names none: %s', (heading) => {
    expect(namedBy(heading)).toBe('');
  });

  it.each(Object.entries(languages))('has words for every term of the catalogue: %s', (_, words) => {
    const named = new Set(words.map(([key]) => key));
    expect(named.size).toBe(words.length);
    expect(catalogue.filter(({ key }) => !named.has(key)).map(({ key }) => key)).toEqual([]);
    expect([...named].filter((key) => !findTerm(key))).toEqual([]);
  });
});
