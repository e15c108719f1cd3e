import type { Facts } from '#domain/kernel/facts.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import type { ChangeSignal } from './fields.ts'

export type SignalFacts = Facts<ChangeSignal>

/** What a signal must say before anybody can decide on it, by what it tells of (C-053, C-054, C-055). */
function notUnderstood({ record }: SignalFacts): readonly Refusal[] {
  const { kind, subject } = record
  return unmet(
    !kind && refuse('signal_kind_missing', { field: 'kind' }),
    ['lesson', 'law', 'guidance', 'edition'].includes(subject ?? '') &&
      !record.reference?.trim() &&
      refuse('signal_reference_missing', { field: 'reference' }),
    subject === 'technique' && !record.technique && refuse('technique_missing', { field: 'technique' }),
    subject === 'lesson' && !record.exposure?.why?.trim() && refuse('exposure_missing', { field: 'exposure' }),
    subject === 'law' && !record.appliesOn && refuse('deadline_missing', { field: 'appliesOn' }),
    subject === 'edition' && !record.edition?.trim() && refuse('edition_missing', { field: 'edition' }),
  )
}

export function notDecidable(facts: SignalFacts): readonly Refusal[] {
  const { record, answers } = facts
  return [
    ...notUnderstood(facts),
    ...unmet(
      record.subject === 'edition' &&
        record.changes.length === 0 &&
        refuse('changed_requirements_missing', { field: 'changes' }),
      !record.owner && refuse('owner_missing', { field: 'owner' }),
      record.owner !== null &&
        !answers.activePeople.has(record.owner) &&
        refuse('owner_not_active', { field: 'owner' }),
      !record.disposition && refuse('signal_disposition_missing', { field: 'disposition' }),
    ),
  ]
}

/** That nothing follows is not for what moves the strategy or binds us: those always ask for a look (C-054, C-057). */
export function notNothing(facts: SignalFacts): readonly Refusal[] {
  const { record } = facts
  return [
    ...notUnderstood(facts),
    ...unmet(
      record.subject === 'strategy' && refuse('strategy_asks_review', { field: 'disposition' }),
      record.exposure?.answer === 'yes' && refuse('exposed_asks_action', { field: 'exposure' }),
      record.changes.some(({ met }) => met?.answer === 'no') &&
        refuse('unmet_change_asks_action', { field: 'changes' }),
    ),
  ]
}

/** Every changed requirement was looked at, and it is said what came of it all. */
export function notConcludable({ record }: SignalFacts): readonly Refusal[] {
  return unmet(
    !record.result?.trim() && refuse('result_missing', { field: 'result' }),
    ...record.changes.map(({ met }, at) => !met && refuse('change_not_reassessed', { field: `changes/${at}/met` })),
  )
}

export function notRedated({ record, before }: SignalFacts): readonly Refusal[] {
  return unmet(
    (!record.appliesOn || record.appliesOn === before.appliesOn) && refuse('deadline_missing', { field: 'appliesOn' }),
  )
}
