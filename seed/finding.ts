/** Something in the files that has to be put right before anything is written. */
export interface Finding {
  readonly file: string;
  /** The line on which the row starts; absent where the whole file is meant. */
  readonly line?: number;
  readonly column?: string;
  readonly found: string;
  readonly expected: string;
}
