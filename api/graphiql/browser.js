/// <reference lib="dom" />
/* global document, Document, Element, location, self, URL */
/**
 * Runs in the browser, before GraphiQL: lets its editor make its styles under a policy that allows none
 * in the text of a page. What it writes as an attribute is set as a property, which the policy is not
 * about, and what it makes as an element carries the mark of this page.
 */
{
  const WRITTEN = 'data-written-style';
  const nonce = document.currentScript?.nonce ?? '';

  const make = Object.getOwnPropertyDescriptor(Document.prototype, 'createElement')?.value;
  Object.defineProperty(document, 'createElement', {
    /** @param {string} name @param {ElementCreationOptions} [options] */
    value: (name, options) => {
      const element = make.call(document, name, options);
      if (name === 'style') element.nonce = nonce;
      return element;
    },
  });

  const setAttribute = Object.getOwnPropertyDescriptor(Element.prototype, 'setAttribute')?.value;
  /** @type {typeof Element.prototype.setAttribute} */
  Element.prototype.setAttribute = function (name, value) {
    if (name === 'style' && 'style' in this)
      /** @type {HTMLElement} */ (this).style.cssText = value;
    else setAttribute.call(this, name, value);
  };

  /** @param {string | { toString(): string } | null} html text in it holds no angle brackets: what is between them is a tag */
  const withoutStyles = (html) =>
    String(html ?? '').replace(/<[^<>]* style=["'][^<>]*>/g, (tag) =>
      tag.replaceAll(/ style=(?=["'])/g, ` ${WRITTEN}=`),
    );
  /** @param {Element | null} root */
  const setStyles = (root) => {
    for (const element of root?.querySelectorAll(`[${WRITTEN}]`) ?? []) {
      element.setAttribute('style', element.getAttribute(WRITTEN) ?? '');
      element.removeAttribute(WRITTEN);
    }
  };

  const inner = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');
  Object.defineProperty(Element.prototype, 'innerHTML', {
    ...inner,
    /** @this {Element} @param {string | { toString(): string } | null} html */
    set(html) {
      inner?.set?.call(this, withoutStyles(html));
      setStyles(this);
    },
  });

  const insert = Object.getOwnPropertyDescriptor(Element.prototype, 'insertAdjacentHTML')?.value;
  /** @type {typeof Element.prototype.insertAdjacentHTML} */
  Element.prototype.insertAdjacentHTML = function (where, html) {
    insert.call(this, where, withoutStyles(html));
    setStyles(where === 'beforebegin' || where === 'afterend' ? this.parentElement : this);
  };

  /** @type {Record<string, string>} */
  const workers = JSON.parse(document.getElementById('workers')?.textContent ?? '{}');
  Object.assign(self, {
    MonacoEnvironment: {
      globalAPI: false,
      /** @param {string} _module @param {string} label */
      getWorkerUrl: (_module, label) => new URL(workers[label] ?? '', location.href).href,
    },
  });
}
