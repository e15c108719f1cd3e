import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { sourceLink } from '../sourceTypes.ts'
import type { Stage } from './stages.ts'
import { mainPath } from './stages.ts'
import type { ImprovementFacts } from './people.ts'
import { planRequirements } from './planRequirements.ts'
import { missingRatings } from './ratings.ts'
import { isSmall } from './small.ts'

/**
 * What must be true of the record itself at each stage (brief §3.1). Moves ask for the stage they lead to; an imported
 * record's open debts are the requirements of the stages it skipped, and its next move asks for those as well.
 */
const requirementsOf: Partial<Record<Stage, (facts: ImprovementFacts) => readonly Refusal[]>> = {
  registered: registeredRequirements,
  evaluated: evaluatedRequirements,
  prioritized: missingRatings,
  assigned: assignedRequirements,
  planned: planRequirements,
}

function registeredRequirements({ record }: ImprovementFacts): Refusal[] {
  const { sourceType } = record
  return unmet(
    !record.description?.trim() && refuse('description_missing', { field: 'description' }),
    !sourceType && refuse('source_missing', { field: 'sourceType' }),
    sourceType && sourceLink(sourceType) && !record.sourceWords?.trim() && refuse('source_reference_missing', { field: 'sourceWords' }),
    !record.category && refuse('category_missing', { field: 'category' }),
    record.dimensions.length === 0 && refuse('dimension_missing', { field: 'dimensions' }),
    !record.frameworkReference?.trim() && refuse('requirement_missing', { field: 'frameworkReference' }),
  )
}

/** Potential impact, feasibility, resources and risks, each said (A95, C-082); a small one says effort and cost instead. */
function evaluatedRequirements({ record, settings }: ImprovementFacts): Refusal[] {
  if (isSmall(record, settings)) return []
  return unmet(
    !record.potentialImpact && refuse('impact_missing', { field: 'potentialImpact' }),
    !record.feasibility && refuse('feasibility_missing', { field: 'feasibility' }),
    !record.resourceNeed && refuse('resource_need_missing', { field: 'resourceNeed' }),
    !record.risk && refuse('risk_missing', { field: 'risk' }),
  )
}

function assignedRequirements({ record, answers }: ImprovementFacts): Refusal[] {
  return unmet(
    !record.owner && refuse('owner_missing', { field: 'owner' }),
    record.owner !== null && !answers.activePeople.has(record.owner) && refuse('owner_not_active', { field: 'owner' }),
    !record.targetDate && refuse('target_date_missing', { field: 'targetDate' }),
  )
}

/** What stands against having reached a stage. */
export function requirements(stage: Stage, facts: ImprovementFacts): readonly Refusal[] {
  return requirementsOf[stage]?.(facts) ?? []
}

/** What an imported record still owes for the stages it never passed here; empty for everything made here. */
export function openDebts(facts: ImprovementFacts): readonly Refusal[] {
  if (!facts.record.imported) return []
  const reached = mainPath.indexOf(facts.before.state as (typeof mainPath)[number])
  return mainPath.slice(1, reached + 1).flatMap((stage) => requirements(stage, facts))
}

/** The guard of a step along the main path: its own requirements and, for an imported record, all earlier ones. */
export function stepTo(stage: Stage, facts: ImprovementFacts): Refusal[] {
  const all = [...openDebts(facts), ...requirements(stage, facts)]
  return all.filter((refusal, at) => all.findIndex(({ code, field }) => code === refusal.code && field === refusal.field) === at)
}
