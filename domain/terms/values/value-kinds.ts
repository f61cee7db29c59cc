import type { z } from '../../zod.ts';
import { countKind } from './count.ts';
import { currencyKind } from './currency.ts';
import { durationKind } from './duration.ts';
import { litigationKind } from './litigation.ts';
import { moneyKind } from './money.ts';
import { partiesKind } from './parties.ts';
import { paymentScheduleKind } from './payment-schedule.ts';
import { rateScheduleKind } from './rate-schedule-kind.ts';
import { regionFactorsKind } from './region-factors.ts';
import {
  choiceKind,
  dateKind,
  patentListKind,
  percentKind,
  productsKind,
  setKind,
  standardsKind,
  textKind,
  yesNoKind,
} from './simple-kinds.ts';
import { territoryKind } from './territory.ts';

/** Every kind of typed value a term may hold. A field names one of these; nothing else is ever stored in a term. */
export const valueKinds = {
  choice: choiceKind,
  set: setKind,
  parties: partiesKind,
  territory: territoryKind,
  standards: standardsKind,
  products: productsKind,
  date: dateKind,
  duration: durationKind,
  money: moneyKind,
  percent: percentKind,
  count: countKind,
  currency: currencyKind,
  'rate-schedule': rateScheduleKind,
  'region-factors': regionFactorsKind,
  'payment-schedule': paymentScheduleKind,
  'patent-list': patentListKind,
  litigation: litigationKind,
  'yes-no': yesNoKind,
  text: textKind,
} as const;

export type KindName = keyof typeof valueKinds;
export type ValueOf<K extends KindName> = z.infer<(typeof valueKinds)[K]['schema']>;
