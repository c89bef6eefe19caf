/**
 * Hatches that tell states apart without colour. `scale` undoes the zoom of the map, so that a hatch
 * stays as fine on the screen as it was.
 */
export function Patterns({ scale }: { readonly scale: number }) {
  return (
    <defs>
      <Hatch id="hatch-absent" colour="--absent" angle={45} line={1.1} scale={scale} />
      <Hatch id="hatch-establishing" colour="--establishing" angle={-45} line={0.9} scale={scale} />
      <pattern
        id="hatch-government"
        patternUnits="userSpaceOnUse"
        width={3.4}
        height={3.4}
        patternTransform={`scale(${scale})`}
      >
        <rect width={3.4} height={3.4} fill="var(--land-government)" />
        <circle cx={1.7} cy={1.7} r={0.7} fill="var(--government)" fillOpacity={0.75} />
      </pattern>
    </defs>
  );
}

/** From one line to the next. */
const GAP = 4.2;

interface HatchProps {
  readonly id: string;
  readonly colour: string;
  readonly angle: number;
  readonly line: number;
  readonly scale: number;
}

function Hatch({ id, colour, angle, line, scale }: HatchProps) {
  return (
    <pattern
      id={id}
      patternUnits="userSpaceOnUse"
      width={GAP}
      height={GAP}
      patternTransform={`rotate(${angle}) scale(${scale})`}
    >
      <rect
        width={GAP}
        height={GAP}
        fill={`color-mix(in oklab, var(${colour}) 12%, var(--paper))`}
      />
      <rect width={line} height={GAP} fill={`var(${colour})`} fillOpacity={0.55} />
    </pattern>
  );
}
