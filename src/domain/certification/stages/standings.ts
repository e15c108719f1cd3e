import type { StageAnswers, StageFinding } from '#domain/records/certification/stageAnswers.ts'
import type { Day } from '#domain/time/days.ts'
import { r04MajorDeadline, r04RepeatsStage2, r05Stands, type Standing } from '../rules/majors.ts'

/** A nonconformity of stage 2 with its clock (R4, R5). */
export interface FindingStanding {
  readonly finding: StageFinding
  /** Majors alone: the last day on which the body may verify the correction. */
  readonly deadline: Day | null
  /** What keeps it from the decision; null: nothing does. */
  readonly stands: Standing | null
  /** A major was not verified in time: stage 2 comes again. */
  readonly repeatsStage2: boolean
}

/**
 * What counts towards the decision: what stage 2 found, and what a stage 2 before it found. A new audit does not make an old finding
 * go away; its clock is that of the new one.
 */
export function stage2Findings({ stage2, earlierFindings }: Pick<StageAnswers, 'stage2' | 'earlierFindings'>) {
  return [...earlierFindings, ...(stage2?.findings ?? [])]
}

/** The nonconformities of stage 2 that count: neither withdrawn nor rejected after a dispute. */
export function standings(
  findings: readonly StageFinding[],
  { lastDayOfStage2, today }: { readonly lastDayOfStage2: Day | null; readonly today: Day },
): readonly FindingStanding[] {
  return findings
    .filter(
      ({ kind, state, became }) => kind === 'nonconformity' && state !== 'withdrawn' && became?.state !== 'rejected',
    )
    .map((finding) => {
      const severity = finding.severity ?? 'minor'
      const isMajor = severity !== 'minor'
      const { verifiedOn, planAcceptedOn } = finding
      return {
        finding,
        deadline: isMajor && lastDayOfStage2 ? r04MajorDeadline(lastDayOfStage2) : null,
        stands: r05Stands({ severity, verifiedOn, planAcceptedOn }),
        repeatsStage2: isMajor && lastDayOfStage2 !== null && r04RepeatsStage2({ lastDayOfStage2, verifiedOn, today }),
      }
    })
}
