/** The parts of the first screen in the order they are brought to life, and what each is given. */
import type { Component } from 'svelte';
import Header from './Header.svelte';
import MapView from './map/MapView.svelte';
import type { EmbedPart } from './model/embedding';
import Panel from './panel/Panel.svelte';
import type { Readiness } from './state/readiness.svelte';
import Timeline from './timeline/Timeline.svelte';

export interface PartOfPage {
  /** The id of its element in the page. */
  id: string;
  part: Component<Record<string, unknown>>;
  given: Record<string, unknown>;
}

const part = <Props extends Record<string, unknown>>(
  id: string,
  of: Component<Props>,
  given: Props,
) => ({ id, part: of, given }) as unknown as PartOfPage;

/**
 * Each is a root of its own, so that none of the tasks of the start is long. A frame brings the parts it
 * shows, without the site's header; `readiness` does not wait for the others.
 */
export function partsOf(readiness: Readiness, show?: ReadonlySet<EmbedPart>): PartOfPage[] {
  const panel = part('panel', Panel, {
    get ready() {
      return readiness.ready;
    },
    takings: { paper: () => import('./paper/paper') },
  });
  const timeline = part('timeline', Timeline, { onready: readiness.timelineDrawn });
  const map = part('map', MapView, {
    onready: readiness.mapDrawn,
    get ready() {
      return readiness.ready;
    },
  });
  if (!show) return [part('header', Header, {}), panel, timeline, map];
  if (!show.has('timeline')) readiness.timelineDrawn();
  if (!show.has('map')) readiness.mapDrawn();
  // Without the list the panel still opens what is selected.
  return [panel, ...(show.has('timeline') ? [timeline] : []), ...(show.has('map') ? [map] : [])];
}
