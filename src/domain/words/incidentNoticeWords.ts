import type { Label } from '#domain/kernel/field.ts'

/** What is told of incidents, AI systems and tasks. */
export const incidentNoticeWords = {
  concern_raised: {
    en: 'A concern was raised in confidence: {record}.',
    de: 'Bedenken wurden vertraulich gemeldet: {record}.',
  },
  urgent_reported: { en: '{record} was reported with priority P1.', de: '{record} wurde mit Priorität P1 gemeldet.' },
  incident_untriaged: {
    en: '{record} was reported and nobody has looked at it since. It was to be triaged by {day}.',
    de: '{record} wurde gemeldet und seither von niemandem angesehen. Zu sichten war es bis {day}.',
  },
  incident_yours: {
    en: '{actor} asks you to take care of {record}.',
    de: '{actor} bittet Sie, sich um {record} zu kümmern.',
  },
  incident_let_in: { en: '{actor} let you in on {record}.', de: '{actor} hat Sie in {record} eingeweiht.' },
  incident_taken_up: {
    en: 'What you reported is being looked after: {record}.',
    de: 'Um Ihre Meldung kümmert sich jemand: {record}.',
  },
  incident_resolved: { en: 'What you reported is resolved: {record}.', de: 'Ihre Meldung ist gelöst: {record}.' },
  incident_answered: {
    en: 'What you reported is closed: {record}. The answer: {response}',
    de: 'Ihre Meldung ist abgeschlossen: {record}. Die Antwort: {response}',
  },
  incident_closed: { en: 'What you reported is closed: {record}.', de: 'Ihre Meldung ist abgeschlossen: {record}.' },
  authority_clock: {
    en: 'The harm of {record} is serious and the AI system is high-risk: the authority is to be told by {day}.',
    de: 'Der Schaden bei {record} ist schwer und das KI-System hochriskant: Die Behörde ist bis {day} zu informieren.',
  },
  authority_due: {
    en: 'The authority has not been told of {record}; the last day is {day}.',
    de: 'Die Behörde ist über {record} noch nicht informiert; letzter Tag ist {day}.',
  },
  system_suspended: { en: '{actor} suspended {record}: {reason}', de: '{actor} hat {record} ausgesetzt: {reason}' },
  system_resumed: {
    en: '{actor} put {record} back into operation: {reason}',
    de: '{actor} hat {record} wieder in Betrieb genommen: {reason}',
  },
  task_given: { en: '{actor} gives you a task: {record}.', de: '{actor} gibt Ihnen eine Aufgabe: {record}.' },
  task_done: { en: '{actor} has done {record}.', de: '{actor} hat {record} erledigt.' },
} as const satisfies Record<string, Label>
