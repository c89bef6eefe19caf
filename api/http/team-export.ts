import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { rfc2350Of } from '../export/rfc2350.ts';
import { TEAM_CARD, type TeamCard, teamCard } from '../export/team-card.ts';
import { vcardOf } from '../export/vcard.ts';
import type { Caller } from '../auth/identify.ts';
import type { Endpoint } from '../yoga.ts';
import { askEndpoint, handOn } from './ask-endpoint.ts';
import { readsOnly } from './reads-only.ts';
import { refuse } from './refuse.ts';
import { sendFile } from './send-file.ts';

const PATH = /^\/export\/teams\/([\w-]{1,100})\.(vcf|rfc2350\.txt)$/;

interface Format {
  readonly type: string;
  readonly write: (team: TeamCard, today: string) => string;
}

const FORMATS: Readonly<Record<string, Format>> = {
  vcf: { type: 'text/vcard; charset=utf-8', write: vcardOf },
  'rfc2350.txt': { type: 'text/plain; charset=utf-8', write: rfc2350Of },
};

export const isTeamExport = (path: string | undefined): boolean => PATH.test(path ?? '');

const answered = z.object({
  data: z.object({ team: teamCard.nullable() }),
  errors: z.undefined().optional(),
});

/** One team as a file: asked of the endpoint as any client would ask it. */
export function teamExport(endpoint: Endpoint, today: () => string) {
  return async (
    request: IncomingMessage,
    response: ServerResponse,
    caller: Caller,
  ): Promise<void> => {
    if (!readsOnly(request, response, 'A team')) return;
    const { pathname } = new URL(request.url ?? '', 'http://atlas.invalid');
    const [, slug = '', extension = ''] = PATH.exec(pathname) ?? [];
    const answer = await askEndpoint(endpoint, TEAM_CARD, { slug }, response, caller);
    const { data: found } = answered.safeParse(await answer.clone().json());
    const format = FORMATS[extension];
    if (!found || !format) {
      await handOn(answer, response);
      return;
    }
    const { team } = found.data;
    if (!team) {
      refuse(response, 404, 'BAD_USER_INPUT', `There is no team ${slug}: see /export/teams.csv.`);
      return;
    }
    const name = `${slug}.${extension}`;
    sendFile(request, response, { name, type: format.type, body: format.write(team, today()) });
  };
}
