import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { CountedValue, Counts } from './answers.ts';
import { FacetGroup, type Option } from './FacetGroup.tsx';
import { DueFilter } from './DueFilter.tsx';
import { filterOf, searchOf, spokenOf } from './filter.ts';
import { HostFilter } from './HostFilter.tsx';
import { useNames } from './names.ts';
import { AGES, COUNTS } from './query.ts';
import type { ChangeView, DirectoryView } from './view.ts';
import { CLOSED, type Facet, FACETS, type Freshness, NOTHING } from './words.ts';

interface Props {
  readonly view: DirectoryView;
  readonly change: ChangeView;
  readonly today: string;
}

/** The facets that stand open: those that most questions begin with. */
const OPEN: readonly Facet[] = ['region', 'country', 'constituency', 'status', 'network'];

/** What the teams can be narrowed down by, with how many there would be. */
export function Facets({ view, change, today }: Props) {
  const { t } = useTranslation();
  return (
    <section className="facets" aria-label={t('directory.filters')}>
      {FACETS.map((facet) =>
        facet === 'freshness' ? (
          <Ages key={facet} view={view} change={change} today={today} />
        ) : (
          <Values key={facet} facet={facet} view={view} change={change} today={today} />
        ),
      )}
      <HostFilter view={view} change={change} />
      <DueFilter view={view} change={change} />
    </section>
  );
}

/**
 * One facet, counted under all choices but its own: the number beside a value is how many teams it
 * would add. Facets without a choice ask the same question, which is asked once.
 */
function Values({ facet, view, change, today }: Props & { readonly facet: keyof Counts }) {
  const [{ data }] = useQuery({
    query: COUNTS,
    variables: { filter: filterOf(view, today, facet), search: searchOf(view) },
  });
  return (
    <Group
      facet={facet}
      view={view}
      change={change}
      options={data?.teams.facets[facet].map(optionOf)}
    />
  );
}

const optionOf = ({ value, label, count }: CountedValue): Option => ({
  value: value ?? NOTHING,
  label,
  count,
});

/** How long ago teams were spoken of: counted like a facet, each age by a question of its own. */
function Ages({ view, change, today }: Props) {
  const others = filterOf(view, today, 'freshness');
  const at = (freshness: Freshness) => ({ and: [others, spokenOf(freshness, today)] });
  const [{ data }] = useQuery({
    query: AGES,
    variables: {
      search: searchOf(view),
      year: at('year'),
      years: at('years'),
      old: at('old'),
      undated: at('undated'),
    },
  });
  const options = CLOSED.freshness.map((value) => ({
    value,
    label: null,
    count: data?.[value].totalCount ?? 0,
  }));
  return (
    <Group facet="freshness" view={view} change={change} options={data ? options : undefined} />
  );
}

interface GroupProps extends Omit<Props, 'today'> {
  readonly facet: Facet;
  /** Undefined as long as they are not counted. */
  readonly options: readonly Option[] | undefined;
}

function Group({ facet, view: { chosen }, change, options }: GroupProps) {
  const nameOf = useNames();
  const gone = chosen[facet].filter((value) => !options?.some((option) => option.value === value));
  const count = options && 0;
  return (
    <FacetGroup
      facet={facet}
      options={[
        ...(options ?? []),
        ...gone.map((value) => ({ value, label: nameOf(facet, value), count })),
      ]}
      isWaiting={options === undefined}
      chosen={chosen[facet]}
      startsOpen={OPEN.includes(facet)}
      onChange={(values) => {
        change({ chosen: { ...chosen, [facet]: values } });
      }}
    />
  );
}
