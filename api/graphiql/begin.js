/// <reference lib="dom" />
/* global document, self */
/** Runs in the browser, after GraphiQL has been loaded: shows it, with the options that the page gives. */
{
  const options = JSON.parse(document.getElementById('options')?.textContent ?? '{}');
  Reflect.get(self, 'YogaGraphiQL').renderYogaGraphiQL(document.getElementById('root'), options);
}
