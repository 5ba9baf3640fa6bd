'use client';
import { type RefObject, useCallback, useEffect, useRef } from 'react';

/** For so long after the pointer last moved over the list, somebody is taken to be about to click. */
const POINTER_MS = 4_000;

/** Tells whether a person is in the middle of the list: scrolled down, with the focus in it, or with a moving pointer over it. */
export function useReading(scroller: RefObject<HTMLElement | null>): () => boolean {
  const movedAt = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const onMove = () => {
      movedAt.current = performance.now();
    };
    element.addEventListener('pointermove', onMove);
    return () => element.removeEventListener('pointermove', onMove);
  }, [scroller]);
  return useCallback(() => {
    const element = scroller.current;
    if (!element) return false;
    const focused = element !== document.activeElement && element.contains(document.activeElement);
    return element.scrollTop > 4 || focused || performance.now() - movedAt.current < POINTER_MS;
  }, [scroller]);
}
