import { geoGraticule10, geoPath } from 'd3-geo';
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoverageState } from '../words.ts';
import type { Composition, Frame } from './frames.ts';
import type { Land } from './land.ts';

interface Props {
  readonly composition: Composition;
  readonly land: Land | undefined;
  /** The state of each country that is shown, by its UN M49 code. */
  readonly states: ReadonlyMap<string, CoverageState>;
}

/** The quiet map under the graph: land by coverage state, hatched where a CIRT is absent. */
export const WorldMap = memo(function WorldMap({ composition, land, states }: Props) {
  return (
    <>
      {composition.frames.map((frame) => (
        <FrameMap key={frame.id} frame={frame} land={land} states={states} />
      ))}
    </>
  );
});

type FrameProps = Omit<Props, 'composition'> & { readonly frame: Frame };

function FrameMap({ frame, land, states }: FrameProps) {
  const shapes = useMemo(() => shapesIn(frame, land), [frame, land]);
  const { id, x, y, width, height } = frame;
  const clip = `clip-${id}`;
  return (
    <g className={`frame frame-${id}`}>
      <clipPath id={clip}>
        <rect x={x} y={y} width={width} height={height} rx={id === 'world' ? 0 : 6} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        {id === 'world' ? (
          <path className="graticule" d={geoPath(frame.projection)(geoGraticule10()) ?? ''} />
        ) : (
          <rect className="sea" x={x} y={y} width={width} height={height} />
        )}
        {shapes.map(({ key, m49, d }) => (
          <path key={key} className="land" data-state={m49 && states.get(m49)} d={d} />
        ))}
      </g>
      {id !== 'world' && (
        <>
          <rect className="inset" x={x} y={y} width={width} height={height} rx={6} />
          <InsetName frame={frame} />
        </>
      )}
    </g>
  );
}

function InsetName({ frame }: { readonly frame: Frame }) {
  const { t } = useTranslation();
  const { id, x, y } = frame;
  if (id === 'world') return null;
  return (
    <>
      <text className="inset-name wide" x={x + 2} y={y}>
        {t(`frame.${id}.name`)}
      </text>
      <text className="inset-name narrow" x={x + 2} y={y}>
        {t(`frame.${id}.short`)}
      </text>
    </>
  );
}

/** The shapes that a frame shows, as paths. */
function shapesIn({ projection, x, y, width, height }: Frame, land: Land | undefined) {
  const path = geoPath(projection);
  return (land?.features ?? []).flatMap((shape, index) => {
    const [[left, top], [right, bottom]] = path.bounds(shape);
    const isSeen = right > x && left < x + width && bottom > y && top < y + height;
    const d = isSeen ? path(shape) : null;
    const m49 = shape.id === undefined ? undefined : String(shape.id);
    return d ? [{ key: m49 ?? `unnumbered-${index}`, m49, d }] : [];
  });
}
