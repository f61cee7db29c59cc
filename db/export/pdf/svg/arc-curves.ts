interface Point {
  readonly x: number;
  readonly y: number;
}

interface Arc {
  readonly radiusX: number;
  readonly radiusY: number;
  /** Of the ellipse, in degrees. */
  readonly turn: number;
  readonly isLarge: boolean;
  readonly isSweep: boolean;
}

type Curve = readonly [number, number, number, number, number, number];

/** An arc between two points as cubic curves of a quarter turn at most (SVG 1.1, appendix F.6). */
export function arcCurves(from: Point, to: Point, arc: Arc): readonly Curve[] {
  if (from.x === to.x && from.y === to.y) return [];
  if (arc.radiusX === 0 || arc.radiusY === 0) return [[from.x, from.y, to.x, to.y, to.x, to.y]];
  const angle = (arc.turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const half = { x: (from.x - to.x) / 2, y: (from.y - to.y) / 2 };
  const turned = { x: cos * half.x + sin * half.y, y: -sin * half.x + cos * half.y };
  const reach = (turned.x / arc.radiusX) ** 2 + (turned.y / arc.radiusY) ** 2;
  const grow = reach > 1 ? Math.sqrt(reach) : 1;
  const [rx, ry] = [Math.abs(arc.radiusX) * grow, Math.abs(arc.radiusY) * grow];
  const spread = (turned.x / rx) ** 2 + (turned.y / ry) ** 2;
  const away = Math.sqrt(Math.max(0, 1 / spread - 1)) * (arc.isLarge === arc.isSweep ? -1 : 1);
  const middle = { x: (away * rx * turned.y) / ry, y: (-away * ry * turned.x) / rx };
  const start = Math.atan2((turned.y - middle.y) / ry, (turned.x - middle.x) / rx);
  const end = Math.atan2((-turned.y - middle.y) / ry, (-turned.x - middle.x) / rx);
  const sweep = directed(end - start, arc.isSweep);
  const parts = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9));
  const centre = {
    x: cos * middle.x - sin * middle.y + (from.x + to.x) / 2,
    y: sin * middle.x + cos * middle.y + (from.y + to.y) / 2,
  };
  const place = (x: number, y: number): readonly [number, number] => [
    centre.x + cos * rx * x - sin * ry * y,
    centre.y + sin * rx * x + cos * ry * y,
  ];
  return Array.from({ length: parts }, (_, index) => {
    const [first, last] = [start + (sweep * index) / parts, start + (sweep * (index + 1)) / parts];
    const reachOut = (4 / 3) * Math.tan((last - first) / 4);
    return [
      ...place(Math.cos(first) - reachOut * Math.sin(first), Math.sin(first) + reachOut * Math.cos(first)),
      ...place(Math.cos(last) + reachOut * Math.sin(last), Math.sin(last) - reachOut * Math.cos(last)),
      ...place(Math.cos(last), Math.sin(last)),
    ];
  });
}

function directed(sweep: number, isSweep: boolean): number {
  if (isSweep && sweep < 0) return sweep + 2 * Math.PI;
  if (!isSweep && sweep > 0) return sweep - 2 * Math.PI;
  return sweep;
}
