/** The parts of the first screen in the order they are brought to life, and what each is given. */
import type { Component } from 'svelte';
import Header from './Header.svelte';
import MapView from './map/MapView.svelte';
import Panel from './panel/Panel.svelte';
import type { Readiness } from './state/readiness.svelte';
import Timeline from './timeline/Timeline.svelte';

export interface PartOfPage {
  /** The id of its element in the page. */
  id: string;
  part: Component<Record<string, unknown>>;
  given: Record<string, unknown>;
}

/** Each is a root of its own, so that none of the tasks of the start is long. */
export function partsOf(readiness: Readiness): PartOfPage[] {
  const part = <Props extends Record<string, unknown>>(
    id: string,
    of: Component<Props>,
    given: Props,
  ) => ({ id, part: of, given }) as unknown as PartOfPage;
  return [
    part('header', Header, {}),
    part('panel', Panel, {
      get ready() {
        return readiness.ready;
      },
    }),
    part('timeline', Timeline, { onready: readiness.timelineDrawn }),
    part('map', MapView, { onready: readiness.mapDrawn }),
  ];
}
