import type { AnswerValue } from '#domain/kernel/field.ts'
import { answered, type Kind } from '#domain/records/incident/kinds.ts'
import { incidentParts, incidentPurposeOf } from '#domain/words/incidentSteps.ts'
import type { Group, Steps, Values } from '#web/next/steps.ts'
import { NeededInput } from './NeededInput.tsx'

/** What an incident tells the card of its next step. */
export const incidentSteps: Steps = {
  purposeOf: incidentPurposeOf,
  // Who manages the raiser and what is linked is the server's to know: the rest is said while one types.
  answers: { linkedSystem: null, raisersManager: null, linkedTypes: new Set(['improvement', 'nonconformity']) },
  layout: (move, { values }) => layouts[move]?.(values),
  ownInput: (_, name) => (name === 'improvementNeeded' || name === 'nonconformityNeeded' ? NeededInput : undefined),
  standing: (name) => (name === 'confidant' ? {} : undefined),
}

const layouts: Readonly<Record<string, (values: Values) => readonly Group[]>> = {
  triage: (values) => [
    { rows: [['kind', 'priority'], ['owner'], ['aiSystem', 'site'], ['service', 'theme']] },
    ...harm(values),
  ],
  judgeHarm: (values) => [{ rows: [['aiSystem']] }, ...harm(values)],
  contain: ({ aiSystem }) => [{ rows: [['containment'], ['aiSystem'], ...(aiSystem ? [['suspendsSystem']] : [])] }],
  resolve: () => [
    { rows: [['resolution'], ['resolvedAt', 'cause']] },
    { title: incidentParts.known, isFolded: true, rows: [['service', 'changeReference']] },
  ],
  analyse: (values) => [
    { rows: [['cause'], ...(isUrgent(values) ? [['containment']] : [])] },
    questions(values),
    ...weakness(values),
    {
      title: incidentParts.known,
      isFolded: true,
      rows: [['kind', 'priority'], ...harm(values).flatMap(({ rows }) => rows)],
    },
  ],
  shareLessons: ({ lessonShared }) => [{ rows: [['lessonShared'], ...(isYes(lessonShared) ? [['lesson']] : [])] }],
  close: (values) => [
    questions(values),
    ...weakness(values),
    { rows: [...(isYes(values.harm) ? [['harmed']] : []), ...(isAnswered(values.kind) ? [['response']] : [])] },
  ],
  tellAuthority: ({ authorityReport }) => [
    {
      rows: [['authorityReport'], ...(isYes(authorityReport) ? [['authorityReportedOn', 'authorityReference']] : [])],
    },
  ],
}

/**
 * The form that brings something small to its end in one go.
 * @param asked what the moves that are left ask for: nothing else is shown, for nothing else is sent
 */
export function oneGoGroups(values: Values, asked: ReadonlySet<string>): readonly Group[] {
  const groups: readonly Group[] = [
    { rows: [...(values.kind === null ? [['kind', 'priority']] : []), ['resolution'], ['cause']] },
    ...(values.kind === 'nearMiss' ? [] : harm(values)),
    questions(values),
    ...weakness(values),
    { title: incidentParts.lesson, rows: [['lessonShared'], ...(isYes(values.lessonShared) ? [['lesson']] : [])] },
    ...(isAnswered(values.kind) ? [{ rows: [['response']] }] : []),
  ]
  return groups
    .map((group) => ({ ...group, rows: group.rows.map((row) => row.filter((name) => asked.has(name))) }))
    .map((group) => ({ ...group, rows: group.rows.filter((row) => row.length > 0) }))
    .filter(({ rows }) => rows.length > 0)
}

/** Every field a form in one go may show. */
export const oneGoNames = [
  'kind',
  'priority',
  'resolution',
  'cause',
  'harm',
  'harms',
  'harmed',
  'improvementNeeded',
  'nonconformityNeeded',
  'riskChanged',
  'riskReference',
  'vulnerability',
  'vulnerabilityDisposition',
  'vulnerabilityWhy',
  'lessonShared',
  'lesson',
  'response',
] as const

/** Harm is asked once; which and to whom only where there was some. */
function harm({ harm: answer }: Values): readonly Group[] {
  const more = isYes(answer) ? [['harms'], ['harmed'], ['awareAt']] : []
  return [{ rows: [['harm'], ...more] }]
}

function questions({ riskChanged }: Values): Group {
  const risk = isYes(riskChanged) ? [['riskReference']] : []
  return {
    title: incidentParts.questions,
    rows: [['improvementNeeded'], ['nonconformityNeeded'], ['riskChanged'], ...risk],
  }
}

function weakness({ kind, vulnerabilityDisposition }: Values): readonly Group[] {
  if (kind !== 'nearMiss') return []
  const why = vulnerabilityDisposition === 'passedOn' ? [] : [['vulnerabilityWhy']]
  return [{ title: incidentParts.weakness, rows: [['vulnerability'], ['vulnerabilityDisposition'], ...why] }]
}

const isYes = (value: unknown) => (value as AnswerValue | null)?.answer === 'yes'
const isAnswered = (kind: unknown) => answered.includes(kind as Kind)
const isUrgent = ({ kind, priority }: Values) => kind === 'incident' && (priority === 'P1' || priority === 'P2')
