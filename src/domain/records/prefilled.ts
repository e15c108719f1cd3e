import { assessed, laws, scoped } from './impactAssessment/sections.ts'
import { improvementOrigin } from './improvementOrigin.ts'
import { originFrom } from './nonconformity/origins.ts'
import { taskKindFor } from './nonconformity/taskKindFor.ts'

/** A record another is raised from, as far as it is known by the names of its fields. */
export interface Source {
  readonly type: string
  readonly id: string
  readonly audience: readonly string[] | null
  readonly [field: string]: unknown
}

/** What is known of a record before its reporter says anything, per type that is raised from others. */
const known: Readonly<Record<string, (source: Source) => Readonly<Record<string, unknown>>>> = {
  risk: systemOf,
  opportunity: systemOf,
  riskAssessment: systemOf,
  impactAssessment: (source) => (source.type === 'impactAssessment' ? editionOf(source) : systemOf(source)),
  improvement: improvementOrigin,
  nonconformity: (source) => ({ origin: originFrom({ type: source.type, kind: source.kind }), ...whereOf(source) }),
  lesson: lessonOf,
  recognition: thanksFor,
  pulseSurvey: ({ id, type }) => ({ kind: type === 'audit' ? 'afterAudit' : 'effect', about: id }),
  task: (source) => (source.type === 'nonconformity' ? taskOf(source) : {}),
}

/** What a record raised from another says already; what the request says comes before it. */
export function prefilled(type: string, source: Source): Readonly<Record<string, unknown>> {
  const entries = Object.entries(known[type]?.(source) ?? {})
  return Object.fromEntries(entries.filter(([, value]) => value !== null && value !== undefined))
}

/** What was learned there is said already; a source for narrow eyes keeps its words to itself. */
function lessonOf({ id, audience, lesson, retirementLesson }: Source) {
  return { about: id, ...(audience === null && { lesson: lesson ?? retirementLesson }) }
}

/** Whoever raised it without a name stays without one. */
function thanksFor({ id, type, createdBy }: Source) {
  const isNameless = ['improvement', 'incident', 'nonconformity'].includes(type) && createdBy === null
  return { about: id, ...(isNameless && { nameless: true, kind: 'identified' }) }
}

/** What is missing is made up for by whoever answers for the process, by the day of the step (C-177). */
function taskOf({ title, number, requirement, processOwner, stepDue }: Source) {
  return { title, description: number, kind: taskKindFor(requirement), owner: processOwner, dueOn: stepDue }
}

/** The AI system it is about; a source for narrow eyes keeps that to itself. */
function systemOf({ type, id, audience, aiSystem }: Source) {
  return audience === null ? { aiSystem: type === 'aiSystem' ? id : aiSystem } : {}
}

/** A new edition begins with what the old one says; who was asked and what a review found is said anew. */
function editionOf(source: Source) {
  const said = [...scoped, ...assessed, ...laws].map((name) => [name, fresh(source[name])])
  return source.audience === null ? Object.fromEntries(said) : {}
}

/** Child rows become rows of their own. */
function fresh(value: unknown): unknown {
  return Array.isArray(value) ? value.map((row: object) => ({ ...row, id: '' })) : value
}

/** Where it was; a source for narrow eyes keeps that to itself. */
function whereOf({ type, id, audience, aiSystem, site }: Source) {
  if (audience !== null) return {}
  return { aiSystem: type === 'aiSystem' ? id : aiSystem, site }
}
