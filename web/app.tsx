import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Route, Switch } from 'wouter';
import { Boundary } from './components/Boundary.tsx';
import { Header } from './components/Header.tsx';
import { NotFoundPage, PAGES } from './pages.ts';
import { SessionOver } from './session/SessionOver.tsx';

/** The frame around every page. */
export function App() {
  const { t } = useTranslation();
  return (
    <>
      <a className="skip" href="#content">
        {t('nav.skip')}
      </a>
      <Header />
      <SessionOver />
      <Suspense fallback={<main className="page" aria-busy aria-label={t('page.loading')} />}>
        <Switch>
          {PAGES.map(({ path, page: Shown }) => (
            <Route key={path} path={path}>
              <Boundary>
                <Shown />
              </Boundary>
            </Route>
          ))}
          <Route>
            <Boundary>
              <NotFoundPage />
            </Boundary>
          </Route>
        </Switch>
      </Suspense>
    </>
  );
}
