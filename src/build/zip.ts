/** A zip whose bytes depend on what is in it alone: not on the clock, the time zone or the machine. */
import { zipSync, type Zippable } from 'fflate';

/** What is packed already. */
const PACKED = /\.(png|webp|woff2|zip)$/;

/** `day`: ISO 8601, given to every file as the day it was last changed. */
export function zipOf(files: ReadonlyMap<string, Uint8Array>, day: string): Uint8Array {
  const [year, month, date] = day.split('-').map(Number);
  // A zip holds the time on a clock without saying which. Noon exists on every day in every zone.
  const mtime = new Date(year!, month! - 1, date, 12);
  const entries: Zippable = {};
  for (const name of [...files.keys()].sort()) {
    entries[name] = [files.get(name)!, { mtime, level: PACKED.test(name) ? 0 : 9 }];
  }
  return zipSync(entries);
}
