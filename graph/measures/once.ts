/** Work that is done once for each thing, however often it is asked for while the thing is there. */
export function oncePer<Thing extends WeakKey, Result>(
  work: (thing: Thing) => Result,
): (thing: Thing) => Result {
  const results = new WeakMap<Thing, { readonly result: Result }>();
  return (thing) => {
    const known = results.get(thing) ?? { result: work(thing) };
    results.set(thing, known);
    return known.result;
  };
}
