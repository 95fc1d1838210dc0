/** On the start page of a record kept for somebody who has died since. */
export const deathNoteWords = {
  text: '这份记的人去世了，只留着查，只提醒法院的日子：到时候打法院电话，说人已经去世。别再照它打电话、写信、付款。家属要交的信，在另开的那一份里。',
  takeBack: '点错了，没有去世，照旧提醒',
} as const;
