import type { Page } from 'playwright-core';

/** What a reader would see to be broken on the page as it stands, each in a line; none is none. */
export const flawsOf = (page: Page): Promise<readonly string[]> => page.evaluate(findFlaws);

/**
 * Runs in the page: texts that overlap, texts that are cut off by a box or by the edge of the page, and a
 * page that is wider than its window. What a reader can scroll to, what lies open above the page, and
 * what is there for other senses only, is no flaw.
 */
function findFlaws(): readonly string[] {
  /** So much of an overlap, in pixels, may be the rounding of fonts. */
  const TOLERANCE = 2;
  /** The part of a line that has letters in it: fonts claim more room than they draw in. */
  const [ABOVE, BELOW] = [0.2, 0.2];

  interface Box {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  }
  interface Line extends Box {
    readonly node: Text;
    readonly element: Element;
  }

  const flaws = new Set<string>();
  const quoted = (text: string) => {
    const short = text.replaceAll(/\s+/g, ' ').trim();
    return `“${short.length > 60 ? `${short.slice(0, 59)}…` : short}”`;
  };
  const placeOf = (element: Element) => {
    const named = element.closest('[class]');
    const name = typeof named?.className === 'string' ? named.className.split(' ')[0] : '';
    return ` in ${element.tagName.toLowerCase()}${name ? ` of .${name}` : ''}`;
  };
  const say = (what: string, text: string, element: Element) => {
    flaws.add(`${what}: ${quoted(text)}${placeOf(element)}`);
  };

  /** Text for screen readers alone is shrunk to nothing; the way past the header shows when it is focused. */
  const isForOthers = (element: Element): boolean => {
    if (element.closest('[aria-hidden="true"], .skip:not(:focus), script, style, select'))
      return true;
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return true;
    for (let one: Element | null = element; one; one = one.parentElement) {
      if (getComputedStyle(one).clipPath === 'inset(50%)') return true;
    }
    return false;
  };

  /** The ancestors whose boxes an element is clipped by: those outside its containing block do not clip it. */
  function* clippersOf(element: Element): Generator<Element> {
    let position = getComputedStyle(element).position;
    for (let one = element.parentElement; one && one !== document.body; one = one.parentElement) {
      const style = getComputedStyle(one);
      const contains = style.position !== 'static' || style.transform !== 'none';
      if (position === 'fixed' && style.transform === 'none') continue;
      if (position === 'absolute' && !contains) continue;
      if (style.overflowX !== 'visible' || style.overflowY !== 'visible') yield one;
      ({ position } = style);
    }
  }

  /** What of a line is to be seen, or undefined; says so where a box cuts it off. */
  function seen(line: Line): Line | undefined {
    let { left, top, right, bottom } = line;
    const own = getComputedStyle(line.element);
    const clips = own.overflowX !== 'visible' || own.overflowY !== 'visible';
    for (const clipper of [...(clips ? [line.element] : []), ...clippersOf(line.element)]) {
      const style = getComputedStyle(clipper);
      const box = clipper.getBoundingClientRect();
      const isScrolled = /auto|scroll/.test(`${style.overflowX} ${style.overflowY}`);
      // Three dots say that there is more.
      const isCutBeside =
        style.textOverflow !== 'ellipsis' &&
        (left < box.left - TOLERANCE || right > box.right + TOLERANCE);
      const isCutBelow =
        style.webkitLineClamp === 'none' &&
        (top < box.top - TOLERANCE || bottom > box.bottom + TOLERANCE);
      if (!isScrolled && (isCutBeside || isCutBelow)) {
        say(
          `cut off by ${clipper.tagName.toLowerCase()}.${clipper.className}`,
          line.node.data,
          line.element,
        );
        return undefined;
      }
      left = Math.max(left, box.left);
      right = Math.min(right, box.right);
      top = Math.max(top, box.top);
      bottom = Math.min(bottom, box.bottom);
      if (right - left <= TOLERANCE || bottom - top <= TOLERANCE) return undefined;
    }
    if (left < -TOLERANCE || right > innerWidth + TOLERANCE || bottom + scrollY < 0) {
      say('outside the page', line.node.data, line.element);
    }
    return { ...line, left, top, right, bottom };
  }

  /** The innermost opaque layer that an element stands on, above the page: a menu, a dialog, a bar that stays. */
  function layersOf(element: Element): ReadonlySet<Element> {
    const layers = new Set<Element>();
    for (let one: Element | null = element; one && one !== document.body; one = one.parentElement) {
      const { position, backgroundColor } = getComputedStyle(one);
      const isOpaque = !/^(transparent|rgba\(.*, 0?\.?[0-8]?\d?\))$/.test(backgroundColor);
      if (/absolute|fixed|sticky/.test(position) && isOpaque) layers.add(one);
    }
    return layers;
  }
  /** Whether one of two lies on a layer that covers the other. */
  const isCovered = (a: Element, b: Element) =>
    [...layersOf(a)].some((layer) => !layer.contains(b)) ||
    [...layersOf(b)].some((layer) => !layer.contains(a));

  const lines: Line[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const element = node.parentElement;
    if (!(node instanceof Text) || !element || node.data.trim() === '' || isForOthers(element)) {
      continue;
    }
    range.selectNodeContents(node);
    for (const { left, top, right, bottom, height } of range.getClientRects()) {
      if (right - left <= TOLERANCE) continue;
      const line = { node, element, left, right };
      const inked = seen({ ...line, top: top + ABOVE * height, bottom: bottom - BELOW * height });
      if (inked) lines.push(inked);
    }
  }

  lines.sort((a, b) => a.top - b.top);
  lines.forEach((upper, index) => {
    for (const lower of lines.slice(index + 1)) {
      if (lower.top >= upper.bottom - TOLERANCE) break;
      const shared = Math.min(upper.right, lower.right) - Math.max(upper.left, lower.left);
      const height = Math.min(upper.bottom, lower.bottom) - lower.top;
      if (shared <= TOLERANCE || height <= TOLERANCE) continue;
      if (upper.node === lower.node || isCovered(upper.element, lower.element)) continue;
      say(`overlaps ${quoted(upper.node.data)}`, lower.node.data, lower.element);
    }
  });

  // What stands in a field is no text of the page: its width is measured.
  const pen = document.createElement('canvas').getContext('2d');
  for (const field of document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
    'select, input:not([type]), input[type="search"], input[type="text"]',
  )) {
    const style = getComputedStyle(field);
    if (!pen || style.textOverflow === 'ellipsis' || isForOthers(field.parentElement ?? field)) {
      continue;
    }
    const text =
      field instanceof HTMLSelectElement
        ? (field.selectedOptions[0]?.text ?? '')
        : field.value || field.placeholder;
    pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const room = field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    if (pen.measureText(text).width > room + TOLERANCE) say('does not fit its field', text, field);
  }

  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth)
    flaws.add(`the page is ${scrollWidth - clientWidth} pixels too wide`);
  return [...flaws];
}
