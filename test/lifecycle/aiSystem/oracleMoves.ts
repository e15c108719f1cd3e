import {
  asked,
  both,
  bought,
  either,
  type Fact,
  type Fields,
  given,
  holds,
  isHigh,
  oversees,
  person,
  reasoned,
  type Situation,
  type Step,
  said,
} from './oracle.ts'

const manager = holds('aimsManager')
const seats: Readonly<Record<string, Readonly<Record<string, Fact>>>> = {
  G1: { owner: person('owner'), aimsManager: manager },
  G3: { dataSteward: person('dataSteward'), technicalLead: person('technicalLead') },
  G7: { owner: person('owner'), aimsManager: manager },
}

const sits =
  (gate: string): Fact =>
  (situation) =>
    Object.values(seats[gate] ?? {}).some((seat) => seat(situation))

/** Since somebody decided at this gate last. */
function agreedAt(gate: string, { before }: Situation): string[] {
  const own = before.gateDecisions.filter((row: Fields) => row.gate === gate)
  const last = own.findLastIndex((row: Fields) => row.decision !== 'agreed')
  return own.slice(last + 1).flatMap((row: Fields) => (row.seats ?? '').split(', '))
}

/** Both seats of a gate say go; whoever moves says it for every seat they hold. */
const together =
  (gate: string): Fact =>
  (situation) =>
    Object.entries(seats[gate]!).every(
      ([seat, holdsIt]) => agreedAt(gate, situation).includes(seat) || holdsIt(situation),
    )

const saysMore =
  (gate: string): Fact =>
  (situation) => {
    const agreed = agreedAt(gate, situation)
    return (
      agreed.length === 0 ||
      Object.entries(seats[gate]!).some(([seat, holdsIt]) => holdsIt(situation) && !agreed.includes(seat))
    )
  }

/** Who owns it, or decided at a gate as its owner or technical lead: handing it over takes nobody out. */
const answersOrAnswered: Fact = ({ after, actor }) =>
  after.owner === actor.id ||
  after.gateDecisions.some(
    (row: Fields) => row.person === actor.id && /\b(owner|technicalLead)\b/.test(String(row.seats)),
  )

const built: Fact = ({ after, actor }) =>
  after.technicalLead === actor.id || after.developers.some((row: Fields) => row.person === actor.id)
const excepted =
  (duty: string): Fact =>
  (situation) =>
    situation.excepted.includes(duty)
const not =
  (fact: Fact): Fact =>
  (situation) =>
    !fact(situation)

const atGate: Readonly<Record<string, string>> = {
  identified: 'G1',
  designing: 'G2',
  developing: 'G3',
  validating: 'G4',
  deploying: 'G5',
}
const gateOf = ({ before }: Situation) => atGate[before.state] ?? ''

const deciders: Readonly<Record<string, Fact>> = {
  G1: sits('G1'),
  G2: person('designAuthority'),
  G3: sits('G3'),
  G4: person('validator'),
  G5: holds('topManagement', 'processOwner', 'aimsManager'),
}
const answersForIt = either(person('owner'), holds('processOwner', 'aimsManager'))
const stopsIt = either(answersForIt, oversees, holds('topManagement'))
const anywhere = ['identified', 'designing', 'developing', 'validating', 'deploying', 'live', 'suspended', 'rolledBack']
const afterG1 = anywhere.slice(1)
const hasRun: Fact = ({ before }) =>
  before.discoveredAt !== null || before.gateDecisions.some((row: Fields) => row.gate === 'G5' && row.decision === 'go')

const grows =
  (log: string): Fact =>
  ({ before, after }) =>
    after[log].length > before[log].length &&
    JSON.stringify(after[log].slice(0, before[log].length)) === JSON.stringify(before[log])

const changed = both(
  said('change'),
  ({ before, after }) => after.change !== before.change,
  (situation) =>
    given(
      ({ after }) => after.previousRuns,
      ({ before }) => before.state === 'live',
    )(situation),
)

