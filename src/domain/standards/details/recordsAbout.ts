import type { Topic } from '#domain/topics.ts'

/** Types whose records often show a topic without it being what the type is about. */
const alsoAbout: Readonly<Partial<Record<Topic, readonly string[]>>> = {
  riskTreatment: ['risk', 'riskAssessment', 'statementOfApplicability'],
  impactAssessment: ['impactAssessment'],
  lifeCycle: ['aiSystem'],
  oversight: ['aiSystem'],
  responsibleUse: ['aiSystem'],
  operation: ['process', 'aiSystem'],
  transparency: ['aiSystem', 'document'],
  data: ['resource'],
  resources: ['resource'],
  competence: ['competence', 'training'],
  awareness: ['training'],
  roles: ['process'],
  leadership: ['commitment'],
  policy: ['document', 'commitment'],
  communication: ['document'],
  context: ['contextIssue', 'changeSignal'],
  changes: ['changeSignal'],
  scope: ['scopeStatement'],
  suppliers: ['supplier'],
  customers: ['interestedParty'],
  incidents: ['incident'],
  concerns: ['improvement'],
  law: ['document'],
}

interface Typed {
  readonly name: string
  readonly topics: readonly Topic[]
}

/**
 * Of these record types those whose records are about a requirement's topics. That something is written down says least: it counts only
 * where nothing else is said.
 */
export function recordsAbout<T extends Typed>(types: readonly T[], topics: readonly Topic[]): T[] {
  const telling = topics.filter((topic) => topic !== 'documentedInformation')
  const asked = telling.length > 0 ? telling : topics
  const also = new Set(asked.flatMap((topic) => alsoAbout[topic] ?? []))
  return types.filter(({ name, topics: own }) => also.has(name) || own.some((topic) => asked.includes(topic)))
}
