import fc from 'fast-check'
import { type Situation, table } from './oracle.ts'

// biome-ignore lint/suspicious/noExplicitAny: inputs are what anyone may send
type Input = Record<string, any>

/** One random attempt, as numbers: what it means depends on the record it meets, so that long walks get somewhere. */
export interface Throw {
  readonly move: number
  /** Towards a move that starts here, by someone who may make it, with all it asks: how many of these hold. */
  readonly luck: number
  readonly person: number
  readonly variant: number
  /** Which parts of the input are spoilt, and how. */
  readonly spoilt: readonly (readonly [number, number])[]
  readonly hasReason: boolean
  readonly daysLater: number
}

export const aThrow: fc.Arbitrary<Throw> = fc.record({
  move: fc.nat(1000),
  luck: fc.integer({ min: 0, max: 9 }),
  person: fc.nat(1000),
  variant: fc.nat(10_000),
  spoilt: fc.oneof(
    { weight: 5, arbitrary: fc.constant([]) },
    { weight: 3, arbitrary: fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { minLength: 1, maxLength: 2 }) },
  ),
  hasReason: fc.integer({ min: 0, max: 9 }).map((each) => each < 8),
  daysLater: fc.oneof(
    { weight: 3, arbitrary: fc.constant(0) },
    { weight: 2, arbitrary: fc.integer({ min: 1, max: 40 }) },
  ),
})

export interface Person {
  readonly id: string
  readonly roles: readonly string[]
}

export interface Room {
  readonly record: Input
  readonly today: string
  readonly people: readonly Person[]
  /** Someone who has left. */
  readonly gone: string
  /** Another record, to merge into. */
  readonly other: string
  readonly models: Situation['models']
}

export interface ThrownMove {
  readonly move: string
  readonly person: Person
  readonly input: Input
  readonly reason: string | null
}

const everyMove = Object.keys(table)

/** What the throw means here: a move, a person and an input. */
export function thrown(
  { move, luck, person, variant, spoilt, hasReason }: Throw,
  room: Room,
  mayMake: (move: string, person: Person) => boolean,
): ThrownMove {
  const here = everyMove.filter((name) => table[name]!.from.includes(room.record.state))
  const moves = luck === 0 || here.length === 0 ? everyMove : here
  const name = forward(moves, move)
  const able = room.people.filter((each) => mayMake(name, each))
  const people = luck <= 2 || able.length === 0 ? room.people : able
  const input = spoil(inputFor(name, room, variant), spoilt, room)
  return { move: name, person: people[person % people.length]!, input, reason: hasReason ? 'So it is' : null }
}

const mainSteps = [
  'register',
  'evaluate',
  'prioritize',
  'assign',
  'plan',
  'start',
  'complete',
  'measure',
  'standardize',
  'close',
  'pilot',
  'goAhead',
  'iterate',
  'revert',
]

/** Every second attempt goes along the main path: without it few walks would ever come to an end. */
function forward(moves: readonly string[], move: number): string {
  const along = moves.filter((name) => mainSteps.includes(name))
  const choice = move % 2 === 0 && along.length > 0 ? along : moves
  return choice[Math.floor(move / 2) % choice.length]!
}

export function plusDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

const pick = <T>(variant: number, ...choices: readonly T[]): T => choices[variant % choices.length]!

