import { parentOf } from './flat-tree';
import { member, rootOf } from './unclobbered';

/** With which ink a block's lines are drawn: plum that stands out from a light ground, plum for a dark one, or the text's own colour. */
export type Ink = 'deep' | 'pale' | 'own';

export const INKS: readonly Ink[] = ['deep', 'pale', 'own'];

interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  /** 0 to 1. */
  readonly alpha: number;
}

const DEEP: Colour = { red: 0x7a, green: 0x2a, blue: 0x78, alpha: 1 };
const PALE: Colour = { red: 0xe7, green: 0xb0, blue: 0xe3, alpha: 1 };
const WHITE: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };
/** About what both browsers paint behind a page that declares itself dark. */
const NIGHT: Colour = { red: 24, green: 24, blue: 28, alpha: 1 };

/** What text must have against its ground (WCAG 1.4.3). */
const ENOUGH = 4.5;

/** A colour as `getComputedStyle` gives it, or a canvas; null for notations beyond sRGB. */
export function colourOf(computed: string): Colour | null {
  const hex = /^#(..)(..)(..)$/.exec(computed)?.slice(1).map((channel) => parseInt(channel, 16));
  if (hex !== undefined) return { red: hex[0] ?? 0, green: hex[1] ?? 0, blue: hex[2] ?? 0, alpha: 1 };
  const plain = /^rgba?\(([\d.]+)[, ]+([\d.]+)[, ]+([\d.]+)(?:[,/ ]+([\d.]+))?\)$/.exec(computed);
  if (plain !== null) return { red: Number(plain[1]), green: Number(plain[2]), blue: Number(plain[3]), alpha: Number(plain[4] ?? 1) };
  const srgb = /^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ ([\d.e-]+))?\)$/.exec(computed);
  if (srgb === null) return null;
  return { red: Number(srgb[1]) * 255, green: Number(srgb[2]) * 255, blue: Number(srgb[3]) * 255, alpha: Number(srgb[4] ?? 1) };
}

let canvas: OffscreenCanvasRenderingContext2D | null = null;

/**
 * A colour in any notation that the browser knows, as sRGB: the browser's own converter gives it, from what is to be painted on a canvas. Nothing
 * is painted: what is read off a canvas, Firefox may be told to falsify.
 */
function convertedColour(computed: string): Colour | null {
  // Firefox takes a colour of which a part is missing for a grey.
  const inSrgb = `color(from ${computed.replaceAll('none', '0')} srgb r g b)`;
  if (!CSS.supports('color', inSrgb)) return null;
  canvas ??= new OffscreenCanvas(1, 1).getContext('2d');
  if (canvas === null) return null;
  canvas.fillStyle = inSrgb;
  return colourOf(canvas.fillStyle);
}

function over(top: Colour, ground: Colour): Colour {
  const mix = (a: number, b: number): number => a * top.alpha + b * (1 - top.alpha);
  return { red: mix(top.red, ground.red), green: mix(top.green, ground.green), blue: mix(top.blue, ground.blue), alpha: 1 };
}

function luminance({ red, green, blue }: Colour): number {
  const linear = (channel: number): number => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** The contrast of two opaque colours, 1 to 21. */
export function contrast(first: Colour, second: Colour): number {
  const [a, b] = [luminance(first), luminance(second)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** The ink for a ground: the plum that has enough contrast, else the text's own, which the page had to make readable. */
export function inkOn(ground: Colour | null): Ink {
  if (ground === null) return 'own';
  if (contrast(DEEP, ground) >= ENOUGH) return 'deep';
  return contrast(PALE, ground) >= ENOUGH ? 'pale' : 'own';
}

/** A colour that is not wholly transparent: frameworks put borders and shadows of no colour on everything. */
const SEEN = /rgb\(|(?<!rgb)\((?![^)]*[,/] 0\))/;

/** Whether an element has a border or a shadow that a reader sees. */
function isEdged({ borderWidth, borderColor, boxShadow }: CSSStyleDeclaration): boolean {
  return (/[1-9]/.test(borderWidth) && SEEN.test(borderColor)) || SEEN.test(boxShadow);
}

/** Measures the ground of elements, remembering what it has measured: for one painting, since pages change their colours. */
export class Grounds {
  private readonly measured = new Map<Element, Colour | null>();

  constructor(private readonly document: Document, private readonly view: Window) {}

  /**
   * The colour behind an element's text; null where it cannot be known, as over a picture. One object for all that stands in one box, be
   * that told from what is around it by its ground, a border or a shadow.
   */
  under(element: Element): Colour | null {
    const path: Element[] = [];
    let ground: Colour | null | undefined;
    for (let around: Element | null = element; around !== null && ground === undefined; around = parentOf(around)) {
      ground = this.measured.get(around);
      if (ground === undefined) path.push(around);
    }
    if (ground === undefined) ground = this.canvas();
    for (const around of path.reverse()) {
      const layer = this.layer(around, ground);
      if (JSON.stringify(layer) !== JSON.stringify(ground) || isEdged(this.view.getComputedStyle(around))) ground = layer && { ...layer };
      this.measured.set(around, ground);
    }
    return ground;
  }

  private layer(element: Element, behind: Colour | null): Colour | null {
    const style = this.view.getComputedStyle(element);
    const colour = colourOf(style.backgroundColor) ?? convertedColour(style.backgroundColor);
    if (style.backgroundImage !== 'none' || colour === null) return null;
    if (colour.alpha === 1) return colour;
    return behind === null || colour.alpha === 0 ? behind : over(colour, behind);
  }

  /** What lies behind all of a page: the browser's own ground, and on it that of the body where the root has none (CSS Backgrounds 3, 2.11.2). */
  private canvas(): Colour | null {
    const root = rootOf(this.document);
    if (root === null) return WHITE;
    const schemes = this.view.getComputedStyle(root).colorScheme;
    const dark = schemes.includes('dark') && (!schemes.includes('light') || this.view.matchMedia('(prefers-color-scheme: dark)').matches);
    const own = dark ? NIGHT : WHITE;
    // Typed as always there, but a page can be without.
    const body = member(this.document, 'body') as HTMLElement | null;
    return body === null || this.layer(root, own) !== own ? own : this.layer(body, own);
  }
}
