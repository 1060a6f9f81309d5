import { beforeAll, expect, test } from 'vitest';
import { groundFor } from '../../src/paper/ground';
import { svgText } from '../../src/paper/svg';
import { drawView } from '../../src/paper/view-drawing';
import { exploring, layGround, measure } from './drawn';

beforeAll(layGround);

test('every visible event is in the drawing once', async () => {
  const exploration = exploring();
  const drawing = drawView(exploration, { ground: await groundFor(exploration), measure });
  const drawn = [...svgText(drawing).matchAll(/data-event="([^"]+)"/g)].map(([, id]) => id);
  const visible = exploration.visibility.visible.map((i) => exploration.dataset.events[i]!.id);
  expect(drawn.sort()).toEqual(visible.sort());
});
