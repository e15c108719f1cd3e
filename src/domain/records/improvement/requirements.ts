import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import type { ImprovementFacts } from './people.ts'
import { planRequirements } from './planRequirements.ts'
import { ratingRefusals } from './ratings.ts'
import { isSmall } from './small.ts'
import { isSourceLinked } from './sourceRecord.ts'
import type { Stage } from './stages.ts'

/**
 * What must be true of the record itself at each stage (brief §3.1). A move asks for the stage it leads to and for those behind
 * it: what an import skipped, or what a small improvement was spared before it grew.
 */
const requirementsOf: Partial<Record<Stage, (facts: ImprovementFacts) => readonly Refusal[]>> = {
  registered: registeredRequirements,
  evaluated: evaluatedRequirements,
  prioritized: scoreMissing,
  assigned: assignedRequirements,
  planned: planRequirements,
}

function registeredRequirements({ record }: ImprovementFacts): Refusal[] {
  const { sourceType } = record
  return unmet(
    !record.title?.trim() && refuse('title_missing', { field: 'title' }),
    !record.description?.trim() && refuse('description_missing', { field: 'description' }),
    !sourceType && refuse('source_missing', { field: 'sourceType' }),
    !isSourceLinked(record, []) &&
      !record.sourceWords?.trim() &&
      refuse('source_reference_missing', { field: 'sourceWords' }),
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

/** A score stays good when models change later (C-109); only what was never scored owes ratings. */
function scoreMissing(facts: ImprovementFacts): readonly Refusal[] {
  return isSmall(facts.record, facts.settings) || facts.record.score !== null ? [] : ratingRefusals(facts)
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
