/** A property of a vCard: its name, its parameters, and its value as it is written. */
export interface VcardProperty {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly value: string;
}

/** Reads a vCard 4.0 as strictly as RFC 6350 has it. @throws Error for a line that cannot be */
export function readVcard(text: string): VcardProperty[] {
  if (!text.endsWith('\r\n')) throw new Error('The last line has no end.');
  const folded = text.slice(0, -2).split('\r\n');
  for (const line of folded) {
    if (Buffer.byteLength(line) > 75) throw new Error(`More than 75 octets: ${line}`);
    if (/\p{Cc}/u.test(line)) throw new Error(`A control character: ${JSON.stringify(line)}`);
  }
  const lines = folded.join('\r\n').replaceAll('\r\n ', '').split('\r\n');
  const properties = lines.map((line): VcardProperty => {
    const found = /^([A-Z-]+)((?:;[A-Z-]+=[\w/-]+)*):(.*)$/su.exec(line);
    if (!found) throw new Error(`No property: ${line}`);
    const [, name = '', parameters = '', value = ''] = found;
    return { name, parameters: parameters.split(';').slice(1), value };
  });
  const names = properties.map(({ name }) => name);
  if (names[0] !== 'BEGIN' || names[1] !== 'VERSION' || names.at(-1) !== 'END') {
    throw new Error('It does not start and end as a vCard does.');
  }
  if (!names.includes('FN')) throw new Error('It has no FN.');
  return properties;
}

/** The parts of a value between signs that are not escaped, their escapes undone. */
export function valuesOf(value: string, sign: ',' | ';'): string[] {
  const parts = [''];
  for (let at = 0; at < value.length; at++) {
    const letter = value.charAt(at);
    const last = parts.length - 1;
    if (letter === '\\') {
      at += 1;
      const next = value.charAt(at);
      if (!['\\', ',', ';', 'n'].includes(next)) throw new Error(`No escape: \\${next}`);
      parts[last] = `${parts[last] ?? ''}${next === 'n' ? '\n' : next}`;
    } else if (letter === sign) parts.push('');
    else parts[last] = `${parts[last] ?? ''}${letter}`;
  }
  return parts;
}
