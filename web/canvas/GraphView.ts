import cytoscape, { type EventObjectNode, type NodeSingular } from 'cytoscape';
import { type Side, placeLabels } from './labels.ts';
import { NamePen } from './NamePen.ts';
import { putName } from './name-side.ts';
import { graphStyle } from './style.ts';
import { markScale, SYMBOLS } from './symbols.ts';
import type { CoverageState } from '../words.ts';

/** A country as the graph shows it; one that also stands in an inset is there twice. */
export interface MapNode {
  readonly id: string;
  readonly country: string;
  readonly name: string;
  readonly state: CoverageState;
  readonly x: number;
  readonly y: number;
  /** How much its label matters: smaller goes first. */
  readonly rank: number;
  /** Whether its label waits until the reader has zoomed in. */
  readonly labelLate: boolean;
  /** Width of the plane that its label may take, to the right of it; undefined where it is free. */
  readonly labelRoom: number | undefined;
  /** Whether its state differs between the days that are compared; undefined where none are. */
  readonly hasChanged: boolean | undefined;
  /** The part of the plane that it is in. */
  readonly frame: Plane;
}

/** A box of the plane. */
export interface Plane {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Viewport {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
}

export interface GraphEvents {
  /** A country was chosen; undefined for the empty ground. */
  readonly onSelect: (country: string | undefined) => void;
  readonly onHover: (country: string | undefined, at: { x: number; y: number }) => void;
  readonly onViewport: (viewport: Viewport) => void;
}

/** A mark as it stands on the screen, with the side of its label. */
export interface DrawnMark {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly name: string;
  readonly state: CoverageState;
  readonly side: Side | undefined;
  readonly isFaint: boolean;
  readonly hasChanged: boolean;
}

/** How long nodes are on their way to another layout. */
const MOVE_MS = 550;
/** From this zoom on, relative to the whole picture, every country may have its label. */
const CLOSE = 2.2;
/** Height of the switches that lie over the top of the stage, in pixels. */
const CONTROLS = 64;
/** Narrower than this, in pixels, a label in a cell says nothing. */
const LEAST_LABEL = 44;

/**
 * The Cytoscape graph of the Atlas, built once and told of every change: choosing, filtering and
 * hovering never move a node. Positions come from the layout.
 */
export class GraphView {
  readonly #cy: cytoscape.Core;
  readonly #events: GraphEvents;
  readonly #pen = new NamePen();
  #nodes: readonly MapNode[] = [];
  #visible: (node: MapNode) => boolean = () => true;
  #selected: string | undefined;
  #home: Viewport = { zoom: 1, pan: { x: 0, y: 0 } };
  #frame = 0;
  #sides: ReadonlyMap<string, Side> = new Map();

