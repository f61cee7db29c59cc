import { expect, it } from 'vitest';
import { shortName, shortNames } from './short-name.ts';

it.each([
  ['Nokia Corporation', 'Nokia'],
  ['Xiaomi Corporation', 'Xiaomi'],
  ['Apple Inc.', 'Apple'],
  ['Samsung Electronics Co., Ltd.', 'Samsung Electronics'],
  ['Samsung Electronics Co.,Ltd.', 'Samsung Electronics'],
  ['Huawei Technologies Co. Ltd', 'Huawei Technologies'],
  ['Guangdong OPPO Mobile Telecommunications Corp., Ltd.', 'Guangdong OPPO Mobile Telecommunications'],
  ['Telefonaktiebolaget LM Ericsson', 'Ericsson'],
  ['Telefonaktiebolaget LM Ericsson (publ)', 'Ericsson'],
  ['Saab AB (publ)', 'Saab'],
  ['Nokia Oyj', 'Nokia'],
  ['Siemens AG', 'Siemens'],
  ['Robert Bosch GmbH', 'Robert Bosch'],
  ['Muster GmbH & Co. KG', 'Muster GmbH & Co. KG'],
  ['Vodafone Group plc', 'Vodafone Group'],
  ['Orange S.A.', 'Orange'],
  ['Koninklijke Philips N.V.', 'Philips'],
  ['Sharp K.K.', 'Sharp'],
  ['InterDigital, Inc.', 'InterDigital'],
  ['Smith & Co.', 'Smith & Co.'],
  ['Co.', 'Co.'],
  ['小米集团', '小米集团'],
  ['', ''],
])('%j is %j on the screen', (name, short) => {
  expect(shortName(name)).toBe(short);
});

it('keeps the full names of two parties that only their legal form tells apart', () => {
  const names = { A: 'Acme Inc.', B: 'ACME GmbH' };
  expect(shortNames(names)).toEqual(names);
  expect(shortNames({ A: 'Nokia Corporation', B: 'Apple Inc.' })).toEqual({ A: 'Nokia', B: 'Apple' });
});
