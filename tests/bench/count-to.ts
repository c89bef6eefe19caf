import { InvalidArgumentError } from 'commander';

/** Reads a count from the command line: a whole number from 1 to `most`. */
export const countTo =
  (most: number) =>
  (text: string): number => {
    if (/^[1-9]\d*$/.test(text) && Number(text) <= most) return Number(text);
    throw new InvalidArgumentError(`expected a number from 1 to ${most}`);
  };
