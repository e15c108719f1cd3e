import { sourceKinds } from '#domain/records/sourceTypes.ts'
import type { DebtCode, ImportedStage, RowValues } from './importPlan.ts'
import type { ClaimedStage } from './statusWords.ts'

const started: readonly ImportedStage[] = ['piloting', 'implementing', 'implemented', 'measured', 'closed']
const implemented: readonly ImportedStage[] = ['implemented', 'measured', 'closed']

/** The stage a claimed status amounts to: planned work with owner and date is assigned, all other is registered. */
export function importedStage(claimed: ClaimedStage, owned: boolean, dated: boolean): ImportedStage {
  if (claimed === 'planned' || claimed === 'deferred') return owned && dated ? 'assigned' : 'registered'
  if (claimed === 'iterated') return 'implementing'
  return claimed === 'reverted' ? 'closed' : claimed
}

/** What the row owes by now: only what its stage would have asked for. In the order in which it would be paid. */
export function openDebts(values: RowValues, stage: ImportedStage): DebtCode[] {
  const cancelled = stage === 'cancelled'
  const begun = started.includes(stage)
  const unmeasured = stage === 'closed' && values.claimedStage !== 'reverted'
  const owes: readonly (readonly [DebtCode, boolean])[] = [
    ['source_missing', !values.source],
    ['source_not_linked', values.source !== null && sourceKinds(values.source.type).length > 0],
    ['dimension_missing', !cancelled],
    ['category_missing', !cancelled],
    ['not_scored', !cancelled],
    ['owner_missing', begun && !isPerson(values)],
    ['target_date_missing', begun && stage !== 'closed' && !values.targetDate],
    ['deferral_not_approved', values.claimedStage === 'deferred'],
    ['plan_missing', begun],
    ['metric_missing', begun],
    ['evidence_missing', implemented.includes(stage)],
    ['outcome_claimed', unmeasured && Boolean(values.outcome?.figures)],
    ['activity_not_measured', unmeasured && !values.outcome?.figures],
    ['closure_date_missing', (stage === 'closed' || cancelled) && !values.closedOn],
    ['reason_missing', (cancelled || values.claimedStage === 'deferred') && !values.outcome && !values.notes],
  ]
  return owes.filter(([, owing]) => owing).map(([code]) => code)
}

function isPerson({ owner }: RowValues): boolean {
  return owner !== null && owner.kind !== 'words'
}
