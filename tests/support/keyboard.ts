import type { Page } from 'playwright-core';

/** A reader who has nothing but a keyboard, and hears what is focused. */
export function keyboardReader(page: Page) {
  /** What is focused, as it is announced: its role, its name and its state, such as `button "Table" [pressed]`. */
  async function heard(): Promise<string> {
    const focus = page.locator(':focus');
    if ((await focus.count()) === 0) return 'nothing';
    const [first = ''] = (await focus.ariaSnapshot()).split('\n');
    return first.replace(/^- /, '').replace(/:$/, '');
  }
  return {
    heard,
    press: (key: string) => page.keyboard.press(key),
    type: (text: string) => page.keyboard.type(text),
    /**
     * Goes on with Tab until something is announced.
     * @throws when it takes more presses than a reader would put up with
     */
    async tabTo(announced: RegExp, most: number): Promise<void> {
      const passed: string[] = [];
      while (passed.length < most) {
        await page.keyboard.press('Tab');
        const now = await heard();
        passed.push(now);
        if (announced.test(now)) return;
      }
      throw new Error(
        `${String(announced)} is not reached by ${most} presses of Tab:\n${passed.join('\n')}`,
      );
    },
  };
}
