import type { Day } from '#domain/time/days.ts'
import type { Audit } from '../audit/fields.ts'
import type { BodyConflict } from '../bodySelection/bodyChoice.ts'
import type { ScopeStatement } from '../scopeStatement/fields.ts'

/** A finding of a body's audit with what became of it. */
export interface StageFinding {
  readonly id: string
  readonly number: string | null
  readonly title: string
  readonly kind: string | null
  readonly severity: 'critical' | 'major' | 'minor' | null
  readonly state: string
  /** A dispute of it is lodged and not answered. */
  readonly isDisputed: boolean
  readonly became: {
    readonly id: string
    readonly type: string
    readonly number: string | null
    readonly state: string
  } | null
  /** When the body accepted the plan, and when it verified the correction or closed it; null while it has not. */
  readonly planAcceptedOn: Day | null
  readonly verifiedOn: Day | null
}

/** An audit of the body as the certification's steps see it. */
export interface StageAudit {
  readonly id: string
  readonly number: string | null
  readonly kind: string | null
  readonly state: string
  readonly startsOn: Day | null
  readonly endsOn: Day | null
  /** Levels of the people to be spoken to. */
  readonly levels: readonly string[]
  readonly visits: readonly Pick<Audit['visits'][number], 'site' | 'mode' | 'day' | 'atRandom'>[]
  readonly observations: number
  readonly samples: number
  readonly findings: readonly StageFinding[]
}

/** The selection a contract rests on. */
export interface ContractChoice {
  readonly state: string
  readonly standard: string | null
  readonly certification: string | null
  readonly chosen: string | null
  readonly sites: readonly { readonly site: string | null; readonly country: string | null }[]
  /** Countries the chosen body audits in. */
  readonly countries: readonly string[]
  readonly conflicts: readonly BodyConflict[]
}

/** A site as the scope or the application says it. */
export type SaidSite = Omit<ScopeStatement['sites'][number], 'id'>

/** What the steps from the contract to the decision ask of the records around a certification. */
export interface StageAnswers {
  readonly choice: ContractChoice | null
  /** Sites of the scope the certification names; empty where it names none. */
  readonly scopeSites: readonly SaidSite[]
  readonly stage1: StageAudit | null
  readonly stage2: StageAudit | null
  /** What a stage 2 found that was repeated since: it counts until the body is satisfied. */
  readonly earlierFindings: readonly StageFinding[]
  /** AI systems there are to sample from. */
  readonly systems: number
}
