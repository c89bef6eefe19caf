import type { Plugin } from 'graphql-yoga';
import { REFUSAL_TYPE, refusalBody } from './refuse.ts';

/** Says in words what Yoga says by status 406 alone: that no media type the client accepts is ours. */
export const useAcceptable = (): Plugin => ({
  onResponse: (answer) => {
    if (answer.response.status !== 406) return;
    const body = refusalBody(
      'NOT_ACCEPTABLE',
      'Answers are JSON: accept application/graphql-response+json or application/json. A subscription is ' +
        'answered by events: accept text/event-stream.',
    );
    const headers = { 'content-type': REFUSAL_TYPE };
    answer.setResponse(new answer.fetchAPI.Response(body, { status: 406, headers }));
  },
});
