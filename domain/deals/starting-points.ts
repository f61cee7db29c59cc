import type { StartingPoint } from './starting-point.ts';
import { blank } from './starting-points/blank.ts';
import { crossLicence } from './starting-points/cross-licence.ts';
import { licenceWithPatentPurchase } from './starting-points/licence-with-patent-purchase.ts';
import { oneWayLicence } from './starting-points/one-way-licence.ts';
import { poolProgramme } from './starting-points/pool-programme.ts';
import { settlement } from './starting-points/settlement.ts';

/** What a new deal may begin as, the most usual first. */
export const startingPoints: readonly StartingPoint[] = [
  crossLicence,
  oneWayLicence,
  licenceWithPatentPurchase,
  settlement,
  poolProgramme,
  blank,
];

export function findStartingPoint(key: string): StartingPoint | undefined {
  return startingPoints.find((point) => point.key === key);
}
