/**
 * What can be taken away and is made outside the panel, as the app hands it in: the panel may import no
 * other view, so each is a loader of a script of its own, run when its tab is first opened.
 */
import { createContext, type Component } from 'svelte';

/** What a tab is given: `ondone` is told in words what was done, for the dialog to say. */
export type TakingTab = Component<{ ondone: (words: string) => void }>;

export interface Takings {
  /** Pictures and paper of the present view, of a view of their own. Without it there is no such tab. */
  paper?: () => Promise<{ PaperTab: TakingTab }>;
}

/** `Panel` sets them; what opens the dialog, and the dialog itself, read them. */
export const [getTakings, setTakings] = createContext<Takings>();
