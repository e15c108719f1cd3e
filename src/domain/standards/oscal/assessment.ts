import type { AuditLine } from '#domain/audits/line.ts'
import { type Circumstances, lineOf, metadata, propertiesOf, property } from './document.ts'

/** An audit as it is written out: what was looked at, what was seen, what was found. */
export interface AssessmentSource {
  readonly id: string
  readonly number: string | null
  readonly title: string
  readonly description: string
  /** Instants; null while it runs. */
  readonly start: string
  readonly end: string | null
  /** Requirements audited against, by key. */
  readonly criteria: readonly string[]
  readonly lines: readonly AuditLine[]
  readonly findings: readonly AssessedFinding[]
  readonly losses: readonly string[]
}

export interface AssessedFinding {
  readonly id: string
  readonly number: string | null
  readonly title: string
  readonly state: string
  readonly kind: string | null
  readonly severity: string | null
  readonly requirement: string | null
  readonly statement: string | null
  readonly evidence: string | null
}

/** How the document names a requirement, and what about it was judged. */
export interface Naming {
  control(key: string): string
  target(key: string): { readonly type: 'statement-id' | 'objective-id'; readonly 'target-id': string }
}

/** An audit as OSCAL assessment results: an observation a line that was answered, a finding a requirement that was judged. */
export function assessmentDocument(source: AssessmentSource, naming: Naming, circumstances: Circumstances) {
  const { uuidOf } = circumstances
  const { title, number, losses } = source
  const seen = source.lines.filter(({ result }) => result !== null)
  const observed = seen.map((line) => observationOf(line, source, circumstances))
  const found = [
    ...seen.flatMap((line) => satisfied(line, naming, circumstances)),
    ...source.findings.map((finding) => notSatisfied(finding, { source, naming, circumstances })),
  ]
  return {
    'assessment-results': {
      uuid: uuidOf(`assessment-results ${source.id}`),
      metadata: metadata({ title: lineOf(`${number ?? ''} ${title}`), version: '1', losses }, circumstances),
      'import-ap': { href: `#${uuidOf(`assessment-plan ${source.id}`)}`, remarks: source.description || title },
      results: [
        {
          uuid: uuidOf(`result ${source.id}`),
          title: lineOf(title),
          description: source.description || title,
          start: source.start,
          ...(source.end && { end: source.end }),
          props: propertiesOf({ number }),
          'reviewed-controls': {
            'control-selections': [
              source.criteria.length === 0
                ? { 'include-all': {} }
                : { 'include-controls': source.criteria.map((key) => ({ 'control-id': naming.control(key) })) },
            ],
          },
          ...(observed.length > 0 && { observations: observed }),
          ...(found.length > 0 && { findings: found }),
        },
      ],
    },
  }
}

function observationOf(line: AuditLine, { start }: AssessmentSource, { uuidOf }: Circumstances) {
  const said = line.result === 'notAudited' ? line.why : line.evidence
  return {
    uuid: uuidOf(`observation ${line.id}`),
    description: said ?? line.question ?? line.requirement ?? '–',
    methods: ['EXAMINE'],
    collected: line.answeredAt ?? start,
    props: propertiesOf({ result: line.result, requirement: line.requirement, question: line.question }),
    ...(line.note && { remarks: line.note }),
  }
}

/** A line that was conform says so of its requirement; one of the team's own stands for none. */
function satisfied({ id, result, requirement, evidence }: AuditLine, naming: Naming, { uuidOf }: Circumstances) {
  if (result !== 'conform' || requirement === null) return []
  return [
    {
      uuid: uuidOf(`finding ${id}`),
      title: naming.control(requirement),
      description: evidence ?? '–',
      target: { ...naming.target(requirement), status: { state: 'satisfied' } },
      'related-observations': [{ 'observation-uuid': uuidOf(`observation ${id}`) }],
    },
  ]
}

interface Around {
  readonly source: AssessmentSource
  readonly naming: Naming
  readonly circumstances: Circumstances
}

/** A nonconformity is not satisfied; what is none leaves its requirement satisfied. */
function notSatisfied(finding: AssessedFinding, { source, naming, circumstances }: Around) {
  const { id, title, kind, requirement, statement, evidence } = finding
  const { uuidOf } = circumstances
  const line = source.lines.find((each) => each.finding?.id === id)
  const state = kind === 'nonconformity' ? 'not-satisfied' : 'satisfied'
  const target = requirement ? naming.target(requirement) : { type: 'objective-id', 'target-id': '_none' }
  return {
    uuid: uuidOf(`finding ${id}`),
    title: lineOf(title),
    description: statement ?? title,
    target: { ...target, status: { state } },
    props: [
      ...propertiesOf({ number: finding.number, kind, severity: finding.severity, state: finding.state }),
      ...(requirement ? [property('requirement', requirement)] : []),
    ],
    ...(line && { 'related-observations': [{ 'observation-uuid': uuidOf(`observation ${line.id}`) }] }),
    ...(evidence && { remarks: evidence }),
  }
}
