import { readCn } from './cn.ts';
import { readEp } from './ep.ts';
import { readJp } from './jp.ts';
import { readKr } from './kr.ts';
import type { OfficeRules } from './office-reading.ts';
import { readOther } from './other.ts';
import { readUs } from './us.ts';
import { readWo } from './wo.ts';

/** Offices with rules of their own. A new one is a new file here; all others share `readOther`. */
const RULES: Readonly<Record<string, OfficeRules>> = {
  CN: readCn,
  EP: readEp,
  JP: readJp,
  KR: readKr,
  US: readUs,
  WO: readWo,
};

export function rulesOf(office: string): OfficeRules {
  return RULES[office] ?? readOther(office);
}
