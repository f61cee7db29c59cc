import type { ProductClass, StandardClass } from '../subject-classes.ts';

/** What standards are about, where no generation is named or two generations are held against each other. */
export type StandardFamily = 'cellular' | 'local wireless' | 'video' | 'audio' | 'memory';

const familyOf: Readonly<Record<StandardClass, StandardFamily>> = {
  '2G': 'cellular',
  '3G': 'cellular',
  '4G': 'cellular',
  '5G': 'cellular',
  '6G': 'cellular',
  WiMAX: 'local wireless',
  'Wi-Fi': 'local wireless',
  Bluetooth: 'local wireless',
  AVC: 'video',
  HEVC: 'video',
  VVC: 'video',
  video: 'video',
  audio: 'audio',
  memory: 'memory',
};

const standardWords: readonly (readonly [RegExp, StandardClass])[] = [
  [/\b2G\b|\bGSM\b|\bGPRS\b|\bEDGE\b/i, '2G'],
  [/\b3G\b|\bUMTS\b|\bW-?CDMA\b|\bCDMA2000\b|\bTD-SCDMA\b|\bHSPA/i, '3G'],
  [/\b4G\b|\bLTE\b|\bRelease (?:8|9|1[0-4])\b/i, '4G'],
  [/\b5G\b|\bNR\b|\bRelease 1[5-9]\b/i, '5G'],
  [/\b6G\b/i, '6G'],
  [/\bWiMAX\b|\b802\.16/i, 'WiMAX'],
  [/\bWi-?Fi\b|\bWLAN\b|\b802\.11/i, 'Wi-Fi'],
  [/\bBluetooth\b/i, 'Bluetooth'],
  [/\bAVC\b|\bH\.?264\b/i, 'AVC'],
  [/\bHEVC\b|\bH\.?265\b/i, 'HEVC'],
  [/\bVVC\b|\bH\.?266\b/i, 'VVC'],
  [/\bvideo\b/i, 'video'],
  [/\baudio\b|\bspeech\b|\bAAC\b|\bEVS\b|\bAMR\b/i, 'audio'],
  [/\bmemory\b|\bS?DRAM\b|\bDDR\d?\b/i, 'memory'],
];

const productWords: readonly (readonly [RegExp, ProductClass])[] = [
  [/\bhandsets?\b|\b(?:smart|mobile |cell)?phones?\b|\bmobile (?:devices?|terminals?)\b/i, 'handsets'],
  [/\btablets?\b/i, 'tablets'],
  [/\bcomputers?\b|\bnotebooks?\b|\blaptops?\b|\bPCs?\b/i, 'computers'],
  [/\bwearables?\b|\b(?:smart ?)?watch(?:es)?\b/i, 'wearables'],
  [/\bvehicles?\b|\bcars?\b|\bautomotive\b/i, 'vehicles'],
  [/\bIoT\b|\bsmart[- ]home\b|\bsmart meters?\b/i, 'IoT devices'],
  [
    /\binfrastructure\b|\bbase stations?\b|\b(?:network|telecommunications) equipment\b/i,
    'network equipment',
  ],
  [/\brouters?\b|\baccess points?\b|\bWi-?Fi equipment\b/i, 'Wi-Fi equipment'],
  [/\btelevisions?\b|\bTVs?\b|\bset-top\b/i, 'televisions and set-top boxes'],
  [/\bstreaming\b|\bmedia (?:software|services?)\b/i, 'media software and services'],
  [/\bsemiconductors?\b|\bchips?(?:ets?|sets?)?\b|\bmodems?\b|\bmemory\b|\bS?DRAM\b/i, 'semiconductors'],
  [/\bgame consoles?\b/i, 'game consoles'],
];

/** The classes of standards that words such as "LTE (4G)" or "H.264" name. */
export function standardsInWords(words: string): readonly StandardClass[] {
  return standardWords.filter(([pattern]) => pattern.test(words)).map(([, name]) => name);
}

/** The classes of products that words such as "smartphones" name. */
export function productsInWords(words: string): readonly ProductClass[] {
  return productWords.filter(([pattern]) => pattern.test(words)).map(([, name]) => name);
}

/** What words on a rate say beside the classes that they name, such as "licences signed later"; empty where nothing. */
export function beyondClasses(words: string): string {
  const patterns = [...standardWords, ...productWords].map(([pattern]) => pattern);
  return [
    ...patterns,
    /\bmulti-?mode\b|\blicensor [\p{Letter}-]+|\bIEEE\b|\bstandards?\b|\band\b|\bor\b/iu,
    /[^\p{Letter}\p{Number}]+/u,
  ]
    .reduce((rest, pattern) => rest.replaceAll(new RegExp(pattern, `g${pattern.flags}`), ' '), words)
    .trim();
}

/** What classes and words are about; "cellular standards" name a family and no class. */
export function familiesOf(
  classes: readonly StandardClass[],
  words: readonly string[],
): readonly StandardFamily[] {
  const isCellular = words.some((said) => /\bcellular\b|\b3GPP\b|\bmobile communication/i.test(said));
  return [
    ...new Set<StandardFamily>([
      ...(isCellular ? (['cellular'] as const) : []),
      ...classes.map((name) => familyOf[name]),
    ]),
  ];
}
