/** What is said in what a room shows and hands out. */
export const roomText = {
  outside: { en: 'not released into this room', de: 'nicht in diesen Raum freigegeben' },
  record: { en: 'Record', de: 'Datensatz' },
  other: { en: 'Other documents and records', de: 'Weitere Dokumente und Datensätze' },
} as const
