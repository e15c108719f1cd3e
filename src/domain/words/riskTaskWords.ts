import type { Label } from '#domain/kernel/field.ts'
import type { Trigger } from '#domain/risks/scales.ts'

/** Titles of what Meliora gives somebody to do when a risk or an impact is to be looked at again. {subject} is a record. */
export const riskTaskWords = {
  risk: { en: 'Assess the risk again: {subject}', de: 'Risiko neu bewerten: {subject}' },
  system: { en: 'Assess the risks again: {subject}', de: 'Risiken neu bewerten: {subject}' },
  firstTime: { en: 'Assess the risks: {subject}', de: 'Risiken bewerten: {subject}' },
  impact: { en: 'Look at the impact again: {subject}', de: 'Folgen neu betrachten: {subject}' },
} as const satisfies Record<string, Label>

/** What asks for it, as the task says it. {because} is the record that does, or a day. */
export const triggerWords: Readonly<Record<Trigger, Label>> = {
  interval: { en: 'The interval is over: {because}', de: 'Die Frist ist um: {because}' },
  change: { en: 'The system changed: {because}', de: 'Das System hat sich geändert: {because}' },
  incident: { en: 'Something happened: {because}', de: 'Es ist etwas vorgefallen: {because}' },
  stageGate: { en: 'It came to the next stage: {because}', de: 'Es ist auf der nächsten Stufe: {because}' },
  drift: { en: 'Its monitoring raised an alarm: {because}', de: 'Seine Überwachung schlug an: {because}' },
  criteria: { en: 'The risk criteria changed: {because}', de: 'Die Risikokriterien haben sich geändert: {because}' },
  other: { en: 'It was asked for: {because}', de: 'Es wurde verlangt: {because}' },
}

/** Said in the history of what is superseded. */
export const supersededBy = {
  en: 'Superseded by {subject}',
  de: 'Abgelöst durch {subject}',
} as const satisfies Label
