import type { Day } from '#domain/time/days.ts'
import type { ResourceKind } from '../resource/kinds.ts'

/** What the gates ask of the records around a system; each part is answered by the room that keeps those records. */
export interface GateAnswers {
  /** The latest risk assessment of the system; null where there is none. */
  readonly assessment: { readonly number: string | null; readonly until: Day | null; readonly approved: boolean } | null
  /** Risks of the system whose rest nobody accepted, and among them those above what is acceptable. */
  readonly openRisks: number
  readonly unacceptableRisks: number
  /** The impact assessment that counts; null where there is none. */
  readonly impact: {
    readonly number: string | null
    readonly state: string
    readonly until: Day | null
    readonly isCurrent: boolean
  } | null
  /** The Statement of Applicability in force, and the controls that apply to this system and are not done. */
  readonly controls: { readonly statement: string | null; readonly undone: readonly string[] }
  /** Those who oversee it whose competence holds today. */
  readonly competentOverseers: ReadonlySet<string>
  readonly competentValidators: ReadonlySet<string>
  /** Null where the system names no supplier. */
  readonly supplier: { readonly number: string | null; readonly dueDiligence: 'done' | 'expired' | 'missing' } | null
  /** How many resources (A.4) are recorded for it. */
  readonly resources: number
  /** Kinds of which a resource in use serves it (C-008). */
  readonly resourceKinds: ReadonlySet<ResourceKind>
  /** Whether data resources serve it and each says where it comes from, its quality, its preparation and the check for bias. */
  readonly hasKnownData: boolean
  /** Those metrics of the monitoring plan that are in use. */
  readonly metricsInUse: ReadonlySet<string>
}
