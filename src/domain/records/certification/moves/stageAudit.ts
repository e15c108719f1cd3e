import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { reportedStates } from '../../audit/states.ts'
import type { StageAudit } from '../stageAnswers.ts'

type StageField = 'stage1Audit' | 'stage2Audit'

/** A stage is an audit of its kind that takes place. */
export function notOfStage(
  audit: StageAudit | null,
  kind: 'cbStage1' | 'cbStage2',
  field: StageField,
): readonly Refusal[] {
  if (audit === null) return [refuse('stage_audit_missing', { field })]
  return unmet(
    audit.kind !== kind && refuse('stage_audit_of_other_kind', { field }),
    audit.state === 'cancelled' && refuse('stage_audit_cancelled', { field }),
  )
}

/** Its report is out. */
export function notReported(audit: StageAudit | null, field: StageField): readonly Refusal[] {
  if (audit === null) return [refuse('stage_audit_missing', { field })]
  return unmet(
    !(reportedStates as readonly string[]).includes(audit.state) && refuse('stage_report_missing', { field }),
  )
}
