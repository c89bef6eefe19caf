import { type ComponentType, lazy } from 'react';
import { AtlasPage } from './atlas/AtlasPage.tsx';

/** A page of the product: its address, how it is called in the navigation, and what it shows. */
interface PageEntry {
  /** As wouter matches it. */
  readonly path: string;
  /** Its message below `nav`; pages without one are reached from others. */
  readonly nav?: 'atlas' | 'network' | 'directory' | 'support' | 'progress';
  readonly page: ComponentType;
}

const NetworkPage = lazy(async () => ({
  default: (await import('./network/NetworkPage.tsx')).NetworkPage,
}));

const DirectoryPage = lazy(async () => ({
  default: (await import('./directory/DirectoryPage.tsx')).DirectoryPage,
}));

const TeamPage = lazy(async () => ({
  default: (await import('./team/TeamPage.tsx')).TeamPage,
}));

const CountryPage = lazy(async () => ({
  default: (await import('./country/CountryPage.tsx')).CountryPage,
}));

const SupportPage = lazy(async () => ({
  default: (await import('./support/SupportPage.tsx')).SupportPage,
}));

const ProgressPage = lazy(async () => ({
  default: (await import('./progress/ProgressPage.tsx')).ProgressPage,
}));

/** Every page; all but the first are loaded when they are asked for. */
export const PAGES: readonly PageEntry[] = [
  { path: '/', nav: 'atlas', page: AtlasPage },
  { path: '/network', nav: 'network', page: NetworkPage },
  { path: '/teams', nav: 'directory', page: DirectoryPage },
  { path: '/teams/:slug', page: TeamPage },
  { path: '/support', nav: 'support', page: SupportPage },
  { path: '/progress', nav: 'progress', page: ProgressPage },
  { path: '/countries/:iso2', page: CountryPage },
];
