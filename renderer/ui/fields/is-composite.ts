import type { KindName } from '../../../domain/terms/values/value-kinds.ts';

const composite: ReadonlySet<KindName> = new Set<KindName>([
  'set',
  'parties',
  'territory',
  'rate-schedule',
  'region-factors',
  'payment-schedule',
  'patent-list',
  'litigation',
  'yes-no',
  'duration',
]);

/** Whether a kind's editor has several controls, so that its label names a group and not one input. */
export function isComposite(kind: KindName): boolean {
  return composite.has(kind);
}
