import { isElement, parentOf } from '../reading/nodes.js';

/** Red, green and blue from 0 to 255, and how far it covers what is under it. */
type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const WHITE: Colour = [255, 255, 255, 1];

type GroundOf = (element: Element) => Colour | undefined;

/**
 * The colours behind the words of elements, each asked once while the page stays as it is. Nothing: a picture, or a colour that
 * cannot be told.
 */
export function groundsOnce(): GroundOf {
  const grounds = new Map<Element, Colour | undefined>();
  const groundOf: GroundOf = (element) => {
    if (!grounds.has(element)) grounds.set(element, find(element, groundOf));
    return grounds.get(element);
  };
  return groundOf;
}

function find(element: Element, groundOf: GroundOf): Colour | undefined {
  const { backgroundColor, backgroundImage, opacity, filter, mixBlendMode } = getComputedStyle(element);
  const colour = read(backgroundColor);
  if (!colour || backgroundImage !== 'none' || opacity !== '1') return undefined;
  if (filter !== 'none' || mixBlendMode !== 'normal') return undefined;
  if (colour[3] === 1) return colour;
  const parent = parentOf<Element | ShadowRoot | Document>(element);
  const around = isElement<Element>(parent) ? parent : (parent as ShadowRoot | null)?.host;
  // a page that says nothing is white, or what the browser has for its color-scheme
  const under = around ? groundOf(around) : canvasOf(element);
  return under && onto(colour, under);
}

/** The colour of the words of an element, on its ground. */
export function inkOf(element: Element, ground: Colour): Colour | undefined {
  const ink = read(getComputedStyle(element).color);
  return ink && onto(ink, ground);
}

/** From 1, which is the same colour, to 21. */
export function contrastOf(one: Colour, other: Colour): number {
  const [less, more] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b) as [number, number];
  return (more + 0.05) / (less + 0.05);
}

const canvasOf = (element: Element): Colour | undefined =>
  /dark/.test(getComputedStyle(element).colorScheme) ? undefined : WHITE;

const onto = ([r, g, b, alpha]: Colour, under: Colour): Colour => {
  const mix = (over: number, at: 0 | 1 | 2) => over * alpha + under[at] * (1 - alpha);
  return [mix(r, 0), mix(g, 1), mix(b, 2), 1];
};

function luminanceOf([r, g, b]: Colour): number {
  const linear = (channel: number) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** As browsers tell colours of sRGB. Those of other spaces are drawn, and seen what comes of it. */
function read(colour: string): Colour | undefined {
  const numbers = (colour.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
  const [r = 0, g = 0, b = 0, alpha = 1] = numbers;
  if (/^rgba?\(/.test(colour)) return [r, g, b, alpha];
  const parts = /^color\(srgb /.test(colour) ? numbers : undefined;
  if (parts) return [r * 255, g * 255, b * 255, alpha];
  return drawn(colour);
}

const known = new Map<string, Colour | undefined>();

function drawn(colour: string): Colour | undefined {
  if (known.has(colour)) return known.get(colour);
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  let seen: Colour | undefined;
  if (context) {
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    seen = [r, g, b, alpha / 255];
  }
  known.set(colour, seen);
  return seen;
}
