import { useTranslation } from 'react-i18next';
import { Link, Redirect, Route, Switch } from 'wouter';
import { AtlasPage } from './atlas/AtlasPage.tsx';
import { SearchBox } from './atlas/SearchBox.tsx';
import { useAtlasView } from './atlas/view.ts';
import { ThemeSwitch } from './components/ThemeSwitch.tsx';

/** The frame around every page. */
export function App() {
  const { t } = useTranslation();
  return (
    <>
      <a className="skip" href="#countries">
        {t('nav.skip')}
      </a>
      <Header />
      <Switch>
        <Route path="/">
          <AtlasPage />
        </Route>
        <Route>
          <Redirect to="/" replace />
        </Route>
      </Switch>
    </>
  );
}

function Header() {
  const { t } = useTranslation();
  const [, change] = useAtlasView();
  return (
    <header className="header">
      <Link href="/" className="brand">
        <img src="/icon.svg" alt="" width="18" height="18" />
        {t('product')}
      </Link>
      <nav aria-label={t('nav.label')}>
        <Link href="/" aria-current="page">
          {t('nav.atlas')}
        </Link>
        <a href="/graphql">{t('nav.api')}</a>
      </nav>
      <SearchBox
        onSelect={(country) => {
          change({ country });
        }}
      />
      <ThemeSwitch />
    </header>
  );
}
