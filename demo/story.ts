import type { SourceType } from '#domain/records/sourceTypes.ts'
import type { RelativeDay } from './calendar.ts'

/**
 * One improvement as it is told in `lysmark/improvements`: plain data, nothing of it written to the database as it stands. `life.ts`
 * turns it into what its people do, in order, and every guard has its say.
 */
export interface Story<P extends string = string> {
  readonly title: string
  readonly description: string
  /** Kind of source, and which one. */
  readonly source: readonly [kind: SourceType, words: string]
  readonly category: 'serviceDelivery' | 'governance' | 'documentation' | 'supplierManagement' | 'auditProgramme'
  readonly serves: readonly ('suitability' | 'adequacy' | 'effectiveness')[]
  readonly requirement: string
  /** Absent where the data or an audit raised it. */
  readonly raisedBy?: P
  /** What the data saw, by the metric or by the rule's kind, or an audit found: the candidate it made is the one taken into the register. */
  readonly found?: Found
  /** The day the coordinator took it into the register; capture lies before it, evaluation and rating after. */
  readonly registered: RelativeDay
  /** The day the forum rated it; eight days later unless said. */
  readonly rated?: RelativeDay
  readonly evaluation: Evaluation<P>
  readonly sms4: Readonly<Record<'customer' | 'risk' | 'efficiency' | 'compliance', Rating>>
  readonly aims5: Readonly<Record<'riskTrust' | 'effectiveness' | 'feasibility' | 'strategic' | 'stakeholder', Rating>>
  /** Absent where it still waits for someone. */
  readonly assigned?: Assignment<P>
  readonly plan?: Plan
  /** One, or more where the first way did not lead there. */
  readonly attempts?: readonly Attempt<P>[]
  readonly ending?: Completed<P> | Reverted<P> | Cancelled<P>
  readonly comments?: readonly Comment<P>[]
}

export type Found = { readonly metric: string } | { readonly kind: string } | { readonly finding: string }

type Grade = 'low' | 'medium' | 'high'
export type Rating = readonly [rating: 1 | 2 | 3, why: string]

export interface Evaluation<P extends string = string> {
  readonly by: P
  readonly impact: Grade
  readonly feasibility: Grade
  readonly need: Grade
  readonly risk: Grade
  readonly note: string
  /** Person-days. */
  readonly effort: number
  /** Euro. */
  readonly cost: number
  readonly behind?: readonly ('legalDuty' | 'seriousNonconformity' | 'highRiskSystem' | 'imminentHarm')[]
}

export interface Assignment<P extends string = string> {
  readonly to: P
  /** First target date: the day it is to be implemented. */
  readonly due: RelativeDay
  readonly deferred?: Deferral<P>
  readonly reassigned?: Reassignment<P>
}

export interface Deferral<P extends string = string> {
  readonly by: P
  readonly on: RelativeDay
  readonly until: RelativeDay
  readonly reason: string
}

/** Someone else takes over, as a management review decides: it carries that out, with its reason (`lysmark/reviewing`). */
export interface Reassignment<P extends string = string> {
  readonly to: P
  readonly on: RelativeDay
  /** The new owner's date, and why it is that one. */
  readonly due: RelativeDay
  readonly redated: string
}

export interface Plan {
  readonly problem: string
  readonly resources: string
  readonly proof: Figures | Fact | Series
  /** The day on which it is to be judged. */
  readonly evaluateOn: RelativeDay
}

/** The same count before and after. */
export interface Figures {
  readonly metric: string
  readonly unit: string
  readonly method: string
  readonly better: 'decrease' | 'increase'
  readonly before: number
  /** Days the count before runs over, up to the eve of the plan. */
  readonly beforeDays: number
  readonly target: number
  /** Days the change is given before it is counted again. */
  readonly settleDays: number
}

/** A metric of the organization, by its key in `metrics`: the verdict is computed from its readings. */
export interface Series {
  readonly series: string
  readonly target: number
  readonly worthwhile: number
  /** Readings after the change. */
  readonly points: number
  readonly settleDays: number
  /** The metric that shows the problem where it is another one, and why this one tells of it. */
  readonly problem?: readonly [metric: string, why: string]
  /** Metrics that must not suffer, each with by how much. */
  readonly guardrails?: readonly (readonly [metric: string, margin: number])[]
}

/** Absent before, present after. */
export interface Fact {
  readonly absent: string
  readonly present: string
  readonly settleDays: number
}

export interface Attempt<P extends string = string> {
  /** From the second one on. */
  readonly again?: {
    readonly why: string
    readonly approach: string
    readonly due: RelativeDay
    readonly evaluateOn: RelativeDay
    /** Of a series: readings after the change, where it is another number than before. */
    readonly points?: number
  }
  readonly changes: readonly { readonly what: string; readonly affects: string }[]
  readonly actions: readonly Action<P>[]
  readonly began?: RelativeDay
  readonly pilot?: Pilot
  readonly implemented?: RelativeDay
  readonly outcome?: Outcome
}

export interface Action<P extends string = string> {
  readonly what: string
  readonly by: P
  /** Absent while it is still to be done. */
  readonly evidence?: string
}

export interface Pilot {
  readonly scope: string
  readonly watches: string
  readonly stopWhen: string
  /** Absent where it was stopped: the ending says why. */
  readonly rolledOut?: { readonly on: RelativeDay; readonly result: string; readonly reason: string }
}

export interface Outcome {
  readonly judged: RelativeDay
  /** The figure after; for a fact, that it was seen; of a series it is computed. */
  readonly after: number | 'seen' | 'computed'
  readonly evidence: string
  readonly addressed: string
  /** What nobody wanted, and what follows from it; absent: nothing was found, and `lookedAt` says where. */
  readonly unintended?: { readonly what: string; readonly followUp: string }
  readonly lookedAt?: string
  readonly decision: 'sustain' | 'adjust' | 'reverse'
}

/** What was updated and where; `n/a: …` says why it did not apply. */
export interface Updates {
  readonly policy: string
  readonly procedure: string
  readonly training: string
}

export interface Completed<P extends string = string> {
  readonly how: 'completed'
  /** Where the target was not fully met and someone answered for accepting it. */
  readonly accepted?: { readonly by: P; readonly reason: string }
  readonly updates: Updates
  readonly lesson: string
}

export interface Reverted<P extends string = string> {
  readonly how: 'reverted'
  readonly by: P
  readonly on: RelativeDay
  readonly reversal: string
  readonly lesson: string
}

export interface Cancelled<P extends string = string> {
  readonly how: 'cancelled'
  readonly by: P
  readonly on: RelativeDay
  readonly reason: string
  readonly decision: string
  readonly pilotResult: string
}

export interface Comment<P extends string = string> {
  readonly by: P
  readonly on: RelativeDay
  readonly text: string
  readonly mentions?: readonly P[]
}