/** Every way from one stage to the next, and every stop. */
export const table: Readonly<Record<string, Step>> = {
  startDesign: { from: ['identified'], to: 'designing', by: sits('G1'), needs: [asked.G1!, together('G1')] },
  startDevelopment: {
    from: ['designing'],
    to: 'developing',
    by: person('designAuthority'),
    needs: [({ after }) => after.origin === 'inHouse', asked.G2!],
  },
  configure: {
    from: ['designing'],
    to: 'validating',
    by: person('designAuthority'),
    needs: [bought, asked.G2!],
  },
  startValidation: { from: ['developing'], to: 'validating', by: sits('G3'), needs: [asked.G3!, together('G3')] },
  startDeployment: {
    from: ['validating'],
    to: 'deploying',
    by: person('validator'),
    needs: [
      asked.G4!,
      ({ after, around }) => around.competentValidators.has(after.validator),
      either(not(built), excepted('SOD-07')),
    ],
  },
  goLive: {
    from: ['deploying'],
    to: 'live',
    by: deciders.G5!,
    needs: [
      asked.G5!,
      given(isHigh, holds('topManagement')),
      either(not(either(built, answersOrAnswered)), excepted('SOD-08')),
    ],
  },
  retire: { from: afterG1, to: 'retired', by: sits('G7'), needs: [reasoned, asked.G7!, together('G7')] },
  agree: {
    from: ['identified', 'developing'],
    by: either(sits('G1'), sits('G3')),
    needs: [
      (situation) => sits(gateOf(situation))(situation),
      (situation) => saysMore(gateOf(situation))(situation),
      (situation) => asked[gateOf(situation)]!(situation),
    ],
  },
  agreeToRetire: { from: afterG1, by: sits('G7'), needs: [saysMore('G7'), asked.G7!] },
  decline: {
    from: Object.keys(atGate),
    by: (situation) => deciders[gateOf(situation)]?.(situation) ?? false,
    needs: [reasoned],
  },
  discover: { from: ['identified'], to: 'live', by: answersForIt, needs: [reasoned] },
  suspend: { from: ['deploying', 'live'], to: 'suspended', by: stopsIt, needs: [reasoned] },
  stopPrevious: {
    from: ['designing', 'developing', 'validating'],
    by: stopsIt,
    needs: [reasoned, ({ before }) => before.previousRuns],
  },
  resume: {
    from: ['suspended'],
    to: 'live',
    by: either(answersForIt, holds('topManagement')),
    needs: [reasoned, ({ before }) => before.suspendedFrom !== 'deploying'],
  },
  resumeDeployment: {
    from: ['suspended'],
    to: 'deploying',
    by: either(answersForIt, holds('topManagement')),
    needs: [reasoned, ({ before }) => before.suspendedFrom === 'deploying'],
  },
  rollBack: { from: ['live', 'suspended'], to: 'rolledBack', by: stopsIt, needs: [reasoned, said('rolledBackTo')] },
  recordDrill: {
    from: afterG1,
    by: either(answersForIt, oversees, person('validator')),
    needs: [grows('drills'), ({ after, today }) => after.drills.every(({ heldOn }: Fields) => heldOn <= today)],
  },
  logOverride: {
    from: ['deploying', 'live', 'suspended'],
    by: either(answersForIt, oversees),
    needs: [
      grows('overrides'),
      ({ after, today }) => after.overrides.every(({ happenedOn }: Fields) => happenedOn <= today),
      ({ after }) =>
        after.overrides.every(({ cases, decisions }: Fields) => decisions === null || (cases ?? 1) <= decisions),
    ],
  },
  classify: {
    from: anywhere,
    by: answersForIt,
    needs: [said('role', 'tier', 'tierBecause'), given(({ after }) => after.tier === 'high', said('annex'))],
  },
  redesign: {
    from: ['live', 'suspended', 'rolledBack'],
    to: 'designing',
    by: answersForIt,
    needs: [reasoned, changed],
  },
  revalidate: {
    from: ['live', 'suspended', 'rolledBack'],
    to: 'validating',
    by: answersForIt,
    needs: [reasoned, changed],
  },
  abandon: { from: Object.keys(atGate), to: 'retired', by: sits('G1'), needs: [reasoned, not(hasRun)] },
}

/** Whether the brief lets this person make this move now. */
export function allows(name: string, situation: Situation): boolean {
  const step = table[name]
  if (!step?.from.includes(situation.before.state)) return false
  return step.by(situation) && step.needs.every((need) => need(situation))
}
