import type {
  GraphEdgeKind as GraphEdgeKindWord,
  GraphNodeKind as GraphNodeKindWord,
} from '../../graph/words.ts';
import { builder } from '../builder.ts';

export const GraphNodeKind = builder.enumType('GraphNodeKind', {
  description: 'What a node of a graph is.',
  values: {
    TEAM: { description: 'A team.' },
    NETWORK: { description: 'A network of teams.' },
    COUNTRY: { description: 'A country or economy.' },
  } satisfies Record<GraphNodeKindWord, object>,
});

export const GraphEdgeKind = builder.enumType('GraphEdgeKind', {
  description: 'How two nodes of a graph are linked, and which of them the link leads from.',
  values: {
    MEMBER_OF: { description: 'A team belongs to a network.' },
    COLLABORATES_WITH: {
      description: 'A team works with another one; in mentoring and sponsorship it gives.',
    },
    BASED_IN: { description: 'A team is based in a country.' },
    COVERS: { description: 'A team covers a country.' },
    TAKES_PART_IN: { description: 'A country itself takes part in a network.' },
  } satisfies Record<GraphEdgeKindWord, object>,
});
