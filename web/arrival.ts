import { type RefObject, useEffect } from 'react';

/** How the address came to be what it is: the page was loaded, a link was followed, or Back was. */
let arrivedBy: 'load' | 'link' | 'history' = 'load';

// wouter tells of every change of the address by an event.
addEventListener('pushState', () => {
  arrivedBy = 'link';
});
addEventListener('popstate', () => {
  arrivedBy = 'history';
});

/**
 * Takes those who cannot see that the page changed to its heading; a followed link starts at the
 * top, Back where the reader was.
 */
export function useArrival(heading: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (arrivedBy === 'load') return;
    heading.current?.focus({ preventScroll: true });
    if (arrivedBy === 'link') scrollTo(0, 0);
  }, [heading]);
}
