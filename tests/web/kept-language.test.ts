import { beforeEach, describe, expect, it, vi } from 'vitest';
import { rememberLanguage } from '../../web/i18n/kept-language.ts';

/** Opens a page as a browser does that comes to it anew. */
async function open(address: string) {
  history.replaceState(null, '', address);
  vi.resetModules();
  await import('../../web/i18n/index.ts');
  const { lang, dir } = document.documentElement;
  return { lang, dir };
}

/** A browser that is closed forgets what it kept for the tab. */
const closeTab = () => {
  sessionStorage.clear();
};

describe('the language of a page', () => {
  beforeEach(() => {
    closeTab();
    localStorage.clear();
    vi.stubGlobal('navigator', { languages: ['en'] });
  });

  it('is that of a shared link, on the pages that are opened from it in that tab too', async () => {
    expect(await open('/?lang=ar')).toEqual({ lang: 'ar', dir: 'rtl' });
    expect(await open('/teams')).toEqual({ lang: 'ar', dir: 'rtl' });
    expect(await open('/support?lang=zh')).toEqual({ lang: 'zh', dir: 'ltr' });
    expect(await open('/teams')).toEqual({ lang: 'zh', dir: 'ltr' });
  });

  it('is no choice of the reader: the next visit knows nothing of it', async () => {
    await open('/?lang=ar');
    closeTab();
    expect(await open('/')).toEqual({ lang: 'en', dir: 'ltr' });
  });

  it('is the choice of the reader on later visits, and from the choice on in this tab', async () => {
    await open('/?lang=ar');
    rememberLanguage('fr');
    expect(await open('/teams')).toEqual({ lang: 'fr', dir: 'ltr' });
    closeTab();
    expect(await open('/')).toEqual({ lang: 'fr', dir: 'ltr' });
  });

  it('stays what it was where a link names none of ours', async () => {
    rememberLanguage('ru');
    expect(await open('/?lang=tlh')).toEqual({ lang: 'ru', dir: 'ltr' });
  });
});
