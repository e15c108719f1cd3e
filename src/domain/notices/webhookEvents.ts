import type { Label } from '../kernel/field.ts'

/** What happens to a record that others may want to hear of; the type comes before it: `improvement.moved`. */
export const webhookEvents = {
  created: { en: 'A record is created', de: 'Ein Datensatz entsteht' },
  moved: { en: 'A record takes a step', de: 'Ein Datensatz macht einen Schritt' },
  edited: { en: 'A record is edited', de: 'Ein Datensatz wird bearbeitet' },
  due_soon: { en: 'A record is due within a week', de: 'Ein Datensatz ist innerhalb einer Woche fällig' },
  overdue: { en: 'A record is overdue', de: 'Ein Datensatz ist überfällig' },
  overdue_escalated: { en: 'A record is overdue for two weeks', de: 'Ein Datensatz ist seit zwei Wochen überfällig' },
} as const satisfies Record<string, Label>

export type WebhookEvent = keyof typeof webhookEvents
export const webhookEventNames = Object.keys(webhookEvents) as [WebhookEvent, ...WebhookEvent[]]

export function isWebhookEvent(name: string): name is WebhookEvent {
  return Object.hasOwn(webhookEvents, name)
}

/** What a delivery says beside the record itself: the move, the states, the day. */
export type EventFacts = Readonly<Record<string, string | null>>
