/** The texts beside the explorer, as far as they have come. */
import { loadReading, type ReadingFile } from './reading';

let come = $state.raw<ReadingFile>();
let failed = $state(false);
let asked = false;

/** Undefined until they have come; asks for them. What shows them is drawn again then. */
export function reading(): ReadingFile | undefined {
  if (!asked) {
    asked = true;
    loadReading().then(
      (file) => {
        come = file;
        failed = false;
      },
      () => {
        failed = true;
        asked = false;
      },
    );
  }
  return come;
}

/** Whether the texts could not be had. */
export const readingFailed = () => failed;
