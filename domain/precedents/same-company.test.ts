import { describe, expect, it } from 'vitest';
import { isSameCompany } from './same-company.ts';

describe('two names', () => {
  it.each([
    ['Nokia', 'Nokia Technologies Oy'],
    ['Samsung', 'Samsung Electronics Co., Ltd.'],
    ['LG Electronics Inc.', 'LG'],
    ['Sony', 'Sony Mobile Communications'],
    ['Nokia', 'Nokia Solutions and Networks Oy'],
    ['Ericsson', 'Telefonaktiebolaget LM Ericsson (publ)'],
    ['Motorola Solutions', 'Motorola Solutions, Inc.'],
    ['Motorola Solutions', 'Motorola Solutions Germany GmbH'],
    ['Lenovo', 'Lenovo (with Motorola Mobility)'],
    ['HTC', 'HTC America'],
  ])('are one company: %s, %s', (one, other) => {
    expect([isSameCompany(one, other), isSameCompany(other, one)]).toEqual([true, true]);
  });

  it.each([
    ['Sony', 'Sony Ericsson'],
    ['Sony', 'Sony Ericsson Mobile Communications'],
    ['Nokia', 'Nokia Siemens Networks'],
    ['Motorola', 'Motorola Solutions'],
    ['Motorola Mobility', 'Motorola Solutions'],
    ['SK hynix', 'SK Telecom'],
    ['Nokia', 'Nokian Tyres'],
    ['', 'Nokia'],
    ['', ''],
  ])('are two companies: %s, %s', (one, other) => {
    expect([isSameCompany(one, other), isSameCompany(other, one)]).toEqual([false, false]);
  });
});
