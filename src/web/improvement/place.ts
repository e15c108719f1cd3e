import { createContext, use } from 'react'
import type { ScoringModel } from '#domain/prioritization/model.ts'
import type { improvement } from '#domain/records/improvement/improvement.ts'
import type { Membership, Organization, RecordOf } from '#web/api/shapes.ts'
import type { SectionName } from './story/sections.ts'

/** An improvement as its page reads it; `today` is the organization's day, by the server's clock. */
export type ImprovementRecord = RecordOf<typeof improvement> & { readonly today: string }

/** What every part of an improvement's page knows. */
export interface Place {
  readonly record: ImprovementRecord
  readonly organization: Organization
  readonly membership: Membership
  /** The scoring models in force, the ranking one first. */
  readonly models: readonly ScoringModel[]
  /** Separation-of-duties exceptions in force today. */
  readonly exceptions: readonly string[]
  /** Puts a newly answered record in place of the one shown, and lets the lists know. */
  readonly put: (record: ImprovementRecord) => Promise<void>
  readonly editing: Editing | null
  readonly edit: (editing: Editing | null) => void
}

/** The section lying open for editing, and the field in it that was jumped to. */
export interface Editing {
  readonly section: SectionName
  readonly field?: string
}

export const PlaceContext = createContext<Place | null>(null)

export function usePlace(): Place {
  const place = use(PlaceContext)
  if (!place) throw new Error('usePlace needs an improvement page around it.')
  return place
}
