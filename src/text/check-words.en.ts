export const say = {
  intro:
    'What the article says, paragraph by paragraph and in our words, beside what we could read: the cable, the press, reports. Words that differ are underlined with dots. With each source stands how much of it we read; of what we did not read whole we do not say who changed what.',
  show: 'Show on the timeline and map',
  tables:
    'Every length is drawn from zero. The tables hold the same figures, with their units and sources.',
};
