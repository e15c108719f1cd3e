import type { Label } from '#domain/kernel/field.ts'

/** AI systems and tasks: their lists, forms and pages. */
export const aiSystemText = {
  title: { en: 'AI systems', de: 'KI-Systeme' },
  new: { en: 'Add an AI system', de: 'KI-System aufnehmen' },
  emptyTitle: { en: 'No AI system is listed', de: 'Kein KI-System ist aufgeführt' },
  empty: {
    en: 'What runs, who answers for it and whether it is high-risk: incidents, nonconformities and audits refer to it.',
    de: 'Was läuft, wer dafür einsteht und ob es hochriskant ist: Vorfälle, Nichtkonformitäten und Audits beziehen sich darauf.',
  },
  happened: { en: 'What happened with it', de: 'Was damit geschah' },
  nothingHappened: { en: 'Nothing was reported with it.', de: 'Nichts wurde damit gemeldet.' },
} as const satisfies Record<string, Label>

export const taskText = {
  title: { en: 'Tasks', de: 'Aufgaben' },
  new: { en: 'Give a task', de: 'Aufgabe geben' },
  emptyTitle: { en: 'No task', de: 'Keine Aufgabe' },
  empty: {
    en: 'Tasks come out of incidents, nonconformities and audits, or are given here.',
    de: 'Aufgaben entstehen aus Vorfällen, Nichtkonformitäten und Audits oder werden hier gegeben.',
  },
  about: { en: 'What to do', de: 'Was zu tun ist' },
  done: { en: 'It is done.', de: 'Sie ist erledigt.' },
  cancelled: { en: 'It was cancelled.', de: 'Sie wurde abgesagt.' },
} as const satisfies Record<string, Label>
