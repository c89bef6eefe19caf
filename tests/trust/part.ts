import type { TlpLabel } from '../../graph/words.ts';
import type { World } from '../support/world.ts';

/** Something that is not for everyone: whose it is, how it is written into a world, and how as much as may be known of it. */
export interface Part {
  readonly tlp: TlpLabel;
  readonly owners: readonly string[];
  /** Stands in its texts, and in nothing else. */
  readonly mark: string;
  readonly add: (world: World) => void;
  /** Of a contact: what is left of it where it is withheld. */
  readonly stub?: (world: World) => void;
  /** Shown to the team, officers and admins alone, whatever its label. */
  readonly isKept?: true;
  /** Of a membership: the network. */
  readonly network?: string;
}

/** How a withheld stub is told from a contact that can be read; the rest is what its viewer is told to do. */
export const STUB = 'stub:';

/** A label as it is stored: CLEAR half of the time by not being there. */
const stored = (tlp: TlpLabel, owner: string) => (tlp === 'CLEAR' && owner === 'two' ? null : tlp);

const markOf = (...words: readonly string[]) => `mark-${words.join('-').toLowerCase()}-end`;

export function contact(
  owner: string,
  tlp: TlpLabel,
  { role, asOf = '2024' }: { role?: string | undefined; asOf?: string },
  ask: string,
): Part {
  const mark = markOf('contact', owner, tlp);
  const id = `contact-${owner}-${tlp}`.toLowerCase();
  const shown = { role, asOf, tlp: stored(tlp, owner) };
  const secret = {
    ...{ email: `${mark}@example.org`, phone: `+1555${mark}`, note: mark, sourceUrl: mark },
    ...{ timeZone: 'Asia/Tokyo', keyFingerprint: mark },
  };
  return {
    ...{ tlp, owners: [owner], mark },
    add: (world) => {
      world.contact(id, owner, { ...shown, ...secret });
      const value = secret.email;
      world.check(id, 1, '2026-11-01', { value, by: mark, note: mark });
      if (tlp !== 'GREEN') return;
      world.check(id, 2, '2026-11-02', { value, method: 'BOUNCE', result: 'FAILED', by: mark });
    },
    stub: (world) => world.contact(id, owner, { ...shown, source: `${STUB}${ask}:A test` }),
  };
}

export function membership(owner: string, network: string, tlp: TlpLabel, day = {}): Part {
  const mark = markOf('membership', owner, network, tlp);
  const properties = { status: 'CURRENT', tlp: stored(tlp, owner), source: mark, tier: mark };
  return {
    ...{ tlp, owners: [owner], mark, network },
    add: (world) => world.link('MEMBER_OF', owner, network, { ...properties, ...day }),
  };
}

export function collaboration(owner: string, tlp: TlpLabel, day: object): Part {
  const mark = markOf('collaboration', owner, tlp);
  const properties = { id: mark, kind: 'AGREEMENT', title: mark, tlp: stored(tlp, owner) };
  return {
    ...{ tlp, owners: [owner, 'away'], mark },
    add: (world) => world.link('COLLABORATES_WITH', owner, 'away', { ...properties, ...day }),
  };
}

export function offer(owner: string, service: string, tlp: TlpLabel, day = {}): Part {
  const mark = markOf('offer', owner, service, tlp);
  const properties = { tlp: stored(tlp, owner), source: mark };
  return {
    ...{ tlp, owners: [owner], mark },
    add: (world) => world.link('OFFERS', owner, service, { ...properties, ...day }),
  };
}

export function capability(owner: string, tlp: TlpLabel, kind: string, properties: object): Part {
  const plan = 'plan' in properties ? String(properties.plan) : '';
  const mark = markOf(kind, plan, owner, tlp);
  const labelled = { ...properties, tlp: stored(tlp, owner), source: mark };
  return {
    ...{ tlp, owners: [owner], mark },
    add: (world) => world.capability(kind, mark, owner, labelled),
  };
}

/** One of `own` is raised by the team, one of `two` by the office on behalf of the country that it covers. */
export function need(owner: string, country: string, tlp: TlpLabel): Part {
  const mark = markOf('need', owner, tlp);
  const properties = { title: mark, tlp: stored(tlp, owner), kind: 'CAPABILITY' };
  return {
    ...{ tlp, owners: [owner], mark },
    add: (world) => {
      world.raised(mark, country, 'itu-x', {
        ...properties,
        ...(owner === 'own' && { team: owner }),
      });
      world.link('WANTS', mark, 's-open', {});
      if (owner === 'own') {
        world.link('ANSWERS', 'act-1', mark, {});
        if (tlp === 'RED') world.link('ANSWERS', 'act-2', mark, {});
      }
    },
  };
}

/** That a membership was changed; it is seen by those who see that. */
export function revision(owner: string, network: string, tlp: TlpLabel, position: number): Part {
  const mark = markOf('revision', owner, network, tlp);
  const changes = JSON.stringify([{ field: 'tier', from: `${mark}-before`, to: mark }]);
  const before = JSON.stringify({ tier: mark, tlp });
  const at = `2026-01-${String(position).padStart(2, '0')}T00:00:00Z`;
  return {
    ...{ tlp, owners: [owner], mark },
    add: (world) => world.revision(mark, owner, network, { tlp, position, at, changes, before }),
  };
}

/** What somebody proposes and reports about the contact of this label; seen by fewer than the contact. */
export function proposal(owner: string, tlp: TlpLabel): Part {
  const mark = markOf('proposal', owner, tlp);
  const contactId = `contact-${owner}-${tlp}`.toLowerCase();
  const changes = JSON.stringify([{ field: 'email', before: [], after: [mark] }]);
  return {
    ...{ tlp, owners: [owner], mark, isKept: true },
    add: (world) => world.proposal(mark, owner, contactId, { changes, tlp: stored(tlp, owner) }),
  };
}

export function mistake(owner: string, tlp: TlpLabel): Part {
  const mark = markOf('mistake', owner, tlp);
  return {
    ...{ tlp, owners: [owner], mark, isKept: true },
    add: (world) => world.mistake(mark, owner, `contact-${owner}-${tlp}`.toLowerCase()),
  };
}
