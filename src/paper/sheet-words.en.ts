/** What the printed sheets say of themselves. */
export const say = {
  notHere:
    'This text had not been loaded when the page was printed. Open it once more and print again.',
  listed: (events: string) => `The ${events} shown`,
  how: 'The mark before a date shows how exactly it is known. Numbers in brackets lead to the sources at the end. ¶:\u00a0paragraph of the article.',
  worksheet: {
    title: 'Worksheet',
    name: 'Name',
    date: 'Date',
    task: 'Each number on the timeline and the map is an event. Beside its number on the next sheet, write what happened and how exactly its date is known.',
    taskWithTitles:
      'Each number on the timeline and the map is an event. Find its title in the list on the next sheet and write it beside the number.',
    answers: 'Which event is it?',
    titles: 'Titles to choose from',
    key: 'Key to the worksheet',
    forTeacher: 'For the teacher. Print it apart from the other sheets, or keep it back.',
    number: 'No.',
    when: 'When',
    event: 'Event',
    where: 'Where',
  },
  printing: {
    title: 'On paper',
    picture: 'As a picture',
    intro:
      'For A4 and Letter, in black and white too. The browser’s print window can also save a PDF.',
    view: 'Print this view',
    worksheet: 'Print a worksheet',
    worksheetSays:
      'Timeline and map with numbers in place of names, lines to write on, and the key on a sheet of its own.',
    titles: 'With the list of titles to choose from',
    waiting: 'The sheets are being made …',
    given: 'Handed to the browser to print.',
    refused: 'This frame may not print. Open the full site and print there.',
    failed: 'The sheets could not be made. Reload the page and try again.',
  },
};
