/** An attribute or element with nothing in it is left out where its value is null. */
export type Attributes = Readonly<Record<string, string | number | null>>;

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // Read back as a space where they stand in an attribute, were they written as they are.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Characters that XML 1.0 cannot hold, however they are written. */
// eslint-disable-next-line no-control-regex -- these are the ones
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Most texts of a large file: there is nothing to look for in them. */
const PLAIN = /^[\w .,:;/()-]*$/;

/** A text as it may stand in an element or an attribute. */
export const escaped = (text: string): string =>
  PLAIN.test(text)
    ? text
    : text
        .toWellFormed()
        .replace(FORBIDDEN, '\ufffd')
        .replace(/[&<>"'\t\n\r]/g, (character) => ESCAPED[character] ?? character);

/** An element; its content is XML already. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
