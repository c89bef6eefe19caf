/** A fenced block of a Markdown page. */
export interface Block {
  readonly language: string;
  readonly text: string;
  /** The heading that it stands under. */
  readonly heading: string;
}

/** A block that can be run, and what the page says it prints. */
export interface Example extends Block {
  readonly expected: Block;
}

export interface PageExamples {
  /** Blocks that begin with a comment that is a file name, by that name. */
  readonly files: ReadonlyMap<string, Block>;
  readonly examples: readonly Example[];
  /** How a reader prepares for them: blocks marked `console`. */
  readonly preparation: readonly Block[];
}

const FENCE_OR_HEADING = /^```(\w*)\n([\s\S]*?)^```$|^#+ (.+)$/gm;
const FILE_NAME = /^(?:#|\/\/) (\S+\.\w+)\n/;
const OUTPUTS = ['json', 'text'];

/**
 * What a page has its readers run. An output belongs to all examples since the one before it.
 * @throws Error for a block whose language nobody here can run, or an example without an output
 */
export function examplesOf(page: string): PageExamples {
  const files = new Map<string, Block>();
  const examples: Example[] = [];
  const preparation: Block[] = [];
  let waiting: Block[] = [];
  for (const block of blocksOf(page)) {
    const [, name] = FILE_NAME.exec(block.text) ?? [];
    if (name !== undefined) files.set(name, block);
    else if (block.language === 'console') preparation.push(block);
    else if (OUTPUTS.includes(block.language)) {
      examples.push(...waiting.map((example) => ({ ...example, expected: block })));
      waiting = [];
    } else waiting.push(block);
  }
  const [left] = waiting;
  if (left) throw new Error(`An example under "${left.heading}" has no output after it.`);
  return { files, examples, preparation };
}

function blocksOf(page: string): Block[] {
  const blocks: Block[] = [];
  let heading = '';
  for (const [, language = '', text = '', title] of page.matchAll(FENCE_OR_HEADING)) {
    if (title === undefined) blocks.push({ language, text, heading });
    else heading = title;
  }
  return blocks;
}

/**
 * Whether something printed what the page says. `…` stands for anything within a line, and on a line
 * of its own for any number of lines; the layout of JSON plays no part.
 */
export function printsAsSaid(printed: string, { language, text }: Block): boolean {
  const layoutOf =
    language === 'json' ? withoutLayout : (output: string) => `${output.trimEnd()}\n`;
  const pattern = layoutOf(text)
    .replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
    .replace(/^…\n/gm, '(?:.*\n)*?')
    .replaceAll('…', '.*?');
  return new RegExp(`^${pattern}$`).test(layoutOf(printed));
}

const withoutLayout = (json: string) => json.replace(/("(?:\\.|[^"\\])*")|\s+/g, '$1');
