import type { Document } from '#domain/records/document/fields.ts'
import type { RelativeDay } from '../../calendar.ts'
import type { Who } from '../people.ts'

/** One document as it is told: who keeps it, what it serves, and its versions. */
export interface DocumentStory {
  readonly title: string
  readonly kind: NonNullable<Document['kind']>
  readonly owner: Who
  readonly purpose: string
  readonly requirements: Document['requirements']
  readonly mustRead?: Document['mustRead']
  readonly classification?: NonNullable<Document['classification']>
  readonly publication?: NonNullable<Document['publication']>
  readonly reviewEveryMonths?: number
  readonly externalSource?: string
  /** Somebody looked at it again and found that it fits. */
  readonly reviewed?: readonly (readonly [on: RelativeDay, found: string])[]
  readonly versions: readonly VersionStory[]
}

export interface VersionStory {
  /** The day its writing begins; it is in force a week later. */
  readonly begun: RelativeDay
  readonly author: Who
  readonly approver: Who
  /** Of a policy: who read it before it was approved, and what they said. */
  readonly reviewed?: readonly [by: Who, note: string]
  readonly changeNote?: string
  readonly text: readonly string[]
  readonly publicText?: readonly string[]
  readonly communication?: string
  /** Those of its readers who have not confirmed it. */
  readonly missing?: readonly Who[]
  /** Still being written: absent, it came into force. */
  readonly isDraft?: true
}
