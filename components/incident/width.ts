import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** How wide something is, and which way its text runs; anew whenever it changes. */
export interface Room {
  readonly width: number;
  readonly rtl: boolean;
}

/** What is assumed until the element is laid out: a page of 1280 pixels. */
const FIRST: Room = { width: 1184, rtl: false };

/** The room that an element has. */
export function useRoom(ref: RefObject<HTMLElement | null>): Room {
  const [room, setRoom] = useState(FIRST);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const width = Math.floor(element.clientWidth);
      const rtl = getComputedStyle(element).direction === 'rtl';
      if (width > 0) setRoom((old) => (old.width === width && old.rtl === rtl ? old : { width, rtl }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return room;
}

let canvas: CanvasRenderingContext2D | null = null;

/** About how wide a text is at 12 pixels, in the system's font. */
export function textWidth(text: string, bold: boolean): number {
  canvas ??= document.createElement('canvas').getContext('2d');
  if (canvas === null) return text.length * 7;
  canvas.font = `${bold ? '600' : '400'} 12px system-ui, -apple-system, "Segoe UI", roboto, "Noto Sans", "Helvetica Neue", arial, sans-serif`;
  return canvas.measureText(text).width;
}
