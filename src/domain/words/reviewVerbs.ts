import type { Label } from '#domain/kernel/field.ts'

/** What someone did to a management review or a forum, to follow their name. */
export const reviewVerbs = {
  collect: { en: 'began to collect the inputs', de: 'hat begonnen, die Eingaben zu sammeln' },
  completeInputs: { en: 'completed the inputs', de: 'hat die Eingaben vervollständigt' },
  reopenInputs: { en: 'opened the inputs again', de: 'hat die Eingaben wieder geöffnet' },
  decideOverdue: { en: 'decided on what is overdue', de: 'hat über Überfälliges entschieden' },
  draftMinutes: { en: 'wrote the minutes', de: 'hat das Protokoll geschrieben' },
  returnMinutes: { en: 'returned the minutes', de: 'hat das Protokoll zurückgegeben' },
  track: { en: 'began to follow the actions', de: 'verfolgt die Maßnahmen' },
  escalate: { en: 'escalated it', de: 'hat es eskaliert' },
} as const satisfies Record<string, Label>
