import { MAX_HITS } from '../../graph/search/hits.ts';
import { builder } from '../builder.ts';

/** The argument that leaves of a list what a text names; `of` is what the list holds, in the plural. */
export const searchArg = (of: string) =>
  builder.args((t) => ({
    search: t.string({
      description:
        `Only ${of} that this text names, as the root field \`search\` finds them: the best ` +
        `${MAX_HITS} at most, in the order of this list. Up to 200 characters and 16 words.`,
    }),
  }));
