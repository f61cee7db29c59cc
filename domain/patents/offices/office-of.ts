import { au } from './au.ts';
import { br } from './br.ts';
import { ca } from './ca.ts';
import { cn } from './cn.ts';
import { de } from './de.ts';
import { ep } from './ep.ts';
import { fr } from './fr.ts';
import { gb } from './gb.ts';
import { india } from './in.ts';
import { it } from './it.ts';
import { jp } from './jp.ts';
import { kr } from './kr.ts';
import { mx } from './mx.ts';
import type { OfficeRules } from './office-rules.ts';
import { anyOffice, at, es, sg } from './other.ts';
import { ru } from './ru.ts';
import { tw } from './tw.ts';
import { us } from './us.ts';
import { wo } from './wo.ts';

/** Offices with rules of their own. A new one is a new file here; all others share `anyOffice`. */
const RULES: ReadonlyMap<string, OfficeRules> = new Map([
  ['AT', at],
  ['AU', au],
  ['BR', br],
  ['CA', ca],
  ['CN', cn],
  ['DE', de],
  ['EP', ep],
  ['ES', es],
  ['FR', fr],
  ['GB', gb],
  ['IN', india],
  ['IT', it],
  ['JP', jp],
  ['KR', kr],
  ['MX', mx],
  ['RU', ru],
  ['SG', sg],
  ['TW', tw],
  ['US', us],
  ['WO', wo],
]);

export function rulesOf(office: string): OfficeRules {
  return RULES.get(office) ?? anyOffice;
}
