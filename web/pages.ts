import { type ComponentType, lazy } from 'react';
import { AtlasPage } from './atlas/AtlasPage.tsx';
import { loadTexts } from './i18n/index.ts';
import type { Part } from './i18n/parts.ts';

/** A page of the product: its address, how it is called in the navigation, and what it shows. */
interface PageEntry {
  /** As wouter matches it. */
  readonly path: string;
  /** Its message below `nav`; pages without one are reached from others. */
  readonly nav?: 'atlas' | 'network' | 'directory' | 'support' | 'progress';
  readonly page: ComponentType;
}

/** A page that is loaded, with its texts, when it is asked for. */
const later = (texts: readonly Part[], load: () => Promise<ComponentType>) =>
  lazy(async () => {
    const [page] = await Promise.all([load(), loadTexts(texts)]);
    return { default: page };
  });

const NetworkPage = later(
  ['network'],
  async () => (await import('./network/NetworkPage.tsx')).NetworkPage,
);
const DirectoryPage = later(
  ['directory', 'sectors', 'contacts'],
  async () => (await import('./directory/DirectoryPage.tsx')).DirectoryPage,
);
const TeamPage = later(
  ['directory', 'team', 'sectors', 'history', 'contacts'],
  async () => (await import('./team/TeamPage.tsx')).TeamPage,
);
const CountryPage = later(
  ['country', 'why', 'sectors', 'history', 'team', 'directory', 'contacts'],
  async () => (await import('./country/CountryPage.tsx')).CountryPage,
);
const SupportPage = later(
  ['country', 'support', 'why'],
  async () => (await import('./support/SupportPage.tsx')).SupportPage,
);
const ProgressPage = later(
  ['support', 'progress'],
  async () => (await import('./progress/ProgressPage.tsx')).ProgressPage,
);

const SignInPage = later(
  ['sign-in'],
  async () => (await import('./session/SignInPage.tsx')).SignInPage,
);

const ProposalsPage = later(
  ['directory', 'team', 'proposals'],
  async () => (await import('./proposals/ProposalsPage.tsx')).ProposalsPage,
);

const ChangesPage = later(
  ['history', 'team', 'directory', 'sectors'],
  async () => (await import('./changes/ChangesPage.tsx')).ChangesPage,
);

/** For an address that leads nowhere. */
export const NotFoundPage = later(
  [],
  async () => (await import('./components/NotFound.tsx')).NotFound,
);

const ConfirmPage = later(
  ['contacts'],
  async () => (await import('./confirm/ConfirmPage.tsx')).ConfirmPage,
);

/** Every page; all but the first are loaded when they are asked for. */
export const PAGES: readonly PageEntry[] = [
  { path: '/', nav: 'atlas', page: AtlasPage },
  { path: '/network', nav: 'network', page: NetworkPage },
  { path: '/teams', nav: 'directory', page: DirectoryPage },
  { path: '/teams/:slug', page: TeamPage },
  { path: '/support', nav: 'support', page: SupportPage },
  { path: '/progress', nav: 'progress', page: ProgressPage },
  { path: '/countries/:iso2', page: CountryPage },
  { path: '/sign-in', page: SignInPage },
  { path: '/proposals', page: ProposalsPage },
  { path: '/changes', page: ChangesPage },
  { path: '/confirm', page: ConfirmPage },
];
