import { useTranslation } from 'react-i18next';
import { Link, useRoute } from 'wouter';
import { useAtlasView } from '../atlas/view.ts';
import { KeyHelp } from '../keys/KeyHelp.tsx';
import { PAGES } from '../pages.ts';
import { LanguageChoice } from './LanguageChoice.tsx';
import { Account } from '../session/Account.tsx';
import { SearchBox } from '../search/SearchBox.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';

/** What stands above every page: where one is, where one can go, and the search. */
export function Header() {
  const { t } = useTranslation();
  const [{ isEmbedded }] = useAtlasView();
  if (isEmbedded) return null;
  return (
    <header className="header">
      <Link href="/" className="brand">
        <img src="/icon.svg" alt="" width="18" height="18" />
        {t('product')}
      </Link>
      <nav aria-label={t('nav.label')}>
        {PAGES.map(
          ({ path, nav }) =>
            nav && (
              <NavLink key={path} path={path}>
                {t(`nav.${nav}`)}
              </NavLink>
            ),
        )}
        <a href="/graphql">{t('nav.api')}</a>
      </nav>
      <SearchBox />
      <Account />
      <KeyHelp />
      <LanguageChoice />
      <ThemeSwitch />
    </header>
  );
}

/** A page in the navigation; it is the current one for what lies below it too. */
function NavLink({ path, children }: { readonly path: string; readonly children: string }) {
  const [isCurrent] = useRoute(path === '/' ? path : `${path}/*?`);
  return (
    <Link href={path} aria-current={isCurrent ? 'page' : undefined}>
      {children}
    </Link>
  );
}