function inputFor(move: string, room: Room, variant: number): Input {
  const { record, today, people, models, other } = room
  const someone = people[Math.floor(variant / 7) % people.length]!.id
  const estimate = pick(
    variant,
    { effortDays: 1, cost: 0 },
    { effortDays: 20, cost: 500 },
    { effortDays: 20, cost: 50_000 },
  )
  const inputs: Record<string, () => Input> = {
    register: () => ({
      description: 'It is slow',
      ...pick(variant, { sourceType: 'staffSuggestion' }, { sourceType: 'incident', sourceWords: 'INC-7' }),
      category: 'governance',
      dimensions: ['adequacy'],
      frameworkReference: '42001 10.1',
      ownArea: variant % 2 === 0,
      ...(variant % 3 === 0 && estimate),
    }),
    merge: () => ({ mergedInto: other }),
    evaluate: () => ({
      potentialImpact: 'high',
      feasibility: 'low',
      resourceNeed: 'medium',
      risk: 'low',
      ...estimate,
      legalDuty: variant % 11 === 0,
      highRiskSystem: variant % 13 === 0,
    }),
    prioritize: () => ({ ratings: ratings(models, variant) }),
    rescore: () => ({
      ratings: [
        ...record.ratings.filter(({ model }: Input) => !models.some(({ id }) => id === model)),
        ...ratings(models, variant),
      ],
      imminentHarm: variant % 5 === 0,
    }),
    assign: () => ({ owner: someone, targetDate: plusDays(today, 10) }),
    plan: () => plan(room, { ...estimate, someone, variant }),
    replan: () => pick<Input>(variant, { target: 5 }, { cost: 50_000 }, plan(room, { ...estimate, someone, variant })),
    pilot: () => ({
      pilotScope: 'One site',
      pilotMetric: 'Minutes',
      stopCriteria: 'Any lock-out',
      resourcesConfirmed: true,
      ...(variant % 2 === 0 && { workInProgressReason: 'Cannot wait' }),
    }),
    goAhead: () => ({ pilotResult: 'It works' }),
    start: () => ({ resourcesConfirmed: true, ...(variant % 2 === 0 && { workInProgressReason: 'Cannot wait' }) }),
    complete: () => ({ actions: record.actions.map((each: Input) => ({ ...each, done: true, evidence: 'Photo' })) }),
    measure: () => outcome(room, variant),
    acceptOutcome: () => ({ acceptanceException: 'Good enough' }),
    standardize: () => ({
      policyUpdated: { answer: 'notApplicable', why: 'None' },
      procedureUpdated: { answer: 'yes', why: 'v2' },
      trainingUpdated: { answer: 'yes', why: 'Done' },
    }),
    iterate: () => ({
      whyAnalysis: `Because ${variant}`,
      newApproach: `Instead ${variant}`,
      changes: [{ id: '', what: `Another way ${variant}`, affects: 'Desk' }],
      targetDate: plusDays(today, 20),
      evaluationDate: plusDays(today, 60),
    }),
    revert: () => ({ reversalDone: 'Switched off', lessonWaived: 'Known before' }),
    close: () => ({ lesson: 'Count first', recognitionConsidered: true }),
    redate: () => ({ targetDate: plusDays(today, pick(variant, 5, 15, 90)) }),
    redateEvaluation: () => ({ evaluationDate: plusDays(today, pick(variant, 5, 40, 120)) }),
    reassign: () =>
      pick<Input>(
        variant,
        { owner: someone },
        { actions: record.actions.map((each: Input) => ({ ...each, responsible: someone })) },
      ),
    askDeferral: () => ({ deferredUntil: plusDays(today, 30) }),
    defer: () => ({ deferredUntil: plusDays(today, 30) }),
    cancel: () => ({ decisionReference: 'Forum', ...(variant % 2 === 0 && { pilotResult: 'Stopped' }) }),
  }
  return inputs[move]?.() ?? {}
}

function ratings(models: Situation['models'], variant: number): Input[] {
  const model = models[variant % models.length]
  return (model?.questions ?? []).map((dimension, at) => ({
    id: '',
    model: model?.id,
    dimension,
    rating: model?.levels[(variant + at) % model.levels.length],
    note: at === 0 ? 'Seen' : null,
  }))
}

function plan({ record, today, people }: Room, { someone, variant, ...estimate }: Input): Input {
  const targetDate = record.targetDate ?? plusDays(today, 10)
  const action = {
    id: '',
    what: 'Do it',
    responsible: someone ?? people[0]!.id,
    starts: today,
    ends: plusDays(today, 5),
    done: false,
    evidence: null,
    evidenceFile: null,
  }
  const figures = {
    proof: 'twoFigures',
    metric: 'Minutes',
    metricUnit: 'min',
    metricMethod: 'Tickets',
    direction: 'decrease',
    baseline: 30,
    baselineFrom: plusDays(today, -60),
    baselineTo: plusDays(today, pick(variant, -1, 0, 3)),
    target: 10,
  }
  const fact = { proof: 'fact', factBefore: 'No menu', factAfter: 'A menu' }
  return {
    ...estimate,
    problemWords: 'Trend',
    changes: [{ id: '', what: 'Menu', affects: 'Desk' }],
    actions: [action],
    resources: 'None',
    ...pick<Input>(variant >> 3, figures, figures, fact),
    targetDate,
    evaluationDate: plusDays(targetDate, 60),
    settleDays: pick(variant, 0, 3, null),
  }
}

