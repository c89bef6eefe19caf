import { expect, inject, it } from 'vitest';
import { describePages } from '../support/chromium.ts';
import { flawsOf } from '../support/look.ts';
import { pageSession } from '../support/page-session.ts';

const address = inject('address');

/** A telephone, a tablet, two screens; 320 pixels are a window of 1280 at 400 %. */
const WIDTHS = [320, 360, 768, 1280, 1920];

/** Every page, and where it stands. */
const PAGES: readonly (readonly [string, string])[] = [
  ['atlas', '/'],
  ['atlas, compared', '/?layout=table&country=HN&compare=2020-01-01'],
  ['network, to begin with', '/network'],
  ['network', '/network?network=apcert'],
  ['network, introductions', '/network?panel=introduce&from=br-certbr&to=in-certin'],
  ['teams', '/teams'],
  ['team', '/teams/pl-certpl'],
  ['country', '/countries/BR'],
  ['country without a CIRT', '/countries/HT'],
  ['support', '/support'],
  ['progress', '/progress'],
  ['changes', '/changes'],
  ['team, as it was', '/teams/pl-certpl?on=2026-01-31'],
  ['not found', '/no/such/page'],
];

/** Gives the page one style sheet more, as its policy allows: not by an element. */
function styleWith(css: string) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
}

describePages('the look of the pages', () => {
  const session = pageSession(address);

  async function open(path: string, language: string) {
    await session.page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
    await session.page.locator('main').waitFor();
    await session.settled();
  }

  /** Gives the window another width, and the page the time to follow. */
  async function widen(width: number) {
    const { page } = session;
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(resolve));
        }),
    );
    await session.settled();
  }

  /** What is broken on the page that is open, at any width. */
  async function flawsAtEveryWidth(name: string): Promise<readonly string[]> {
    const flaws: string[] = [];
    for (const width of WIDTHS) {
      await widen(width);
      const found = await flawsOf(session.page);
      flaws.push(...found.map((flaw) => `${name} at ${width} pixels: ${flaw}`));
    }
    return flaws;
  }

  it.each(['en', 'ar'])('is whole at every width: all pages in %s', async (language) => {
    const flaws: string[] = [];
    for (const [name, path] of PAGES) {
      await open(path, language);
      flaws.push(...(await flawsAtEveryWidth(name)));
    }
    await session.page.keyboard.press('/');
    await session.page.keyboard.type('cert');
    await session.page.getByRole('option').first().waitFor();
    flaws.push(...(await flawsAtEveryWidth('search')));
    expect(flaws).toEqual([]);
  });

  it('is seen to be broken where it is', async () => {
    await open('/support', 'en');
    expect(await flawsOf(session.page)).toEqual([]);
    const broken = [
      ['overlaps', '.page .lead { margin-top: -24px }'],
      ['cut off', 'h1 { width: 40px; overflow: hidden; white-space: nowrap }'],
      ['outside the page', 'h1 { position: relative; left: -60px }'],
      ['too wide', 'main { min-width: 2000px }'],
      ['does not fit its field', '.field select { min-width: 0; width: 60px }'],
    ] as const;
    for (const [flaw, content] of broken) {
      await session.page.evaluate(styleWith, content);
      expect((await flawsOf(session.page)).join('\n')).toContain(flaw);
      await session.page.evaluate(styleWith, '');
    }
    expect(await flawsOf(session.page)).toEqual([]);
  });
});
