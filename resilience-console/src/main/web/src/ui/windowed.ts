import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { usePrinting } from './media';

/** Which rows of a long list stand in the window, with some before and after. */
export interface Span {
  from: number;
  to: number;
}

const SPARE = 6;

export function span(top: number, height: number, rowHeight: number, total: number): Span {
  const first = Math.floor(Math.max(0, -top) / rowHeight);
  const visible = Math.ceil(height / rowHeight);
  const from = Math.max(0, Math.min(first, total) - SPARE);
  return { from, to: Math.min(total, first + visible + SPARE) };
}

/** The rows of a list that are to be drawn, on paper all; the list is as high as all of them. Rows are of one height, which the stylesheet says. */
export function useWindowed(list: RefObject<HTMLElement | null>, total: number): Span & { rowHeight: number } {
  const [state, setState] = useState({ from: 0, to: Math.min(total, 40), rowHeight: 56 });
  const printing = usePrinting();
  const asked = useRef(0);
  const measure = useCallback(() => {
    asked.current = 0;
    const element = list.current;
    if (element !== null) {
      const rowHeight = Number.parseFloat(getComputedStyle(element).getPropertyValue('--row-height')) || 56;
      const { from, to } = span(element.getBoundingClientRect().top, innerHeight, rowHeight, total);
      setState((former) => (former.from === from && former.to === to && former.rowHeight === rowHeight ? former : { from, to, rowHeight }));
    }
  }, [list, total]);
  useLayoutEffect(() => {
    const soon = (): void => {
      asked.current = asked.current || requestAnimationFrame(measure);
    };
    measure();
    document.addEventListener('scroll', soon, { capture: true, passive: true });
    addEventListener('resize', soon);
    return () => {
      cancelAnimationFrame(asked.current);
      asked.current = 0;
      document.removeEventListener('scroll', soon, { capture: true });
      removeEventListener('resize', soon);
    };
  }, [measure]);
  return printing ? { ...state, from: 0, to: total } : state;
}
