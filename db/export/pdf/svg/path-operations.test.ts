import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readColour } from './colour.ts';
import { chained, readTransform } from './matrix.ts';
import { pathOperations } from './path-operations.ts';

describe('pathOperations', () => {
  it.each([
    ['M1 2L3 4Z', '1 2 m\n3 4 l\nh'],
    ['M1 2l3 4 5 6', '1 2 m\n4 6 l\n9 12 l'],
    ['m1 2 3 4', '1 2 m\n4 6 l'],
    ['M5 5H7V9h-1v-1', '5 5 m\n7 5 l\n7 9 l\n6 9 l\n6 8 l'],
    ['M0 0C1 2 3 4 5 6', '0 0 m\n1 2 3 4 5 6 c'],
    ['M0 0Q3 3 6 0', '0 0 m\n2 2 4 2 6 0 c'],
    ['M-.5-1e1L2.25.5', '-0.5 -10 m\n2.25 0.5 l'],
    ['M1 1L2 2Zl1 0', '1 1 m\n2 2 l\nh\n2 1 l'],
    ['', ''],
  ])('turns %j into operators', (data, operators) => {
    expect(pathOperations(data)).toBe(operators);
  });

  it('draws half a circle as two quarters that end where it ends', () => {
    const curves = pathOperations('M0 0A5 5 0 0 1 10 0').split('\n').slice(1);
    expect(curves).toEqual(['0 -2.76 2.24 -5 5 -5 c', '7.76 -5 10 -2.76 10 0 c']);
  });

  it('ends an arc of any kind at its end', () => {
    const distance = fc.integer({ min: -50, max: 50 });
    const radius = fc.integer({ min: 0, max: 60 });
    const either = fc.constantFrom(0, 1);
    fc.assert(
      fc.property(
        distance,
        distance,
        radius,
        radius,
        distance,
        either,
        either,
        (x, y, rx, ry, turn, large, sweep) => {
          const last = pathOperations(`M3 4A${rx} ${ry} ${turn} ${large} ${sweep} ${x} ${y}`)
            .split('\n')
            .at(-1);
          expect(last).not.toContain('NaN');
          if (x === 3 && y === 4) return;
          const [endX, endY] = (last ?? '').split(' ').slice(-3, -1).map(Number);
          expect(endX).toBeCloseTo(x, 1);
          expect(endY).toBeCloseTo(y, 1);
        },
      ),
    );
  });

  it('refuses what no chart is drawn with', () => {
    expect(() => pathOperations('M0 0S1 1 2 2')).toThrow('path command S');
  });
});

describe('readTransform', () => {
  it('does the last one first', () => {
    const place = ([a, b, c, d, e, f]: ReturnType<typeof readTransform>, x: number, y: number) => [
      a * x + c * y + e,
      b * x + d * y + f,
    ];
    const [x = 0, y = 0] = place(readTransform('translate(10 20) rotate(90) scale(2)'), 1, 0);
    expect([Math.round(x), Math.round(y)]).toEqual([10, 22]);
    expect(place(readTransform('rotate(180 5 5)'), 5, 6).map(Math.round)).toEqual([5, 4]);
    expect(place(chained(readTransform('matrix(1,0,0,1,3,4)'), readTransform('scale(2 3)')), 0, 0)).toEqual([
      6, 12,
    ]);
  });
  it('refuses what no chart has', () => {
    expect(() => readTransform('skewX(3)')).toThrow('skewX');
  });
});

describe('readColour', () => {
  it.each([
    ['#f00', { red: 1, green: 0, blue: 0, alpha: 1 }],
    ['#00ff00', { red: 0, green: 1, blue: 0, alpha: 1 }],
    ['rgb(0,0,255)', { red: 0, green: 0, blue: 1, alpha: 1 }],
    ['rgba(0, 0, 0, 0.2)', { red: 0, green: 0, blue: 0, alpha: 0.2 }],
    ['none', null],
    ['transparent', null],
  ])('reads %s', (text, colour) => {
    expect(readColour(text)).toEqual(colour);
  });
  it('refuses a name', () => {
    expect(() => readColour('tomato')).toThrow('tomato');
  });
});
