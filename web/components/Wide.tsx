import type { ReactNode } from 'react';

interface Props {
  /** What is in it. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A table that may be wider than a narrow window: it scrolls by itself, by keyboard too. */
export function Wide({ label, children }: Props) {
  return (
    // What scrolls by itself must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="table-wide" role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
