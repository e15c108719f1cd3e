import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import type { Certification } from '../fields.ts'
import type { CertificationFacts } from '../people.ts'
import type { StageAnswers } from '../stageAnswers.ts'
import { notOfStage } from './stageAudit.ts'

/** The contract rests on a choice that was made, for this standard, of a body that never advised us within two years (SOD-14). */
export function notContractable({ record, answers, today }: CertificationFacts): readonly Refusal[] {
  const { choice } = answers.stages
  const [conflict] = choice?.conflicts ?? []
  return unmet(
    choice === null && refuse('selection_missing', { field: 'selection' }),
    choice !== null &&
      (choice.state !== 'decided' || choice.chosen === null) &&
      refuse('selection_undecided', { field: 'selection' }),
    choice !== null &&
      ((choice.certification !== null && choice.certification !== record.id) || choice.standard !== record.standard) &&
      refuse('selection_of_another', { field: 'selection' }),
    conflict && refuse('sod_14', { field: 'selection', values: { firm: conflict.firm, day: conflict.until } }),
    !record.contractReference?.trim() && refuse('contract_reference_missing', { field: 'contractReference' }),
    !record.contractedOn && refuse('contract_day_missing', { field: 'contractedOn' }),
    record.contractedOn !== null && record.contractedOn > today && refuse('day_ahead', { field: 'contractedOn' }),
  )
}

const bare = { address: null, central: false, people: null, activities: null }

/** The sites of the scope; where it names none, those the bodies were compared for. */
export function sitesToApplyFor({ scopeSites, choice }: StageAnswers): Certification['auditedSites'] {
  const sites = scopeSites.length > 0 ? scopeSites : (choice?.sites ?? [])
  return sites.map((site) => ({ ...bare, ...site, id: '' }))
}

/** What a body is told before it plans: scope, sites, people, roles, systems, what is done by others, languages. */
export function notReadyForStage1(facts: CertificationFacts): readonly Refusal[] {
  const { record, answers } = facts
  const { choice, stage1, scopeSites } = answers.stages
  const reached = new Set((choice?.countries ?? []).map(plain))
  const beyond = record.auditedSites.filter(({ country }) => !reached.has(plain(country)))
  const inScope = new Set(scopeSites.map(({ site }) => plain(site)))
  const outside = inScope.size === 0 ? [] : record.auditedSites.filter(({ site }) => !inScope.has(plain(site)))
  return [
    ...unmet(
      outside.length > 0 &&
        refuse('site_outside_scope', {
          field: 'auditedSites',
          values: { sites: outside.map(({ site }) => site).join(', ') },
        }),
      !record.scope && refuse('application_scope_missing', { field: 'scope' }),
      record.auditedSites.length === 0 && refuse('application_sites_missing', { field: 'auditedSites' }),
      record.auditedSites.length > 1 &&
        !record.auditedSites.some(({ central }) => central) &&
        refuse('central_unnamed', { field: 'auditedSites' }),
      choice !== null &&
        beyond.length > 0 &&
        refuse('site_not_covered', {
          field: 'auditedSites',
          values: { sites: beyond.map(({ site }) => site).join(', ') },
        }),
      record.peopleDoingAi === null && refuse('application_people_missing', { field: 'peopleDoingAi' }),
      record.aiRoles.length === 0 && refuse('ai_roles_missing', { field: 'aiRoles' }),
      record.systemCount === null && refuse('application_systems_missing', { field: 'systemCount' }),
      !record.outsourced?.trim() && refuse('application_outsourced_missing', { field: 'outsourced' }),
      !record.auditLanguages?.trim() && refuse('application_languages_missing', { field: 'auditLanguages' }),
    ),
    ...notOfStage(stage1, 'cbStage1', 'stage1Audit'),
  ]
}

function plain(word: string | null): string {
  return (word ?? '').trim().toLowerCase()
}
