/** What the chain of telling says of itself. */
export const say = {
  head: 'Who told it',
  chain: (event: string) => `Who told it, in the order of telling: ${event}. Arrow keys move.`,
  undated: 'date not known',
  passesOn: (names: string) => `Passes on: ${names}.`,
  change: {
    changed: '',
    uncompared: 'Not compared.',
    unremarked: 'No change noted.',
  },
};
