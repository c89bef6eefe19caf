import { GraphQLError, Lexer, Source, TokenKind } from 'graphql';
import type { Limits } from './limits.ts';
import { hold } from './refusal.ts';

const OPENING: ReadonlySet<string> = new Set([
  TokenKind.BRACE_L,
  TokenKind.BRACKET_L,
  TokenKind.PAREN_L,
]);
const CLOSING: ReadonlySet<string> = new Set([
  TokenKind.BRACE_R,
  TokenKind.BRACKET_R,
  TokenKind.PAREN_R,
]);

/**
 * Holds a document to the limits that can be counted without parsing it: the parser recurses, and a
 * hundred thousand brackets would be its end.
 * @throws GraphQLError LIMIT_EXCEEDED
 */
export function holdText(text: string, limits: Limits): void {
  let tokens = 0;
  let open = 0;
  let nesting = 0;
  for (const kind of kindsOf(text)) {
    tokens += 1;
    if (OPENING.has(kind)) nesting = Math.max(nesting, (open += 1));
    else if (CLOSING.has(kind)) open -= 1;
  }
  hold('tokens', limits, tokens);
  hold('nesting', limits, nesting);
}

/** The tokens of a document, as far as they are tokens: what is none, the parser reports. */
function* kindsOf(text: string): Generator<TokenKind> {
  const lexer = new Lexer(new Source(text));
  try {
    for (let { kind } = lexer.advance(); kind !== TokenKind.EOF; { kind } = lexer.advance()) {
      yield kind;
    }
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
  }
}
