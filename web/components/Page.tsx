import { useDocumentTitle } from '@mantine/hooks';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useArrival } from '../arrival.ts';

interface Props {
  readonly title: string;
  /** One sentence that says what the page answers. */
  readonly lead?: ReactNode;
  /** What can be done with the whole page: export, print, the query behind it. */
  readonly actions?: ReactNode;
  /** Whether it takes the whole width of the window: for wide tables. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** A page that is read from top to bottom: its title in the tab and on the page, then what it holds. */
export function Page({ title, lead, actions, isWide, children }: Props) {
  const { t } = useTranslation();
  useDocumentTitle(t('page.title', { page: title }));
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(heading);
  return (
    <main className="page" id="content" tabIndex={-1} data-wide={isWide || undefined}>
      <header className="page-head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead && <p className="lead">{lead}</p>}
        </div>
        {actions && <div className="page-actions">{actions}</div>}
      </header>
      {children}
    </main>
  );
}
