import 'react';

declare module 'react' {
  /** Custom properties of our style sheets that components set. */
  interface CSSProperties {
    '--zoom'?: number;
    '--lines'?: number;
    '--part'?: number;
  }
}
