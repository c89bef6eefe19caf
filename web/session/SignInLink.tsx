import type { ReactNode } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { signInAddress } from './way-back.ts';

interface Props {
  readonly className?: string;
  readonly children: ReactNode;
}

/** Leads to where one signs in, and from there back here. */
export function SignInLink({ className, children }: Props) {
  const [path] = useLocation();
  const search = useSearch();
  return (
    <Link href={signInAddress(path, search)} className={className}>
      {children}
    </Link>
  );
}
