import type { Label } from '#domain/kernel/field.ts'
import { raiseText } from '#domain/words/nonconformityScreen.ts'

/** What can be made out of any record, and the little it asks: the rest is taken over or comes later. */
export interface Raisable {
  /** The type's name. */
  readonly type: string
  readonly label: Label
  readonly asks: readonly string[]
}

export const raisables: readonly Raisable[] = [
  { type: 'nonconformity', label: raiseText.nonconformity, asks: ['title', 'description', 'detectedOn'] },
  { type: 'improvement', label: raiseText.improvement, asks: ['title', 'description'] },
  { type: 'risk', label: raiseText.risk, asks: ['title', 'event', 'owner'] },
  { type: 'task', label: raiseText.task, asks: ['title', 'description', 'owner', 'dueOn'] },
  { type: 'lesson', label: raiseText.lesson, asks: ['title', 'lesson', 'advice'] },
  { type: 'recognition', label: raiseText.recognition, asks: ['title', 'person', 'kind', 'why'] },
  { type: 'pulseSurvey', label: raiseText.survey, asks: ['title', 'closesOn', 'introduction'] },
]
