import type { DocumentNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { HoldCost } from './hold-cost.ts';
import type { Limits } from './limits.ts';
import { measure } from './measure.ts';
import { hold } from './refusal.ts';
import { holdText } from './text.ts';
import { holdVariables } from './variables.ts';

/** Documents that were parsed, by their text; one in here is within the limits. */
export interface KnownDocuments {
  has(text: string): boolean;
}

/**
 * Refuses what is over a limit as early as it can be known: the text before it is parsed, the
 * document before it is validated, its cost before it is executed.
 */
export function useLimits(limits: Limits, documents: KnownDocuments, holdCost: HoldCost): Plugin {
  return {
    onParams: ({ params }) => {
      holdVariables(params.variables, limits);
    },
    onParse: ({ params: { source } }) => {
      const text = String(source);
      // The cache of documents comes after this plugin, so that only what passed gets into it.
      if (documents.has(text)) return;
      holdText(text, limits);
      return ({ result }) => {
        if (isDocument(result)) holdDocument(result, limits);
      };
    },
    onExecute: ({ args }) => {
      holdCost(args);
    },
    onSubscribe: ({ args }) => {
      holdCost(args);
    },
  };
}

const isDocument = (result: unknown): result is DocumentNode =>
  typeof result === 'object' && result !== null && !(result instanceof Error);

function holdDocument(document: DocumentNode, limits: Limits): void {
  for (const found of measure(document)) {
    hold('depth', limits, found.depth);
    hold('introspectionDepth', limits, found.introspectionDepth);
    hold('rootFields', limits, found.rootFields);
    hold('aliases', limits, found.aliases);
    hold('directives', limits, found.directives);
    hold('fields', limits, found.fields);
  }
}
