import { companyKey } from '../patents/company-names.ts';

/** Words by which a company names its own parts: behind another's name they make no other company. */
const OF_ITS_OWN = new Set(
  [
    'the of and corporation company holding holdings group enterprises ventures industries operations services research',
    'development technologies technology electronics electronic mobile mobility communications communication systems',
    'telecommunications telecommunication telecom wireless cellular device devices network networks solutions digital',
    'computer computers semiconductor semiconductors licensing licence license ip intellectual property patent patents',
    'innovation innovations international global worldwide',
    'america americas north usa us uk europe emea asia pacific china beijing shenzhen shanghai hong kong taiwan japan tokyo',
    'korea india singapore germany deutschland france italy spain sweden finland netherlands ireland israel canada brazil',
    'mexico australia',
  ].flatMap((line) => line.split(' ')),
);

/** Companies whose names read like parts of another and that are none. */
const APART = ['motorola solutions'];

/**
 * Whether two names may be read as one company: alike but for legal form and writing, or the one is the other with words
 * behind it by which a company names its parts, such as "Nokia" and "Nokia Technologies Oy". "Sony Ericsson" is not Sony.
 */
export function isSameCompany(one: string, other: string): boolean {
  const [short = '', long = ''] = [keyOf(one), keyOf(other)].toSorted((a, b) => a.length - b.length);
  if (short === '' || long === short) return short !== '';
  if (!long.startsWith(`${short} `) || isApart(short) !== isApart(long)) return false;
  return long
    .slice(short.length + 1)
    .split(' ')
    .every((word) => OF_ITS_OWN.has(word));
}

/** What stands in brackets is said of the company: "Lenovo (with Motorola Mobility)". */
function keyOf(name: string): string {
  return companyKey(name.replaceAll(/\([^)]*\)/g, ' ').trim() || name);
}

function isApart(key: string): boolean {
  return APART.some((name) => `${key} `.startsWith(`${name} `));
}
