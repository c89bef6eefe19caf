import type { ReactNode } from 'react';

/** What a source wrote, or what nobody has translated: English for a screen reader, and in its own direction. */
export const Quoted = ({ children }: { readonly children: ReactNode }) => (
  <span lang="en" dir="auto">
    {children}
  </span>
);
