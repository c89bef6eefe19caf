import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/**
 * Documents parsed and validated before, and texts that could not be parsed. Bounded by characters
 * and not by number, for what is kept of a text is a hundred times as large as itself.
 */
export const documentCaches = () => ({
  documentCache: new LRUCache<string, DocumentNode>({
    maxSize: 1_000_000,
    sizeCalculation: (_document, text) => text.length + 1,
  }),
  errorCache: new LRUCache<string, Error>({
    maxSize: 100_000,
    sizeCalculation: (_error, text) => text.length + 1,
  }),
});
