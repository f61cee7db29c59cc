export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  /** 1 is opaque. All four from 0 to 1. */
  readonly alpha: number;
}

/** A colour as charts write it; null is none at all. Throws at a name: ours have none. */
export function readColour(value: string): Colour | null {
  const text = value.trim();
  if (text === 'none' || text === 'transparent') return null;
  const digits = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(text)?.[1];
  if (digits !== undefined) {
    const parts =
      (digits.length === 3 ? digits.match(/./g)?.map((digit) => digit + digit) : digits.match(/../g)) ?? [];
    const [red = 0, green = 0, blue = 0] = parts.map((part) => Number.parseInt(part, 16) / 255);
    return { red, green, blue, alpha: 1 };
  }
  const list = /^rgba?\(([^)]*)\)$/.exec(text)?.[1];
  if (list === undefined) throw new Error(`No picture of ours has the colour ${value}.`);
  const [red = 0, green = 0, blue = 0, alpha = 1] = list.split(',').map(Number);
  return { red: red / 255, green: green / 255, blue: blue / 255, alpha };
}

/** The three numbers of a colour operator. */
export function colourNumbers({ red, green, blue }: Colour): string {
  return [red, green, blue].map((channel) => Math.round(channel * 1000) / 1000).join(' ');
}
