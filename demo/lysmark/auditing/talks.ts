import type { Who } from '../people.ts'

interface Talk {
  readonly level: 'topManagement' | 'management' | 'operation'
  /** Somebody of ours, or only what they do. */
  readonly person?: Who
  readonly role?: string
  readonly topics: string
}

const top = (person: Who, topics: string): Talk => ({ level: 'topManagement', person, topics })
const middle = (person: Who, topics: string): Talk => ({ level: 'management', person, topics })
const floor = (role: string, topics: string): Talk => ({ level: 'operation', role, topics })

/** Whom each audit talked to, at every level, and about what; the first words of its title say which. */
const talks: Readonly<Record<string, readonly Talk[]>> = {
  'Internal audit IA-1': [
    top('ingrid', 'What she would stop a system for; how she hears of it'),
    middle('marc', 'Weekly look at ClaimSight, and who stands in'),
    middle('sofia', 'Who is trained, who is late, and why'),
    floor('Adjuster on duty', 'What is done when the model is unsure'),
    floor('Post room, early shift', 'Letters DocFlow sends back'),
  ],
  'Internal audit IA-2': [
    top('tomasz', 'What changed since the certificate; what he no longer reads'),
    middle('leila', 'How PriceGuide passed four gates, and what the fifth waits for'),
    floor('Night shift at Northgate, two people', 'The AI policy in their own words'),
    floor('Recruiter', 'The last ranking that was set aside'),
  ],
  'Mock audit': [
    top('ingrid', 'Policy, resources, what she reads of it'),
    middle('amara', 'Finding evidence with the clock running'),
    floor('Team leader in claims', 'Where overrides are written down'),
  ],
  'Stage 1': [
    top('ingrid', 'Why a mutual wants this certificate'),
    middle('hanna', 'Reasons in the statement of applicability'),
    middle('amara', 'Scope, parties, internal audit, management review'),
  ],
  'Stage 2': [
    top('ingrid', 'Objectives, and the one that was missed longest'),
    middle('oskar', 'The morning AskLys had another model'),
    middle('marc', 'Risks of ClaimSight and FraudLens'),
    floor('Service desk, three people by lot', 'Taking over a chat; stopping it'),
    floor('Adjuster with a tablet', 'Override and stop'),
  ],
  'Follow-up': [
    middle('oskar', 'What happens now when a supplier sends a new version'),
    floor('Whoever reads the suppliers’ notices', 'The last two notices, from mail to assessment'),
  ],
}

/** @throws Error where an audit talked to nobody */
export function talksOf(title: string): readonly Talk[] {
  const found = Object.entries(talks).find(([beginning]) => title.startsWith(beginning))
  if (!found) throw new Error(`${title} talked to nobody.`)
  return found[1]
}
