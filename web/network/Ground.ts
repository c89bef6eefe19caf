import { OVERSCAN } from './mass.ts';
import type { Sight } from './messages.ts';

/** The painted part of a large picture: moved with the graph at once, painted anew when there is time. */
export class Ground {
  readonly #canvas = document.createElement('canvas');
  readonly #pen = this.#canvas.getContext('bitmaprenderer');
  readonly #ask: (sight: Sight) => void;
  #painted: Sight | undefined;
  #sight: Sight | undefined;
  #isOn = false;
  #isBusy = false;
  #isStale = false;

  constructor(container: HTMLElement, ask: (sight: Sight) => void) {
    this.#ask = ask;
    this.#canvas.className = 'network-ground';
    this.#canvas.hidden = true;
    container.prepend(this.#canvas);
  }

  /** Whether there is something to be painted. */
  set isOn(isOn: boolean) {
    this.#isOn = isOn;
    this.#canvas.hidden = !isOn;
    if (isOn) this.repaint();
  }

  /** The graph was moved: the painting goes with it. */
  move(sight: Sight): void {
    this.#sight = sight;
    if (!this.#isOn) return;
    this.#align();
    this.repaint();
  }

  /** Asks for a painting of what is in sight now; one at a time, the last one always. */
  repaint(): void {
    if (!this.#isOn || !this.#sight) return;
    this.#isStale = this.#isBusy;
    if (this.#isBusy) return;
    this.#isBusy = true;
    this.#ask(this.#sight);
  }

  show(bitmap: ImageBitmap, sight: Sight): void {
    this.#canvas.width = bitmap.width;
    this.#canvas.height = bitmap.height;
    this.#pen?.transferFromImageBitmap(bitmap);
    this.#painted = sight;
    this.#align();
    this.#isBusy = false;
    if (this.#isStale) this.repaint();
  }

  remove(): void {
    this.#canvas.remove();
  }

  #align(): void {
    if (!this.#painted || !this.#sight) return;
    const { zoom, pan, width, height } = this.#painted;
    const scale = this.#sight.zoom / zoom;
    const x = this.#sight.pan.x - (pan.x + width * OVERSCAN) * scale;
    const y = this.#sight.pan.y - (pan.y + height * OVERSCAN) * scale;
    this.#canvas.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
  }
}
