import { serverAudits } from 'graphql-http';
import { describe, expect, it } from 'vitest';
import { testGraph } from '../../support/neo4j.ts';
import { testServer } from '../../support/server.ts';

const server = testServer(testGraph());

describe('GraphQL over HTTP, as the audits of graphql-http have it', () => {
  const audits = serverAudits({ url: () => server.url });

  it('is audited', () => {
    expect(audits.length).toBeGreaterThan(50);
  });

  it.each(audits.map((audit) => [`${audit.name} (${audit.id})`, audit] as const))(
    '%s',
    async (_name, audit) => {
      const result = await audit.fn();
      expect(result.status, 'reason' in result ? result.reason : undefined).toBe('ok');
    },
  );
});