function outcome({ record, today }: Room, variant: number): Input {
  const implemented = record.implementedAt?.slice(0, 10) ?? today
  const from = [
    plusDays(implemented, record.settleDays ?? 0),
    record.baselineTo ? plusDays(record.baselineTo, 1) : implemented,
  ]
    .sort()
    .at(-1)
  return {
    after: pick(variant, 9, 20, 40),
    afterFrom: from,
    afterTo: today,
    factSeen: variant % 2 === 0,
    outcomeEvidence: 'Report',
    addressed: { answer: 'yes', why: 'Seen' },
    unintended: pick<Input>(variant, { answer: 'no', why: null }, { answer: 'yes', why: 'Calls' }),
    unintendedFollowUp: pick(variant, null, 'Risk 3'),
    decision: pick(variant >> 2, 'sustain', 'adjust', 'reverse'),
  }
}

/** Takes parts of an input away, empties lists, moves days, hands things to someone who has left. */
function spoil(input: Input, spoilt: Throw['spoilt'], { gone, today, record }: Room): Input {
  const after = { ...input }
  for (const [which, how] of spoilt) {
    const names = Object.keys(after)
    const name = names[which % names.length]
    if (name === undefined) return after
    after[name] = spoiltValue(after[name], how, { gone, today, record, name })
    if (after[name] === undefined) delete after[name]
  }
  return after
}

function spoiltValue(
  value: unknown,
  how: number,
  { gone, today, record, name }: { gone: string; today: string; record: Input; name: string },
): unknown {
  if (Array.isArray(value))
    return pick<unknown>(
      how,
      [],
      value.slice(1),
      [...value, ...value],
      value.map((row) => spoiltRow(row, how, gone)),
      undefined,
    )
  if (typeof value === 'boolean') return !value
  if (typeof value === 'number') return pick<unknown>(how, null, value * 1000, undefined)
  if (name === 'owner') return pick<unknown>(how, null, gone, record.owner)
  if (name === 'mergedInto') return pick<unknown>(how, null, record.id)
  if (/Date$|From$|To$|Until$/.test(name))
    return pick<unknown>(how, null, today, plusDays(today, -100), plusDays(today, 100), undefined)
  if (typeof value === 'object' && value !== null)
    return pick<unknown>(how, null, { ...value, why: null }, { ...value, answer: 'no' })
  return pick<unknown>(how, null, undefined)
}

function spoiltRow(row: unknown, how: number, gone: string): unknown {
  if (typeof row !== 'object' || row === null) return row
  const { rating, responsible, note } = row as Input
  if (rating !== undefined)
    return pick<unknown>(
      how >> 3,
      { ...row, rating: 4 },
      { ...row, note: note && null },
      { ...row, rating: 0 },
      { ...row, model: 'gone-1' },
      { ...row, dimension: 'beauty' },
    )
  if (responsible !== undefined)
    return pick<unknown>(
      how >> 3,
      { ...row, responsible: null },
      { ...row, responsible: gone },
      { ...row, done: false },
      { ...row, evidence: null },
      { ...row, ends: '2020-01-01' },
      { ...row, starts: null },
    )
  return { ...row, affects: 'Something else' }
}

/** Whether someone may make a move at all as the oracle sees it, when nothing was filled in: for choosing people, not for judging. */
export function mayTry(situation: Omit<Situation, 'actor'>): (move: string, person: Person) => boolean {
  return (move, person) => table[move]?.who({ ...situation, actor: person }) ?? false
}
