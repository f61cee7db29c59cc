import { isOfficeCode, officeOfCountryCell } from '../../../domain/patents/office-codes.ts';
import { looseName } from './loose-name.ts';

/** What lists write for an office beside its code and the name of its country. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  US: 'USA|U.S.|U.S.A.|USPTO|United States of America|Etats-Unis|米国|미국',
  EP: 'EPO|EPC|Europe|European Patent|European Patent Office|European Union|Europa|Europäisches Patentamt|欧洲|欧州|歐洲|유럽',
  WO: 'PCT|WIPO|International|Patent Cooperation Treaty|World|世界知识产权组织|国际|国際|국제',
  KR: 'Korea|South Korea|Republic of Korea|Rep. of Korea|KIPO|韓国|韩国|韓國|한국',
  CN: 'PRC|P.R. China|CNIPA|SIPO|中国|中國|중국',
  JP: 'JPO|日本|일본',
  GB: 'UK|Great Britain|England|United Kingdom of Great Britain and Northern Ireland',
  TW: 'Chinese Taipei|Taiwan, China|臺灣|台湾|台灣|대만',
  RU: 'Russia|Russian Federation',
  VN: 'Viet Nam',
};
const LANGUAGES = ['en', 'de', 'fr', 'zh', 'ja', 'ko'];

let codes: ReadonlyMap<string, string> | undefined;

/** The office of a country cell: "JP", "JP JAPAN", "Japan", "日本", "EPO". Undefined when it names none. */
export function readOffice(cell: string): string | undefined {
  return officeOfCountryCell(cell) ?? (codes ??= codesByName()).get(looseName(cell));
}

function codesByName(): ReadonlyMap<string, string> {
  const byName = new Map<string, string>();
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of allCodes()) {
      const name = names.of(code);
      if (name !== undefined && name !== code) byName.set(looseName(name), code);
    }
  }
  for (const [code, names] of Object.entries(OTHER_NAMES))
    for (const name of names.split('|')) byName.set(looseName(name), code);
  return byName;
}

function* allCodes(): Generator<string> {
  const letters = Array.from({ length: 26 }, (_, n) => String.fromCodePoint(65 + n));
  for (const first of letters)
    for (const second of letters) if (isOfficeCode(first + second)) yield first + second;
}
