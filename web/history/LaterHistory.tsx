import { lazy, Suspense } from 'react';
import { Missing } from './Missing.tsx';

const OfCountry = lazy(() =>
  import('./History.tsx').then(
    ({ History }) => ({ default: History }),
    () => ({ default: Missing }),
  ),
);
const OfTeam = lazy(() =>
  import('./TeamHistory.tsx').then(
    ({ TeamHistory }) => ({ default: TeamHistory }),
    () => ({ default: Missing }),
  ),
);

/** The past of a country: comes when the rest of the page stands there. */
export const CountryHistory = ({ iso2 }: { readonly iso2: string }) => (
  <Suspense>
    <OfCountry of={{ country: iso2 }} />
  </Suspense>
);

/** The past of a team: comes when the rest of the page stands there, and is not printed. */
export const TeamPast = ({ slug }: { readonly slug: string }) => (
  <div className="on-screen">
    <Suspense>
      <OfTeam slug={slug} />
    </Suspense>
  </div>
);
