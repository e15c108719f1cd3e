import type { StateDefinition } from '#domain/kernel/recordType.ts'

/** From the day in the calendar to the last action done (brief §3.4). */
export const managementReviewStates = {
  scheduled: { label: { en: 'Scheduled', de: 'Angesetzt' } },
  inputsCollecting: { label: { en: 'Collecting inputs', de: 'Eingaben werden gesammelt' } },
  inputsComplete: { label: { en: 'Inputs complete', de: 'Eingaben vollständig' } },
  held: { label: { en: 'Held', de: 'Abgehalten' } },
  minutesDrafted: { label: { en: 'Minutes drafted', de: 'Protokoll entworfen' } },
  approved: { label: { en: 'Approved', de: 'Freigegeben' } },
  actionsTracking: { label: { en: 'Following the actions', de: 'Maßnahmen werden verfolgt' } },
  closed: { label: { en: 'Closed', de: 'Abgeschlossen' }, final: true },
  cancelled: { label: { en: 'Cancelled', de: 'Abgesagt' }, final: true },
} as const satisfies Record<string, StateDefinition>
