import type { KindName } from '../terms/values/value-kinds.ts';
import type { Bound } from './position.ts';

const range: readonly Bound[] = ['at-least', 'at-most'];
const none: readonly Bound[] = [];

const table: Readonly<Record<KindName, readonly Bound[]>> = {
  money: range,
  percent: range,
  count: range,
  duration: range,
  date: range,
  'payment-schedule': range,
  'rate-schedule': range,
  set: range,
  standards: range,
  products: range,
  territory: range,
  choice: ['one-of'],
  currency: ['one-of'],
  'yes-no': ['is'],
  'region-factors': none,
  parties: none,
  'patent-list': none,
  litigation: none,
  text: none,
};

/**
 * How values of a kind can be limited. Of a list or a territory, `at-least` says what it must hold and `at-most` beyond
 * what it must not go. What has no bounds is left to words.
 */
export function boundsOfKind(kind: KindName): readonly Bound[] {
  return table[kind];
}
