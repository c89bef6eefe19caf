import type { Names } from '../i18n/country-names.ts';
import type { AnsweredLink, LinkCounts, NodeCounts, PictureLink, PictureNode } from './picture.ts';
import type { PictureVariables } from './scope.ts';
import type { NetworkView, NodeKey } from './view.ts';

/** The part of the plane that is on the screen, and how large that is. */
export interface Sight {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
  readonly width: number;
  readonly height: number;
}

/** Colours of the page by the name of their custom property. */
export type Paints = Readonly<Record<string, string>>;

/** What stands beside the picture in a file. */
export interface Caption {
  readonly title: string;
  readonly lines: readonly string[];
  /** The legend: what each kind is called, with how many there are. */
  readonly nodes: Readonly<Record<string, string>>;
  readonly links: Readonly<Record<string, string>>;
}

/** What the page asks its worker to do. */
export type Wish =
  | {
      readonly type: 'ask';
      /** Names the question in the answers. */
      readonly turn: string;
      readonly variables: PictureVariables;
      readonly starts: readonly NodeKey[];
      readonly expanded: readonly NodeKey[];
      /** The language whose order of names the list has. */
      readonly language: string;
      /** What countries are called in it, by code; others keep the API's name. */
      readonly countryNames: Names;
    }
  | {
      readonly type: 'paint';
      readonly view: NetworkView;
      readonly sight: Sight;
      readonly paints: Paints;
    }
  | {
      readonly type: 'save';
      readonly format: 'svg' | 'png';
      readonly view: NetworkView;
      readonly paints: Paints;
      readonly caption: Caption;
    };

/** What the worker has done. */
export type News =
  | { readonly type: 'placing'; readonly turn: string; readonly nodes: number }
  | {
      readonly type: 'slice';
      readonly turn: string;
      readonly nodes: readonly PictureNode[];
      readonly links: readonly PictureLink[];
    }
  | {
      readonly type: 'done';
      readonly turn: string;
      readonly nodeCounts: NodeCounts;
      readonly linkCounts: LinkCounts;
      readonly tiers: readonly string[];
    }
  | { readonly type: 'failed'; readonly turn: string; readonly code: string }
  | { readonly type: 'painted'; readonly sight: Sight; readonly bitmap: ImageBitmap }
  | { readonly type: 'saved'; readonly format: 'svg' | 'png'; readonly file: Blob };

/** A list cut into pieces of a size; the last may be shorter. */
export function slices<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}

export const linkOf = ({ id, from, to, kind, evidence, asOf }: AnsweredLink): PictureLink => ({
  id,
  from,
  to,
  kind,
  isVerified: evidence !== 'UNVERIFIED',
  isDated: asOf !== null,
});