  constructor(container: HTMLElement, events: GraphEvents) {
    this.#events = events;
    this.#cy = cytoscape({
      container,
      style: graphStyle(1, 1),
      minZoom: 0.1,
      maxZoom: 40,
      autoungrabify: true,
      boxSelectionEnabled: false,
      selectionType: 'single',
    });
    this.#listen();
  }

  /**
   * Shows these nodes: new ones appear, others take their new state and name. Nodes move only where
   * their places have changed, at once or on their way.
   */
  setNodes(nodes: readonly MapNode[], isAnimated: boolean): void {
    this.#nodes = nodes;
    const moves: (() => void)[] = [];
    this.#cy.batch(() => {
      const wanted = new Set(nodes.map(({ id }) => id));
      this.#cy
        .elements()
        .filter((element) => !wanted.has(element.id()))
        .remove();
      for (const { id, country, name, state, x, y, labelRoom } of nodes) {
        const data = { id, country, name, state, room: labelRoom };
        const position = { x, y };
        const there = this.#cy.getElementById(id);
        if (there.empty()) {
          this.#cy.add({ group: 'nodes', data, position });
          continue;
        }
        there.data(data);
        there.stop();
        if (!isAnimated) there.position(position);
        else if (there.position('x') !== x || there.position('y') !== y) {
          moves.push(() => there.animate({ position, duration: MOVE_MS, easing: 'ease-in-out' }));
        }
      }
    });
    for (const move of moves) move();
    this.#show();
  }

  /** What is drawn, as it stands on the screen. */
  drawn(): readonly DrawnMark[] {
    const { x: panX, y: panY } = this.#cy.pan();
    const zoom = this.#cy.zoom();
    return this.#nodes.map((node) => ({
      x: node.x * zoom + panX,
      y: node.y * zoom + panY,
      scale: markScale(this.#home.zoom),
      name: this.#pen.fitted(node.name, (node.labelRoom ?? Infinity) * zoom),
      state: node.state,
      side: this.#sides.get(node.id),
      isFaint: !this.#visible(node) || node.hasChanged === false,
      hasChanged: node.hasChanged === true,
    }));
  }

  /** Dims every country that does not match. */
  setVisible(visible: (node: MapNode) => boolean): void {
    this.#visible = visible;
    this.#show();
  }

  setSelected(country: string | undefined): void {
    this.#selected = country;
    this.#show();
  }

  /** The viewport that shows the whole picture; zooming out ends there. */
  setHome(home: Viewport): void {
    this.#home = home;
    this.#cy.minZoom(home.zoom * 0.7);
    this.#cy.maxZoom(home.zoom * 14);
    this.setViewport(home);
  }

  setViewport({ zoom, pan }: Viewport): void {
    this.#cy.viewport({ zoom, pan: { ...pan } });
  }

  zoomBy(factor: number): void {
    const renderedPosition = { x: this.#cy.width() / 2, y: this.#cy.height() / 2 };
    this.#cy.zoom({ level: this.#cy.zoom() * factor, renderedPosition });
  }

  goHome(): void {
    this.setViewport(this.#home);
  }

  /** Shows a box of the plane as large as it fits. */
  goTo(box: Plane): void {
    const height = this.#cy.height() - CONTROLS;
    const zoom = Math.min(this.#cy.width() / box.width, height / box.height) * 0.94;
    const pan = {
      x: this.#cy.width() / 2 - (box.x + box.width / 2) * zoom,
      y: CONTROLS + height / 2 - (box.y + box.height / 2) * zoom,
    };
    this.setViewport({ zoom, pan });
  }

  resize(): void {
    this.#cy.resize();
  }

  /** Reads the colours of the page again, after light has become dark. */
  repaint(): void {
    this.#cy.style(graphStyle(this.#cy.zoom(), markScale(this.#home.zoom)));
    this.#label();
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    if (!this.#cy.destroyed()) this.#cy.destroy();
  }

  #listen(): void {
    const countryOf = (node: NodeSingular) => String(node.data('country'));
    this.#cy.on('tap', 'node', (event: EventObjectNode) => {
      this.#events.onSelect(countryOf(event.target));
    });
    this.#cy.on('tap', ({ target }) => {
      if (target === this.#cy) this.#events.onSelect(undefined);
    });
    this.#cy.on('mouseover', 'node', (event: EventObjectNode) => {
      this.#events.onHover(countryOf(event.target), event.target.renderedPosition());
    });
    this.#cy.on('mouseout', 'node', () => {
      this.#events.onHover(undefined, { x: 0, y: 0 });
    });
    this.#cy.on('viewport resize', () => {
      this.#events.onViewport({ zoom: this.#cy.zoom(), pan: this.#cy.pan() });
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => {
        this.repaint();
      });
    });
  }

  #show(): void {
    this.#cy.batch(() => {
      for (const node of this.#nodes) {
        this.#cy
          .getElementById(node.id)
          .toggleClass('dimmed', !this.#visible(node))
          .toggleClass('changed', node.hasChanged === true)
          .toggleClass('celled', node.labelRoom !== undefined)
          .toggleClass('unchanged', node.hasChanged === false)
          .toggleClass('selected', node.country === this.#selected);
      }
    });
    this.#label();
  }

  /** Places the labels anew: where they stand depends on the zoom, what they say does not. */
  #label(): void {
    const isClose = this.#cy.zoom() > this.#home.zoom * CLOSE;
    const { x: panX, y: panY } = this.#cy.pan();
    const zoom = this.#cy.zoom();
    const marks = [...this.#nodes]
      .filter((node) => this.#visible(node) || node.country === this.#selected)
      .sort((a, b) => this.#rank(a) - this.#rank(b))
      .map((node) => ({
        id: node.id,
        x: node.x * zoom + panX,
        y: node.y * zoom + panY,
        radius: (SYMBOLS[node.state].size / 2) * markScale(this.#home.zoom),
        width: this.#wantsLabel(node, isClose) ? this.#widthOf(node) : 0,
        within: this.#onScreen(node.frame),
        isFixed: node.labelRoom !== undefined,
      }));
    const sides = placeLabels(marks);
    this.#sides = sides;
    this.#cy.batch(() => {
      for (const { id } of this.#nodes) putName(this.#cy.getElementById(id), sides.get(id));
    });
  }

  #rank(node: MapNode): number {
    if (node.country === this.#selected) return -2;
    return node.hasChanged ? -1 : node.rank;
  }

  #wantsLabel(node: MapNode, isClose: boolean): boolean {
    if (node.country === this.#selected && !node.labelLate) return true;
    if (node.labelRoom !== undefined) return node.labelRoom * this.#cy.zoom() >= LEAST_LABEL;
    if (isClose) return true;
    if (node.hasChanged !== undefined) return node.hasChanged && !node.labelLate;
    return node.state !== 'NATIONAL' && !node.labelLate;
  }

  /** A part of the plane as it stands on the screen, as far as it does. */
  #onScreen({ x, y, width, height }: Plane) {
    const zoom = this.#cy.zoom();
    const pan = this.#cy.pan();
    return {
      left: Math.max(0, x * zoom + pan.x),
      top: Math.max(0, y * zoom + pan.y),
      right: Math.min(this.#cy.width(), (x + width) * zoom + pan.x),
      bottom: Math.min(this.#cy.height(), (y + height) * zoom + pan.y),
    };
  }

  #widthOf({ name, country, labelRoom = Infinity }: MapNode): number {
    const width = this.#pen.widthOf(name, country === this.#selected);
    return Math.min(width, labelRoom * this.#cy.zoom());
  }
}
