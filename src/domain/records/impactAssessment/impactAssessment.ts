import { recordType } from '#domain/kernel/recordType.ts'
import { refuse, unmet } from '#domain/kernel/refusal.ts'
import { isWriting } from '#domain/people/isWriting.ts'
import type { ImpactFacts } from './content.ts'
import { impactAssessmentFields } from './fields.ts'
import { forceMoves } from './forceMoves.ts'
import { assessed, consulted, laws, scoped } from './sections.ts'
import { impactAssessmentStates } from './states.ts'
import { authors, writingMoves } from './writingMoves.ts'

/**
 * An AI system impact assessment (brief §3.6): what a system may do to people, groups, their rights and society, written by one and
 * reviewed by another (SOD-15), told to those it concerns, current until its day or until something changes.
 */
export const impactAssessment = recordType({
  name: 'impactAssessment',
  plural: 'impact-assessments',
  prefix: 'IMA',
  label: { en: 'Impact assessment', de: 'Folgenabschätzung' },
  pluralLabel: { en: 'Impact assessments', de: 'Folgenabschätzungen' },
  topics: ['impactAssessment'],
  fields: impactAssessmentFields,
  states: impactAssessmentStates,
  initial: 'draft',
  numberedBy: 'draft',
  captures: ['title', 'owner', 'trigger', 'dueOn', ...scoped, ...assessed, ...laws, ...consulted],
  relations: {
    owner: (facts: ImpactFacts) => isWriting(facts.actor, facts.before.owner),
    raiser: (facts: ImpactFacts) => isWriting(facts.actor, facts.before.createdBy),
  },
  editableBy: authors,
  moves: { ...writingMoves, ...forceMoves },
  mayEdit: ({ before }, changed) =>
    unmet(
      !['draft', 'scoped', 'assessed', 'consulted'].includes(before.state) &&
        changed.some((field) => !['title', 'owner'].includes(field)) &&
        refuse('impact_reviewed'),
    ),
  derive: ({ state, dueOn, validUntil }) => ({
    status: { draft: 'planned', superseded: 'completed', withdrawn: 'cancelled' }[state as string] ?? 'inProgress',
    due: ['current', 'dueForReview'].includes(state)
      ? validUntil
      : ['superseded', 'withdrawn'].includes(state)
        ? null
        : dueOn,
  }),
})
