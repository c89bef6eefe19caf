import { AsItWas } from './AsItWas.tsx';
import { History } from './History.tsx';

/** The past of a team: what was changed, and what the record said on a day. */
export function TeamHistory({ slug }: { readonly slug: string }) {
  return (
    <>
      <History of={{ team: slug }} />
      <AsItWas slug={slug} />
    </>
  );
}
