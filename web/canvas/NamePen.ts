const FONT = '11.5px system-ui, sans-serif';

/** Knows how wide a name is when it is drawn beside its mark. */
export class NamePen {
  readonly #pen: CanvasRenderingContext2D;

  constructor() {
    const pen = document.createElement('canvas').getContext('2d');
    if (!pen) throw new Error('This browser draws no canvas.');
    this.#pen = pen;
  }

  widthOf(name: string, isBold = false): number {
    this.#pen.font = isBold ? `bold ${FONT}` : FONT;
    return this.#pen.measureText(name).width;
  }

  /** A name as far as its room takes it. */
  fitted(name: string, room: number): string {
    let fitting = name;
    while (fitting && this.widthOf(fitting) > room) fitting = fitting.slice(0, -1);
    return fitting === name ? name : `${fitting}…`;
  }
}
