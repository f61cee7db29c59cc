/** A yes/no cell; null when it is blank or says neither. */
export function readFlag(cell: string | null): boolean | null {
  switch (cell?.toLowerCase()) {
    case '1':
    case 'yes':
    case 'y':
    case 'true':
    case 'x':
      return true;
    case '0':
    case 'no':
    case 'n':
    case 'false':
      return false;
    default:
      return null;
  }
}
