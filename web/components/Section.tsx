import { type ReactNode, useId } from 'react';

interface Props {
  readonly title: string;
  /** The place that links on the same page lead to. */
  readonly anchor?: string;
  /** What the section answers, in one sentence. */
  readonly lead?: string | undefined;
  readonly children: ReactNode;
}

/** A part of a page under its own heading, which names it for those who cannot see it. */
export function Section({ title, anchor, lead, children }: Props) {
  const id = useId();
  return (
    <section className="part" id={anchor} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lead && <p className="part-lead">{lead}</p>}
      {children}
    </section>
  );
}
