import type { Plugin } from 'graphql-yoga';
import { requestError } from '../request-error.ts';

/** Says in words what Yoga says by status 406 alone: that no media type the client accepts is ours. */
export const useAcceptable = (): Plugin => ({
  onResponse: (answer) => {
    if (answer.response.status !== 406) return;
    const error = requestError(
      'NOT_ACCEPTABLE',
      'Answers are JSON: accept application/graphql-response+json or application/json.',
    );
    const { message, extensions } = error;
    const body = JSON.stringify({
      errors: [{ message, extensions: { code: extensions['code'] } }],
    });
    const headers = { 'content-type': 'application/json; charset=utf-8' };
    answer.setResponse(new answer.fetchAPI.Response(body, { status: 406, headers }));
  },
});
