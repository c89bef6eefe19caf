import { beforeEach, expect, inject, it, vi } from 'vitest';
import { z } from 'zod';
import { describePages } from '../support/chromium.ts';
import { keyboardReader } from '../support/keyboard.ts';
import { askApi, pageSession, sheetsOf } from '../support/page-session.ts';

const address = inject('address');

/** Until it holds; a busy machine takes its time. */
const eventually = (holds: () => void | Promise<void>) => vi.waitFor(holds, { timeout: 30_000 });

const quoted = (name: string) => `"${name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}"`;
const nodes = <T extends z.ZodType>(node: T) => z.object({ nodes: z.array(node) });

describePages('with a keyboard alone', () => {
  const session = pageSession(address);
  let reader: ReturnType<typeof keyboardReader>;
  beforeEach(() => {
    reader = keyboardReader(session.page);
  });

  /** Waits until something is announced without a key being pressed. */
  const hears = (announced: RegExp) =>
    eventually(async () => {
      expect(await reader.heard()).toMatch(announced);
    });

  /** Types into a box that finds, and takes what is wanted from what it finds. */
  async function find(text: string, wanted: RegExp) {
    const { page } = session;
    await reader.type(text);
    await page.getByRole('option', { name: wanted }).first().waitFor();
    const chosen = page.locator('[role="option"][data-combobox-selected]');
    for (let tries = 0; tries < 8; tries += 1) {
      await reader.press('ArrowDown');
      if (wanted.test(await chosen.innerText())) break;
    }
    expect(await chosen.innerText()).toMatch(wanted);
    await reader.press('Enter');
  }

  it('one finds the least developed countries of Africa without a CIRT, and prints the brief of one', async () => {
    const { countries } = await askApi(
      address,
      `{ countries(first: 250, filter: { region: { in: [AFR] }, developmentGroup: { in: [LDC] } }) {
        nodes { name coverage { state } }
      } }`,
      z.object({
        countries: nodes(z.object({ name: z.string(), coverage: z.object({ state: z.string() }) })),
      }),
    );
    const absent = countries.nodes.filter(({ coverage }) => coverage.state === 'ABSENT');
    const names = absent.map(({ name }) => name).sort(new Intl.Collator('en').compare);
    const { page } = session;
    // The dialogue of the browser is outside of the page: what opens it is counted.
    await page.addInitScript(() => {
      window.print = () => {
        document.documentElement.dataset['printed'] = 'yes';
      };
    });
    await page.goto('/');
    await page.locator('.headline .number').waitFor();

    await reader.tabTo(/^'?button "Show only: Absent/, 14);
    await reader.press('Enter');
    await hears(/\[pressed\]/);
    await reader.tabTo(/^'?button "Show only Africa/, 10);
    await reader.press('Enter');
    await hears(/\[pressed\]/);
    await reader.tabTo(/^button "Least developed"/, 10);
    await reader.press('Enter');
    await hears(/\[pressed\]/);
    await reader.tabTo(/^button "Table"/, 12);
    await reader.press('Enter');
    await page.locator('table.countries tbody tr').first().waitFor();
    expect(await page.locator('table.countries tbody th .link').allInnerTexts()).toEqual(names);

    const [first = ''] = names;
    await reader.tabTo(new RegExp(`^button ${quoted(first)}`), 12);
    await reader.press('Enter');
    await hears(new RegExp(`^heading ${quoted(first)} \\[level=2\\]`));
    await reader.tabTo(/^link "All about the country/, 20);
    await reader.press('Enter');
    await hears(new RegExp(`^heading ${quoted(first)} \\[level=1\\]`));
    await reader.tabTo(/^button "Print the mission brief"/, 2);
    await hears(/^button "Print the mission brief"$/);
    await reader.press('Enter');
    expect(await page.locator('html').getAttribute('data-printed')).toBe('yes');
    expect(sheetsOf(await page.pdf({ format: 'A4' }))).toBeLessThanOrEqual(2);
  });

  it('one finds a peer of a team, and how to reach it', async () => {
    const team = z.object({
      shortName: z.string(),
      contacts: nodes(z.object({ email: z.string().nullable() })),
    });
    const { peers } = await askApi(
      address,
      `{ peers(team: "pl-certpl", first: 5) { nodes { team { shortName contacts { nodes { email } } } } } }`,
      z.object({ peers: nodes(z.object({ team })) }),
    );
    const reachable = peers.nodes.find(({ team: peer }) =>
      peer.contacts.nodes.some(({ email }) => email !== null),
    )?.team;
    if (!reachable) throw new Error('No peer of the team can be reached.');
    await session.open('/teams');

    await reader.press('/');
    await hears(/^searchbox/);
    await find('cert polska', /^CERT Polska/);
    await hears(/^heading "CERT Polska" \[level=1\]/);
    await session.settled();
    await reader.tabTo(new RegExp(`^link ${quoted(reachable.shortName)}`), 16);
    await reader.press('Enter');
    await hears(new RegExp(`^heading ${quoted(reachable.shortName)} \\[level=1\\]`));
    await reader.tabTo(/^link "\S+@\S+"/, 8);
    expect(reachable.contacts.nodes.map(({ email }) => `link "${String(email)}"`)).toContain(
      await reader.heard(),
    );
  });

  it('one finds who can introduce two teams', async () => {
    const { introduction } = await askApi(
      address,
      '{ introduction(from: "br-certbr", to: "in-certin") { steps ways { members } } }',
      z.object({ introduction: z.object({ steps: z.number(), ways: z.array(z.unknown()) }) }),
    );
    const { page } = session;
    await session.open('/support');

    await reader.tabTo(/^link "Network"/, 4);
    await reader.press('Enter');
    await page.locator('.network-welcome').waitFor();
    await reader.tabTo(/^button "Introduce"/, 12);
    await reader.press('Enter');
    await hears(/^searchbox "Find a team"/);
    await find('cert.br', /^CERT\.br\b/);
    await hears(/^searchbox "Find a team"/);
    await find('cert-in', /^CERT-In\b/);
    await hears(/^button "Choose another team than CERT-In"/);
    const status = page.locator('.network-introduce [role="status"]');
    await status.waitFor();
    expect(await status.innerText()).toContain(String(introduction.steps));
    expect(await page.locator('.network-ways > li').count()).toBe(introduction.ways.length);

    await reader.tabTo(/^button "Show in the picture"/, 1);
    await reader.tabTo(/^link "CERT\.br"/, 1);
    await reader.tabTo(/^link/, 1);
    await reader.press('Enter');
    await page.locator('.identity').waitFor();
    await hears(/^heading .* \[level=1\]/);
  });

  it('one is past the header at once', async () => {
    await session.open('/teams/pl-certpl');
    await reader.press('Tab');
    expect(await reader.heard()).toMatch(/^link "Skip to the content"/);
    await reader.press('Enter');
    await reader.tabTo(/^link "All teams"/, 1);
  });
});
