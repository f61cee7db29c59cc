/** What every usual file system takes, with room for a suffix. */
const LONGEST = 200;
const MOST_BYTES = 240;

/** Names that Windows keeps for devices, with or without an ending. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;

/**
 * A file's name as it may be kept, shown and written again anywhere: without folders, of either kind of machine, without
 * what cannot be printed or turns the direction of text, and without what Windows cannot take.
 */
export function cleanFileName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const printable = last
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]|\p{Cs}/gu, '')
    .replaceAll(/[<>:"|?*]/g, '_')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[. ]+|[. ]+$/g, '');
  const safe = DEVICE.test(printable) ? `_${printable}` : printable;
  return shorten(safe) || 'received file';
}

/** Cut within the name, so that the ending stays; never within a character. */
function shorten(name: string): string {
  const ending = /\.[^.]{1,10}$/.exec(name)?.[0] ?? '';
  const characters = Array.from(name.slice(0, name.length - ending.length));
  const isTooLong = (): boolean => {
    const whole = `${characters.join('')}${ending}`;
    return Array.from(whole).length > LONGEST || Buffer.byteLength(whole) > MOST_BYTES;
  };
  while (isTooLong()) characters.pop();
  return `${characters.join('')}${ending}`.replace(/[. ]+$/, '');
}
