import { describe, expect, it } from 'vitest';
import { isForTyping, isPressed, isTextField } from './keys.ts';

const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
const element = (tagName: string, type: string | null = null, isContentEditable = false) => ({
  tagName,
  isContentEditable,
  getAttribute: () => type,
});

describe('a digit with Alt', () => {
  it('is known by its key, whatever character the layout makes of it', () => {
    expect(isPressed('Alt+1', { ...none, altKey: true, key: '¡', code: 'Digit1' })).toBe(true);
    expect(isPressed('Alt+1', { ...none, altKey: true, key: '1', code: 'Digit1' })).toBe(true);
  });

  it('is not the number pad, which types characters by their numbers', () => {
    expect(isPressed('Alt+1', { ...none, altKey: true, key: '1', code: 'Numpad1' })).toBe(false);
  });

  it('is not a digit alone', () => {
    expect(isPressed('Alt+1', { ...none, key: '1', code: 'Digit1' })).toBe(false);
  });
});

it.each([
  ['Alt+ArrowLeft', true, true],
  ['Alt+ArrowRight', true, true],
  ['Alt+2', false, true],
  ['mod+1', false, false],
  ['mod+Shift+L', false, false],
])('%s belongs to a text field: %s, on a Mac: %s', (keys, elsewhere, onMac) => {
  expect(isForTyping(keys, false)).toBe(elsewhere);
  expect(isForTyping(keys, true)).toBe(onMac);
});

it.each([
  [element('INPUT'), true],
  [element('INPUT', 'text'), true],
  [element('INPUT', 'checkbox'), false],
  [element('TEXTAREA'), true],
  [element('DIV', null, true), true],
  [element('BUTTON'), false],
  [element('SELECT'), false],
])('knows where text is typed (%#)', (given, expected) => {
  expect(isTextField(given)).toBe(expected);
});
