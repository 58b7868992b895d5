/** Reads a drawing as an eye does: by what is painted where, and not by how it is made. */

/** Icons by how they look. */
export interface Seen {
  /** Full discs. */
  readonly filled: number;
  /** Rings in the colour of the discs, with a dot inside: in the range, below the count. */
  readonly dotted: number;
  /** Rings in the colour of the discs: in the range, above the count. */
  readonly inRange: number;
  /** Rings of another colour than the discs. */
  readonly outlined: number;
  readonly all: number;
  /** Whether no full disc is above an icon that is none, and none to the right of one in its row. */
  readonly fromTheBottomUp: boolean;
  readonly columns: number;
}

interface Layer {
  readonly colour: string;
  readonly width: number;
}

/** The icons of a drawing whose lines have round dots for dashes. */
export function seenIn(svg: SVGSVGElement): Seen {
  const icons = new Map<string, { x: number; y: number; layers: Layer[] }>();
  for (const path of svg.querySelectorAll('path')) {
    const { stroke, strokeWidth, strokeDasharray, strokeLinecap } = getComputedStyle(path);
    // the bracket under a line of people is no icon
    if (path.classList.contains('range')) continue;
    const dashes = strokeDasharray.split(',').map(parseFloat);
    const [dash, gap] = dashes;
    // Firefox prints a pattern of several gaps as one long one
    if (dashes.length !== 2 || dash !== 0 || !gap || strokeLinecap !== 'round')
      throw new Error(`no dots: ${strokeDasharray}`);
    const lines = (path.getAttribute('d') ?? '').matchAll(/M([\d.]+) ([\d.]+)([hH])([\d.]+)/g);
    for (const [, x, y, command, end] of lines) {
      const length = Number(end) - (command === 'H' ? Number(x) : 0);
      for (let along = 0; along <= length; along += gap) {
        const place = { x: Number(x) + along, y: Number(y) };
        const key = `${place.x} ${place.y}`;
        const icon = icons.get(key) ?? { ...place, layers: [] };
        icon.layers.push({ colour: stroke, width: parseFloat(strokeWidth) });
        icons.set(key, icon);
      }
    }
  }

  const all = [...icons.values()];
  const kinds = all.map(({ layers }) => {
    // what is covered by something wider is not seen
    const visible = layers.filter(({ width }, i) =>
      layers.slice(i + 1).every((above) => above.width < width),
    );
    return { layers: visible, rim: visible[0]! };
  });
  const full = kinds.map(({ layers }) => layers.length === 1);
  // the discs' colour is also that of the rings in the range: the widest rim there is
  const widest = Math.max(...kinds.map(({ rim }) => rim.width));
  const affected = kinds.find(({ rim }) => rim.width === widest)?.rim.colour;
  const ringed = (i: number) =>
    !full[i] && kinds[i]!.rim.colour === affected && kinds[i]!.rim.width === widest;
  const anyFull = full.some(Boolean);
  const count = (holds: (i: number) => boolean) => all.filter((_, i) => holds(i)).length;
  const inRange = (i: number) => (anyFull || hasTwoRims(kinds)) && ringed(i) && kinds[i]!.layers.length === 2;
  const notFull = all.filter((_, i) => !full[i]);
  return {
    filled: count((i) => full[i]!),
    dotted: count((i) => !full[i] && kinds[i]!.layers.length === 3),
    inRange: count(inRange),
    outlined: count((i) => !full[i] && kinds[i]!.layers.length === 2 && !inRange(i)),
    all: all.length,
    fromTheBottomUp: all
      .filter((_, i) => full[i])
      .every(({ x, y }) => notFull.every((other) => other.y < y || (other.y === y && other.x > x))),
    columns: new Set(all.map(({ x }) => x)).size,
  };
}

const hasTwoRims = (kinds: readonly { rim: Layer }[]): boolean =>
  new Set(kinds.map(({ rim }) => rim.colour + rim.width)).size > 1;

/** The colours of a drawing's strokes and fills, in the order of painting. */
export const coloursIn = (svg: SVGSVGElement): string[] =>
  [...svg.querySelectorAll('path, rect')].map((shape) => {
    const { stroke, fill } = getComputedStyle(shape);
    return stroke === 'none' ? fill : stroke;
  });

/** All drawings of an element. */
export const drawingsOf = (element: Element): SVGSVGElement[] =>
  [element, ...element.querySelectorAll('*')].flatMap(({ shadowRoot }) => [
    ...(shadowRoot?.querySelectorAll<SVGSVGElement>('svg') ?? []),
  ]);

/** How many nodes a drawing is made of, itself included. */
export const nodesOf = (svg: SVGSVGElement): number => svg.querySelectorAll('*').length + 1;
