import { expect, it } from 'vitest';
import { rightOf } from './right.ts';

it.each([
  ['CN', ['U'], null, 'utility model'],
  ['CN', ['Y'], '2123456', 'utility model'],
  ['CN', ['S'], '301234567', 'design'],
  ['CN', [], '201234567', 'utility model'],
  ['CN', [], '103428789', 'patent'],
  ['CN', [], '85201234', 'utility model'],
  ['CN', [], 'CN/2013/2-12345', 'utility model'],
  ['CN', [], 'CN/2013/9-12345', 'utility model'],
  ['CN', [], 'CN/2013/8-69976', 'patent'],
  ['DE', ['U1'], '202013100001', 'utility model'],
  ['DE', [], '29912345', 'utility model'],
  ['DE', ['A1'], '102013100001', 'patent'],
  ['JP', ['U'], 'H0712345', 'utility model'],
  ['KR', ['Y1'], '200123456', 'utility model'],
  ['KR', ['B1'], '101587424', 'patent'],
  ['KR', [], '300123456', 'design'],
  ['US', ['S1'], 'D745000', 'design'],
  ['US', [], 'D745000', 'design'],
  ['US', ['E1'], 'RE44576', 'reissue'],
  ['US', ['H'], 'H1234', 'none'],
  ['US', ['P2'], 'PP12345', 'patent'],
  ['US', ['A1', 'B2'], '9648662', 'patent'],
  ['TW', [], 'M576827', 'utility model'],
  ['BR', [], 'MU8400123', 'utility model'],
  ['AU', ['A4'], '2008100123', 'utility model'],
  ['AU', ['D0'], '2008901234', 'patent'],
  ['GB', ['D0'], '201312345', 'patent'],
  ['EP', ['A1', 'B1'], '2400812', 'patent'],
  ['ES', ['T3'], '2400812', 'patent'],
  ['WO', ['A1'], '2013190929', 'none'],
  ['IN', [], null, 'patent'],
] as const)('%s %j %s is a %s', (office, kinds, number, right) => {
  expect(rightOf(office, kinds, number)).toBe(right);
});
