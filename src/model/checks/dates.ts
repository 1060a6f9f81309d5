/** No date lies after the dataset's version, whose history is in order, and the opening window shows something. */
import type { Draft, Report } from '../checks';
import { overlaps } from '../extent';
import type { Path } from '../findings';
import type { FileName } from '../schema';
import { endTexts, whenOf } from '../when';

export function checkDates({ dataset, sources, events }: Draft, report: Report) {
  const version = dataset?.version;
  const after = version === undefined ? Infinity : whenOf(version).stated[1];
  /** An end that only begins on or before that day is fine: in November 2026, "2026" is. */
  const notAfter = (file: FileName, path: Path, when: string | undefined) => {
    if (when === undefined || endTexts(when).every((end) => whenOf(end).stated[0] < after)) return;
    const message = `${when} lies after the version of the dataset, ${version}`;
    report(file, path, message, 'correct it, or raise "version" in dataset.json');
  };

  sources?.forEach((source, i) => notAfter('sources.json', [i, 'published'], source?.published));
  events?.forEach((event, i) => {
    notAfter('events.json', [i, 'when'], event?.when);
    event?.accounts?.forEach((account, k) => {
      notAfter('events.json', [i, 'accounts', k, 'when'], account?.when);
      notAfter('events.json', [i, 'accounts', k, 'told'], account?.told);
    });
    event?.corrections?.forEach((correction, k) =>
      notAfter('events.json', [i, 'corrections', k, 'date'], correction?.date),
    );
  });

  const versions = dataset?.changes?.map((change) => change?.version);
  versions?.forEach((of, k) => {
    const path = ['changes', k, 'version'];
    const above = k === 0 ? version : versions[k - 1];
    if (of === undefined || above === undefined) return;
    if (k === 0 && of !== above) {
      const remedy = 'say on top what this version brought, and keep the two the same';
      report('dataset.json', path, `is ${of}, but the version is ${above}`, remedy);
    } else if (k > 0 && of >= above) {
      report('dataset.json', path, `${of} does not lie before ${above}`, 'put the newest first');
    }
  });

  const { from, to } = dataset?.opening ?? {};
  if (from === undefined || to === undefined) return;
  const opening = [whenOf(from).stated[0], whenOf(to).stated[1]] as const;
  if (opening[0] >= opening[1]) {
    report(
      'dataset.json',
      ['opening', 'from'],
      `${from} lies after the other bound, ${to}`,
      'swap the two',
    );
    return;
  }
  const whens =
    events?.flatMap((event) => (event?.when === undefined ? [] : [whenOf(event.when)])) ?? [];
  if (whens.length > 0 && !whens.some(({ extent }) => overlaps(extent, opening))) {
    const message = `no event lies between ${from} and ${to}`;
    report('dataset.json', ['opening'], message, 'choose a window that shows events');
  }
}
