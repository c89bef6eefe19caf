import type { ServerResponse } from 'node:http';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { AnswerCache, CacheMeasures } from './answer-cache.ts';

const CACHE_GAUGES: readonly (readonly [name: keyof CacheMeasures, help: string])[] = [
  ['hits', 'Questions answered from the cache since the start.'],
  ['misses', 'Questions that the cache had no answer to since the start.'],
  ['answers', 'Answers in the cache.'],
  ['bytes', 'Bytes that the answers in the cache take, with their questions.'],
];

/** The measures of this process in the text format of Prometheus: the machine’s, and the cache’s. */
export function metricsPage(cache: AnswerCache | undefined) {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  if (cache) {
    for (const [name, help] of CACHE_GAUGES) {
      new Gauge({
        name: `cirt_atlas_answer_cache_${name}`,
        help,
        registers: [registry],
        collect() {
          this.set(cache.measures[name]);
        },
      });
    }
  }
  return async (response: ServerResponse): Promise<void> => {
    response.writeHead(200, { 'content-type': registry.contentType, 'cache-control': 'no-store' });
    response.end(await registry.metrics());
  };
}
