import type { ColumnMeaning } from '../../../../domain/patents/reading-settings.ts';

/**
 * How people and programs head the columns of a patent list, in English, German, French, Chinese, Japanese and Korean. The
 * first that fits counts, so the narrower stand first; null is a column that is like another and must not be read as it.
 */
const NAMES: readonly (readonly [meaning: ColumnMeaning | null, name: RegExp])[] = [
  // what was reckoned and not listed, in the lists that are exported here
  [null, /\bestimated\b|famil\w* (?:identical|connected|by hand)/],
  [null, /famil\w* (?:size|members?|countr|jurisd)|同族(?:数|成员)|ファミリー(?:数|メンバー)/],
  [
    null,
    /cit(?:ed|ing|ation)|inventor|erfinder|发明人|發明人|発明者|발명자|claims|abstract|\bipc|\bcpc|classif/,
  ],
  [
    null,
    /(?:priorit\w*|prio).*(?:date|datum|tag|jahr|year)|date de (?:la )?priorite|优先权日|優先(?:権|權)?日|우선(?:권주장)?일/,
  ],
  ['expiry-date', /expir|lapse date|end of term|ablauf|到期|届满|期满|失效日|満了|만료|존속기간/],
  [
    'declaration-date',
    /(?:declar|disclos|signature|reflected)\w* (?:on|date)|date of (?:declar|disclos)|声明日|宣言日|선언일/,
  ],
  [
    'grant-date',
    /(?:grant\w*|issued?|registration|patent) (?:on|date)|date of (?:grant|issue|registration)|erteilungs(?:datum|tag)|date de delivrance|授权(?:公告)?日|授權日|登録日|등록일/,
  ],
  [
    'publication-date',
    /pub\w*(?: \w+)? date|date of pub|veroffentlichungs(?:datum|tag)|offenlegungstag|date de publication|公开(?:公告)?日|公布日|公开日期|公開日|公報発行日|공개일/,
  ],
  [
    'filing-date',
    /(?:filing|fil(?:ed)?|appl?\w*)(?: \w+)? (?:on|date)|date (?:of )?(?:filing|filed|application)|^filed$|anmelde(?:tag|datum)|date de (?:depot|la demande)|申请日|申請日|出願日|출원일/,
  ],
  ['kind', /kind|dokumentart|schriftart|文献种类|文献類型|種別コード|문헌종류/],
  [
    'office',
    /countr|^office|patent office|jurisdiction|authority|^cc$|^land$|landercode|^pays|code pays|国家|國家|国别|国别代码|国名|発行国|출원국|발행국|국가|관청/,
  ],
  ['family', /famil|patf|同族|ファミリー|패밀리/],
  ['priorities', /priorit|prio\b|优先权|優先権|優先權|우선권/],
  [
    'application',
    /(?:appl?\w*|filing|serial)(?: \w+)? (?:nos?|num\w*|nrs?|id)\b|^applications?$|anmelde(?:nummer|nr)|aktenzeichen|num\w* de (?:la )?(?:demande|depot)|申请号|申請號|申請番号|出願番号|출원번호/,
  ],
  [
    'publication',
    /(?:pub\w*|grant|registration)(?: \w+)? (?:nos?|num\w*|nrs?|id)\b|^publications?$|display key|veroffentlichungs(?:nummer|nr)|offenlegungs(?:nummer|nr)|num\w* de publication|公开(?:\W?公告)?\W?号|公告号|公布号|公開番号|公報番号|公表番号|公告番号|公開號|公告號|登録番号|공개번호|공고번호|등록번호/,
  ],
  [
    'number',
    /(?:patents?|doc\w*|asset|member|case)(?: \w+)? (?:nos?|num\w*|nrs?|id|ref\w*)\b|^(?:us |ep )?patents?$|^numbers?$|^nummern?$|^patent(?:nr|nummer|schrift)|schutzrecht(?!s?inhaber)|num\w* (?:de|du) brevet|brevets?$|专利号|专利编号|專利號|特許番号|文献番号|특허번호|^号码$|^番号$|^번호$/,
  ],
  ['title', /titl|titel|bezeichnung|titre|发明名称|专利名称|标题|名称|發明名稱|名稱|タイトル|명칭|제목/],
  [
    'owner',
    /assignee|applicants?\b|owner|proprietor|patentee|holder|(?:held|owned) by|assigned to|declarant|declaring|company|legal name|anmelder|inhaber|deposant|titulaire|demandeur|申请人|专利权人|申請人|專利權人|権利者|出願人|출원인|권리자|特許権者/,
  ],
  ['status', /status|legal state|rechtsstand|^etat\b|法律状态|状态|ステータス|法的状況|状態|상태/],
  ['standard-version', /version|fassung|版本|バージョン|버전/],
  ['project', /project|projekt|projet|^release$|项目|プロジェクト|프로젝트/],
  ['standard', /standard|specification|\bspec\b|tgpp number|\bnorme?\b|标准|標準|規格|표준/],
  ['declaration', /declaration|disclosure|iprd reference|erklarung|声明|宣言|선언/],
  ['2G', /^2g$/],
  ['3G', /^3g$/],
  ['4G', /^4g$|^lte$/],
  ['5G', /^5g$|^5g nr$|^nr 5g$|^new radio$/],
];

/** What a name says of its column; null when it says nothing that is read. */
export function meaningOfName(name: string): ColumnMeaning | null {
  return findName(name)?.[0] ?? null;
}

/** Whether a name tells what its column holds, be it read or not. */
export function isTellingName(name: string): boolean {
  return findName(name) !== undefined;
}

function findName(name: string): (typeof NAMES)[number] | undefined {
  const words = name
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036F]/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return NAMES.find(([, pattern]) => pattern.test(words));
}
