import { createContext, use } from 'react'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import type { AnyRecord, Membership, Organization } from '#web/api/shapes.ts'
import type { Steps } from './steps.ts'

/** A record as its page reads it; `today` is the organization's day, by the server's clock. */
export type StepRecord = AnyRecord & { readonly today: string }

/** What the card that says what is next, its forms and its dialogs know, whatever the record's type. */
export interface StepPlace {
  readonly type: AnyRecordType
  readonly record: StepRecord
  readonly organization: Organization
  readonly membership: Membership
  /** What is particular to this type of record. */
  readonly steps: Steps
  /** Puts a newly answered record in place of the one shown, and lets the lists know. */
  put(record: StepRecord): Promise<void>
  /** The way to the part of the page where a field is said; undefined where steps alone say it. */
  wayTo?(field: string): (() => void) | undefined
}

export const StepContext = createContext<StepPlace | null>(null)

export function useStepPlace(): StepPlace {
  const place = use(StepContext)
  if (!place) throw new Error('useStepPlace needs a record page with a StepContext around it.')
  return place
}
