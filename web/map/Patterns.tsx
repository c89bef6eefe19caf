/** Hatches that tell states apart without colour. They grow with the map, as land does. */
export function Patterns() {
  return (
    <defs>
      <Hatch id="hatch-absent" colour="--absent" angle={45} gap={4.2} line={1.1} />
      <Hatch id="hatch-establishing" colour="--establishing" angle={-45} gap={4.2} line={0.9} />
      <pattern id="hatch-government" patternUnits="userSpaceOnUse" width={3.4} height={3.4}>
        <rect width={3.4} height={3.4} fill="var(--land-government)" />
        <circle cx={1.7} cy={1.7} r={0.7} fill="var(--government)" fillOpacity={0.75} />
      </pattern>
    </defs>
  );
}

interface HatchProps {
  readonly id: string;
  readonly colour: string;
  readonly angle: number;
  readonly gap: number;
  readonly line: number;
}

function Hatch({ id, colour, angle, gap, line }: HatchProps) {
  return (
    <pattern
      id={id}
      patternUnits="userSpaceOnUse"
      width={gap}
      height={gap}
      patternTransform={`rotate(${angle})`}
    >
      <rect
        width={gap}
        height={gap}
        fill={`color-mix(in oklab, var(${colour}) 12%, var(--paper))`}
      />
      <rect width={line} height={gap} fill={`var(${colour})`} fillOpacity={0.55} />
    </pattern>
  );
}
