import type { RiskSource } from '#domain/risks/sources.ts'
import type { RelativeDay } from '../../calendar.ts'
import type { Who } from '../people.ts'
import type { SystemKey } from '../systems.ts'

/** For whom it would mean what, and how grave, 1 to 5. */
export type Effects = Partial<Record<'organization' | 'individuals' | 'groups' | 'society', readonly [string, number]>>

/** One AI risk as it is told (brief §7): why, what, to whom, what was done, what remained. */
export interface RiskStory {
  readonly system: SystemKey
  readonly title: string
  readonly sources: readonly RiskSource[]
  readonly cause: string
  readonly event: string
  readonly effects: Effects
  readonly controls: string
  readonly likelihood: number
  /** Absent: it is borne as it is. */
  readonly plan?: readonly PlanLine[]
  /** Likelihood and gravest consequence that remain. */
  readonly rest?: readonly [number, number]
  /** At the second look, a year later: the likelihood then. */
  readonly again?: number
  /** How far it came by today, where it is not watched yet. */
  readonly until?: 'planned' | 'treating' | 'treated'
}

export interface PlanLine {
  readonly what: string
  readonly control: string
  readonly who: Who
  readonly by: RelativeDay
  readonly shownBy: string
}
