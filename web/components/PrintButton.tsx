interface Props {
  readonly label: string;
  /** Whether everything that belongs on the paper has arrived. */
  readonly isReady: boolean;
}

/** Prints the page; not before all that belongs on the paper is there. */
export function PrintButton({ label, isReady }: Props) {
  return (
    <button
      type="button"
      className="link"
      aria-disabled={!isReady}
      onClick={() => {
        if (isReady) print();
      }}
    >
      {label}
    </button>
  );
}
