import cytoscape, { type ElementDefinition, type EventObject } from 'cytoscape';
import { placeLabels } from '../canvas/labels.ts';
import { NamePen } from '../canvas/NamePen.ts';
import { putName } from '../canvas/name-side.ts';
import { type Focus, type Foreground, foregroundOf, pairOf } from './foreground.ts';
import { Ground } from './Ground.ts';
import { markZoom } from './mass.ts';
import { type Paints, type Sight, slices } from './messages.ts';
import { nodeAt, nodesWithin, viewportOf } from './places.ts';
import type { Picture, PictureLink, PictureNode, Shown } from './picture.ts';
import { networkStyle } from './style.ts';
import { NODE_SYMBOLS } from './symbols.ts';

export interface NetworkEvents {
  /** A node was chosen, or the empty ground; `isMore` to add it to what is selected. */
  readonly onTap: (id: string | undefined, isMore: boolean) => void;
  readonly onHover: (id: string | undefined, at: { x: number; y: number }) => void;
  readonly onBox: (ids: readonly string[]) => void;
  /** The ground is to be painted for what is in sight. */
  readonly onPaint: (sight: Sight) => void;
}

/** How many elements are added in one frame. */
const SLICE = 100;
/** More new nodes than this appear where they stand, fewer grow out of their neighbour. */
const MOST_GROWING = 80;
const MOST_LABELS = 160;
const BELOW = { across: 'center', along: 'below' } as const;

/**
 * The Cytoscape graph of the network page, built once. It only shows: places come from the worker, and
 * choosing, filtering and hovering change classes, never places. Of a large picture it holds what is
 * looked at; the rest is painted under it.
 */
export class NetworkGraph {
  readonly #cy: cytoscape.Core;
  readonly #events: NetworkEvents;
  readonly #ground: Ground;
  readonly #resizing: ResizeObserver;
  readonly #pen = new NamePen();
  #picture: Picture | undefined;
  /** Those that are shown, drawn or painted. */
  #nodes: readonly PictureNode[] = [];
  #focus: Focus = { chosen: undefined, picked: new Set(), marked: undefined, way: new Set() };
  #paints: Paints;
  #turn = 0;
  #styledAt = 0;
  #frame = 0;
  #hovered: string | undefined;

