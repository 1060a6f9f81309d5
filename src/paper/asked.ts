/** What is to be printed: what the explorer shows, or a worksheet of it, with or without the titles to choose from. */
export type Asked = { kind: 'shown' } | { kind: 'worksheet'; titles: boolean };
