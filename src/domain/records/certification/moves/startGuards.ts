import { isPlanned } from '#domain/certification/budget.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { type BudgetLine, budgetLines } from '../budgetLines.ts'
import type { CertificationFacts } from '../people.ts'
import { isOfTrust } from '../trustThemes.ts'

/** A decision says what for, who stands for it and who runs it. */
export function notDecidable({ record, answers: { project } }: CertificationFacts): readonly Refusal[] {
  return unmet(
    !record.standard && refuse('certifiable_missing', { field: 'standard' }),
    !record.purpose?.trim() && refuse('certification_purpose_missing', { field: 'purpose' }),
    !record.sponsor && refuse('sponsor_missing', { field: 'sponsor' }),
    record.sponsor !== null && !project.sponsorLeads && refuse('sponsor_not_top', { field: 'sponsor' }),
    !record.projectManager && refuse('project_manager_missing', { field: 'projectManager' }),
    record.projectManager !== null &&
      !project.managerRuns &&
      refuse('project_manager_role', { field: 'projectManager' }),
  )
}

/** The sponsor signs their own words, and holds the role they sign with. */
export function notSignable({ record, answers: { project } }: CertificationFacts): readonly Refusal[] {
  return unmet(
    !record.commitment?.trim() && refuse('commitment_missing', { field: 'commitment' }),
    !project.sponsorLeads && refuse('sponsor_not_top', { field: 'sponsor' }),
  )
}

/** Commitment confirmed before anything starts: sponsor signed, objectives, scope, all six budget lines (A379, C-298). */
export function notCommitted({ record, answers: { project } }: CertificationFacts): readonly Refusal[] {
  return unmet(
    !record.sponsor && refuse('sponsor_missing', { field: 'sponsor' }),
    record.sponsor !== null && !project.sponsorLeads && refuse('sponsor_not_top', { field: 'sponsor' }),
    (!record.signedAt || record.signedBy !== record.sponsor) && refuse('commitment_unsigned'),
    !project.objectives.some(({ theme }) => isOfTrust(theme)) &&
      refuse('trust_objective_missing', { field: 'objectives' }),
    project.scope === null && refuse('certification_scope_missing', { field: 'scope' }),
    ...unplannedLines(record.budget).map((line) =>
      refuse('budget_line_missing', { field: 'budget', values: { line } }),
    ),
  )
}

type Budget = CertificationFacts['record']['budget']

function unplannedLines(budget: Budget): BudgetLine[] {
  const lines = Object.keys(budgetLines) as BudgetLine[]
  return lines.filter((line) => !budget.some((row) => row.line === line && isPlanned(row)))
}
