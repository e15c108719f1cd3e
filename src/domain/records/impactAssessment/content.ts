import type { Facts } from '#domain/kernel/facts.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { addMonths } from '#domain/time/months.ts'
import type { ImpactAssessment } from './fields.ts'

export type ImpactFacts = Facts<ImpactAssessment>

/** How long one holds where risk criteria say nothing shorter. */
const MONTHS = 12

export function notScoped({ record }: ImpactFacts): readonly Refusal[] {
  return [
    ...unmet(!record.aiSystem && refuse('impact_system_missing', { field: 'aiSystem' })),
    ...unsaid(record, ['intendedPurpose', 'foreseeableMisuse', 'deploymentContext', 'jurisdictions']),
  ]
}

/** Every mandatory section: people and groups with the vulnerable among them, fundamental rights, society, benefits, harms, oversight. */
export function notAssessed(facts: ImpactFacts): readonly Refusal[] {
  const { record } = facts
  return [
    ...notScoped(facts),
    ...unmet(
      record.affected.length === 0 && refuse('impact_affected_missing', { field: 'affected' }),
      ...record.affected.map(
        ({ effect }, at) => !effect?.trim() && refuse('impact_effect_missing', { field: `affected/${at}/effect` }),
      ),
      !record.vulnerable?.why?.trim() && refuse('impact_vulnerable_unanswered', { field: 'vulnerable' }),
      record.vulnerable?.answer === 'yes' &&
        !record.affected.some(({ isVulnerable }) => isVulnerable) &&
        refuse('impact_vulnerable_unnamed', { field: 'affected' }),
    ),
    ...unsaid(record, ['fundamentalRights', 'societalWellBeing', 'benefits', 'oversight']),
    ...harmsOpen(record),
    ...lawsOpen(record),
  ]
}

/** Each harm is rated, says what is done about it, and is kept as a risk. */
function harmsOpen({ harms }: ImpactAssessment): readonly Refusal[] {
  return unmet(
    harms.length === 0 && refuse('impact_harms_missing', { field: 'harms' }),
    ...harms.map(
      ({ severity, scale, irreversibility, likelihood }, at) =>
        [severity, scale, irreversibility, likelihood].includes(null) &&
        refuse('impact_harm_unrated', { field: `harms/${at}/severity` }),
    ),
    ...harms.map(
      ({ mitigation }, at) =>
        !mitigation?.trim() && refuse('impact_mitigation_missing', { field: `harms/${at}/mitigation` }),
    ),
    ...harms.map(({ risk }, at) => !risk && refuse('impact_risk_missing', { field: `harms/${at}/risk` })),
  )
}

/** Whether a law asks for more is said either way; where it does, what it asks for is there. */
function lawsOpen(record: ImpactAssessment): readonly Refusal[] {
  const { friaNeeded, dpiaNeeded } = record
  return [
    ...unmet(
      !friaNeeded?.why?.trim() && refuse('impact_law_unanswered', { field: 'friaNeeded' }),
      !dpiaNeeded?.why?.trim() && refuse('impact_law_unanswered', { field: 'dpiaNeeded' }),
    ),
    ...(friaNeeded?.answer === 'yes' ? unsaid(record, ['friaUse', 'friaIfItHappens']) : []),
    ...(dpiaNeeded?.answer === 'yes' ? unsaid(record, ['dpiaProcessing', 'dpiaNecessity', 'dpiaAdvice']) : []),
  ]
}

export function notConsulted({ record }: ImpactFacts): readonly Refusal[] {
  return unmet(
    record.consulted.length === 0 && refuse('impact_consulted_missing', { field: 'consulted' }),
    ...record.consulted.map(
      ({ on, said }, at) =>
        (!on || !said?.trim()) && refuse('impact_consulted_unsaid', { field: `consulted/${at}/said` }),
    ),
  )
}

type Part = {
  readonly [K in keyof ImpactAssessment]: ImpactAssessment[K] extends string | null ? K : never
}[keyof ImpactAssessment]

function unsaid(record: ImpactAssessment, parts: readonly Part[]): readonly Refusal[] {
  return parts.flatMap((field) => unmet(!record[field]?.trim() && refuse('impact_part_missing', { field })))
}

/** The day it holds until lies ahead, and no more than a year. */
export function notDated({ record, today }: ImpactFacts): readonly Refusal[] {
  const until = record.validUntil
  return unmet(
    until !== null && until <= today && refuse('valid_until_passed', { field: 'validUntil' }),
    until !== null &&
      until > addMonths(today, MONTHS) &&
      refuse('valid_too_long', { field: 'validUntil', values: { months: MONTHS } }),
  )
}

export function validUntil({ record, today }: ImpactFacts): string {
  return record.validUntil ?? addMonths(today, MONTHS)
}