  constructor(container: HTMLElement, paints: Paints, events: NetworkEvents) {
    this.#events = events;
    this.#paints = paints;
    this.#ground = new Ground(container, (sight) => {
      events.onPaint(sight);
    });
    const stage = document.createElement('div');
    stage.className = 'network-elements';
    container.append(stage);
    this.#cy = cytoscape({
      container: stage,
      style: networkStyle(1, paints),
      minZoom: 0.02,
      maxZoom: 5,
      autoungrabify: true,
      boxSelectionEnabled: true,
      selectionType: 'additive',
    });
    this.#listen();
    this.#resizing = new ResizeObserver(() => {
      this.#cy.resize();
    });
    this.#resizing.observe(container);
  }

  /** Shows a picture, or another part of it. What stays keeps its place. */
  show(picture: Picture, shown: Shown, focus: Focus): void {
    const isFirst = this.#picture === undefined;
    this.#picture = picture;
    this.#nodes = [...shown.nodes].flatMap((id) => picture.nodes.get(id) ?? []);
    this.#focus = focus;
    const front = foregroundOf(picture, shown, focus);
    this.#ground.isOn = front.hasGround;
    void this.#draw(front, isFirst);
  }

  /** Shows all that is shown. */
  fit(): void {
    const viewport = viewportOf(this.#nodes, this.#sight());
    if (viewport) this.#cy.viewport({ zoom: viewport.zoom, pan: { ...viewport.pan } });
  }

  /** Brings a node into sight, if it is not there. */
  reveal(id: string): void {
    const node = this.#picture?.nodes.get(id);
    if (!node) return;
    const zoom = this.#cy.zoom();
    const pan = this.#cy.pan();
    const at = { x: node.x * zoom + pan.x, y: node.y * zoom + pan.y };
    const [width, height] = [this.#cy.width(), this.#cy.height()];
    const isSeen = at.x > 30 && at.y > 30 && at.x < width - 30 && at.y < height - 30;
    if (!isSeen) this.#cy.panBy({ x: width / 2 - at.x, y: height / 2 - at.y });
  }

  zoomBy(factor: number): void {
    const renderedPosition = { x: this.#cy.width() / 2, y: this.#cy.height() / 2 };
    this.#cy.zoom({ level: this.#cy.zoom() * factor, renderedPosition });
  }

  paintGround(bitmap: ImageBitmap, sight: Sight): void {
    this.#ground.show(bitmap, sight);
  }

  /** The colours of the page have changed. */
  repaint(paints: Paints): void {
    this.#paints = paints;
    this.#restyle();
    this.#ground.repaint();
  }

  destroy(): void {
    this.#turn += 1;
    cancelAnimationFrame(this.#frame);
    this.#resizing.disconnect();
    this.#cy.destroy();
    this.#ground.remove();
  }

  #listen(): void {
    this.#cy.on('tap', (event: EventObject) => {
      const { originalEvent, position } = event;
      const isMore = originalEvent.shiftKey || originalEvent.ctrlKey || originalEvent.metaKey;
      this.#events.onTap(nodeAt(this.#nodes, position, this.#cy.zoom()), isMore);
    });
    this.#cy.on('mousemove', ({ position, renderedPosition }: EventObject) => {
      const id = nodeAt(this.#nodes, position, this.#cy.zoom());
      if (id === this.#hovered) return;
      this.#hovered = id;
      this.#events.onHover(id, renderedPosition);
    });
    this.#cy.on('mouseout', (event: EventObject) => {
      if (event.target !== this.#cy || this.#hovered === undefined) return;
      this.#hovered = undefined;
      this.#events.onHover(undefined, { x: 0, y: 0 });
    });
    let corner = { x: 0, y: 0 };
    this.#cy.on('boxstart', ({ position }: EventObject) => {
      corner = { ...position };
    });
    this.#cy.on('boxend', ({ position }: EventObject) => {
      this.#cy.elements().unselect();
      this.#events.onBox(nodesWithin(this.#nodes, corner, position));
    });
    this.#cy.on('viewport resize', () => {
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => {
        this.#ground.move(this.#sight());
        // Marks are sized by steps of the zoom: a new style costs more than a frame may.
        if (Math.abs(Math.log2(this.#cy.zoom() / this.#styledAt)) > 0.2) this.#restyle();
        this.#label();
      });
    });
  }

  #sight(): Sight {
    const { x, y } = this.#cy.pan();
    return {
      zoom: this.#cy.zoom(),
      pan: { x, y },
      width: this.#cy.width(),
      height: this.#cy.height(),
    };
  }

  #restyle(): void {
    this.#styledAt = this.#cy.zoom();
    this.#cy.style(networkStyle(this.#styledAt, this.#paints));
  }

  async #draw({ nodes, links }: Foreground, isFirst: boolean): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const wanted = new Set([...nodes, ...links.map(({ id }) => id)]);
    this.#cy.batch(() => {
      this.#cy
        .elements()
        .filter((element) => !wanted.has(element.id()))
        .remove();
    });
    if (isFirst) this.fit();
    this.#mark();
    const newNodes = [...nodes].filter((id) => this.#cy.getElementById(id).empty());
    const isGrowing = !isFirst && newNodes.length <= MOST_GROWING && !prefersStillness();
    const added: ElementDefinition[] = newNodes.flatMap((id) => this.#nodeElement(id, isGrowing));
    const newLinks = links.filter(({ id }) => this.#cy.getElementById(id).empty());
    for (const slice of slices([...added, ...newLinks.map(linkElement)], SLICE)) {
      this.#cy.batch(() => {
        this.#cy.add([...slice]);
      });
      await nextFrame();
      if (turn !== this.#turn) return;
    }
    if (isGrowing) this.#grow(newNodes);
    this.#mark();
  }

  #nodeElement(id: string, isGrowing: boolean): ElementDefinition[] {
    const node = this.#picture?.nodes.get(id);
    if (!node) return [];
    const { kind, label } = node;
    const position = isGrowing ? this.#origin(node) : { x: node.x, y: node.y };
    return [{ group: 'nodes', data: { id, kind, label }, position }];
  }

  /** Where a new node grows from: a neighbour that is there already. */
  #origin(node: PictureNode) {
    const from = [...(this.#picture?.neighbours.get(node.id) ?? [])].find((id) =>
      this.#cy.getElementById(id).nonempty(),
    );
    const { x, y } = (from === undefined ? undefined : this.#picture?.nodes.get(from)) ?? node;
    return { x, y };
  }

  #grow(ids: readonly string[]): void {
    for (const id of ids) {
      const node = this.#picture?.nodes.get(id);
      if (!node) continue;
      const element = this.#cy.getElementById(id);
      element.animate({ position: { x: node.x, y: node.y } }, { duration: 320 });
    }
  }

  /** Tells elements apart by classes: what is chosen, selected, found, or stands aside. */
  #mark(): void {
    const { chosen, picked, marked, way } = this.#focus;
    const near = chosen ? this.#picture?.neighbours.get(chosen) : undefined;
    const isAside = (id: string) => {
      if (marked) return !marked.has(id) && id !== chosen;
      return near !== undefined && !near.has(id) && id !== chosen && !picked.has(id);
    };
    this.#cy.batch(() => {
      this.#cy.nodes().forEach((node) => {
        const id = node.id();
        node
          .toggleClass('chosen', id === chosen)
          .toggleClass('picked', picked.has(id))
          .toggleClass('marked', marked?.has(id) ?? false)
          .toggleClass('dimmed', isAside(id));
      });
      this.#cy.edges().forEach((edge) => {
        const source = edge.source().id();
        const target = edge.target().id();
        const isNear = source === chosen || target === chosen;
        const isWay = way.has(pairOf(source, target));
        edge
          .toggleClass('near', isNear)
          .toggleClass('way', isWay)
          .toggleClass('dimmed', !isNear && !isWay && (isAside(source) || isAside(target)));
      });
    });
    this.#label();
  }

  /** Gives names to the nodes in sight that matter most, where they find room. */
  #label(): void {
    const { zoom, pan, width, height } = this.#sight();
    const { chosen, marked } = this.#focus;
    const near = chosen ? this.#picture?.neighbours.get(chosen) : undefined;
    const within = { left: 0, top: 0, right: width, bottom: height };
    const rank = ({ id, kind, degree }: PictureNode) =>
      (id === chosen ? 1e6 : 0) +
      (marked?.has(id) ? 1e5 : 0) +
      (near?.has(id) ? 1e4 : 0) +
      (kind === 'NETWORK' ? 1e3 : 0) +
      degree;
    const marks = this.#cy
      .nodes()
      .map((node) => this.#picture?.nodes.get(node.id()))
      .filter((node) => node !== undefined)
      .map((node) => ({ node, x: node.x * zoom + pan.x, y: node.y * zoom + pan.y }))
      .filter(({ x, y }) => x > 0 && y > 0 && x < width && y < height)
      .sort((a, b) => rank(b.node) - rank(a.node))
      .map(({ node, x, y }, index) => {
        const isAside = rank(node) < 1e4 && (marked !== undefined || near !== undefined);
        const wants = index < MOST_LABELS && !isAside;
        const radius = (NODE_SYMBOLS[node.kind].size / 2) * markZoom(zoom);
        return {
          id: node.id,
          x,
          y,
          radius,
          within,
          width: wants ? this.#pen.widthOf(node.label) : 0,
        };
      });
    const sides = placeLabels(marks);
    this.#cy.batch(() => {
      this.#cy.nodes().forEach((node) => {
        // The few networks are named wherever they stand.
        const isNetwork = node.data('kind') === 'NETWORK' && !node.hasClass('dimmed');
        const side = sides.get(node.id()) ?? (isNetwork ? BELOW : undefined);
        putName(node, side);
      });
    });
  }
}

const linkElement = ({ id, from, to, kind }: PictureLink): ElementDefinition => ({
  group: 'edges',
  data: { id, source: from, target: to, kind },
});

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

const prefersStillness = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
