import { actorId, type Facts } from '#domain/kernel/facts.ts'
import { recordType } from '#domain/kernel/recordType.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { isWriting } from '#domain/people/isWriting.ts'
import { type ScopeStatement, scopeStatementFields } from './fields.ts'
import { scopeStatementStates } from './states.ts'

type ScopeFacts = Facts<ScopeStatement>

const said = ['statement', 'activities', 'boundaries', 'sites', 'aiRoles', 'climate', 'exclusions', 'reviewOn'] as const

/** The scope: drafted, approved by top management, in force until the next one is. One at a time. */
export const scopeStatement = recordType({
  name: 'scopeStatement',
  plural: 'scope-statements',
  prefix: 'SCO',
  label: { en: 'Scope statement', de: 'Anwendungsbereich' },
  pluralLabel: { en: 'Scope statements', de: 'Anwendungsbereiche' },
  topics: ['scope', 'roles', 'documentedInformation'],
  fields: scopeStatementFields,
  states: scopeStatementStates,
  initial: 'draft',
  numberedBy: 'draft',
  captures: ['title', 'owner', ...said],
  relations: { owner: ({ actor, before }: ScopeFacts) => isWriting(actor, before.owner) },
  editableBy: ['owner', 'aimsManager'],
  moves: {
    approve: {
      label: { en: 'Approve', de: 'Freigeben' },
      from: ['draft'],
      to: 'approved',
      by: ['topManagement'],
      asks: said,
      needs: ['contextKnown'],
      guard: notApprovable,
      effect: ({ actor, now }) => ({ approvedBy: actorId(actor), approvedAt: now }),
    },
    lookAgain: {
      label: { en: 'Still right', de: 'Stimmt noch' },
      from: ['approved'],
      by: ['aimsManager', 'topManagement'],
      asks: ['reviewOn'],
      reason: 'required',
      guard: notAhead,
    },
    supersede: {
      label: { en: 'Supersede', de: 'Ersetzen' },
      from: ['approved'],
      to: 'superseded',
      by: ['topManagement'],
      reason: 'required',
    },
    withdraw: {
      label: { en: 'Withdraw', de: 'Zurückziehen' },
      from: ['draft'],
      to: 'withdrawn',
      by: ['owner', 'aimsManager', 'topManagement'],
      reason: 'required',
    },
  },
  mayEdit: ({ before }, changed) =>
    unmet(before.state !== 'draft' && changed.some((field) => field !== 'owner') && refuse('scope_approved')),
  derive: ({ state, reviewOn }) => ({
    status: { draft: 'planned', approved: 'inProgress' }[state] ?? 'completed',
    due: state === 'approved' ? reviewOn : null,
  }),
})

/** Boundaries follow from issues and parties, and nobody knows their duties without knowing what they are (4.3, C-007). */
function notApprovable(facts: ScopeFacts): readonly Refusal[] {
  const { record, answers } = facts
  const { issues, parties } = answers.contextKnown
  return [
    ...unmet(
      ...(['statement', 'activities', 'boundaries'] as const).map(
        (field) => !record[field]?.trim() && refuse('scope_part_missing', { field }),
      ),
      record.sites.length > 1 &&
        record.sites.filter(({ central }) => central).length !== 1 &&
        refuse('scope_central_unclear', { field: 'sites' }),
      record.aiRoles.length === 0 && refuse('ai_roles_missing', { field: 'aiRoles' }),
      (!record.climate || record.climate.answer === 'notApplicable' || !record.climate.why?.trim()) &&
        refuse('climate_undecided', { field: 'climate' }),
      ...record.exclusions.map(
        ({ why }, at) => !why?.trim() && refuse('left_out_why_missing', { field: `exclusions/${at}/why` }),
      ),
      issues === 0 && refuse('issues_missing'),
      parties === 0 && refuse('parties_missing'),
    ),
    ...notAhead(facts),
  ]
}

function notAhead({ record, today }: ScopeFacts): readonly Refusal[] {
  return unmet((!record.reviewOn || record.reviewOn <= today) && refuse('day_not_ahead', { field: 'reviewOn' }))
}
