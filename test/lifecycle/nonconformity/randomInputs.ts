import { pick, plusDays } from '../randomInputs.ts'
import type { Fields } from './situation.ts'

export interface Room {
  readonly record: Fields
  readonly today: string
  /** Root causes of the cycle the record is in, by id. */
  readonly roots: readonly string[]
  readonly people: readonly string[]
}

const yes = (why: string) => ({ answer: 'yes', why })
const no = (why: string) => ({ answer: 'no', why })
const na = (why: string) => ({ answer: 'notApplicable', why })

/** All that a move asks, as it is accepted when nothing else stands against it; which of several is the variant's. */
export function inputFor(move: string, room: Room, variant: number): Fields {
  const { record, today, people, roots } = room
  const someone = (step: number) => people[Math.floor(variant / step) % people.length]!
  const criteria = {
    imminentHarm: pick(variant, no('None'), no('None'), no('None'), yes('Today')),
    completeFailure: no('It works'),
    significant: pick(variant >> 1, no('Little'), yes('Much')),
    isolated: pick(variant >> 2, yes('Once'), yes('Once'), no('Often')),
  }
  const harm = pick(variant, no('Nobody'), no('Nobody'), yes('One'))
  const inputs: Record<string, () => Fields> = {
    confirm: () => ({
      requirement: 'iso42001:8.2',
      evidenceStatement: 'Release note',
      detectedOn: '2026-11-19',
      processOwner: someone(3),
      ...criteria,
      ...pick(variant, {}, { aiSystem: null }),
      ...pick(variant >> 3, {}, { owner: someone(5) }),
    }),
    reject: () => ({ processOwner: someone(3) }),
    settleDispute: () => ({ disputeOutcome: pick(variant, 'upheld', 'withdrawn') }),
    regrade: () => criteria,
    clarify: () => ({ requirement: 'iso42001:9.1', site: pick(variant, 'Kiel', 'Hamburg') }),
    actAtOnce: () => ({ immediateActions: [...record.immediateActions, { id: '', what: 'Off', evidence: 'CHG' }] }),
    control: () => ({
      stopped: yes('Off'),
      contained: na('Nothing left'),
      ...pick(
        variant,
        { safeguarded: na('None needed') },
        { safeguarded: yes('By hand'), safeguardsUntil: plusDays(today, 30) },
      ),
      ...pick(
        variant >> 1,
        { notified: na('Nobody') },
        { notified: yes('By mail'), notifications: [{ id: '', recipients: 'All', text: 'Sorry', sentOn: today }] },
      ),
      unacceptableRisk: pick(variant, no('Small'), no('Small'), yes('High')),
      harm,
      harms: harm.answer === 'yes' ? ['rights'] : [],
    }),
    correct: () => ({
      corrections: [{ id: '', kind: 'fixed', what: 'Done', evidence: 'Record', evidenceFile: null }],
      dutyToReport: pick(variant, no('None'), yes('Law')),
      ...(record.harm?.answer === 'yes' && {
        remedies: [...record.remedies, { id: '', who: 'One', what: 'Again', done: variant % 4 > 0 }],
      }),
    }),
    recordReport: () => ({ dutyToReport: yes('Law'), reportedToAuthorityOn: today }),
    evaluate: () => ({
      pattern: pick(variant, no('First'), no('First'), yes('Third')),
      consequence: 'Again',
      firstCauses: 'Unknown rule',
      causesAddressable: yes('By training'),
      resourcesNeeded: 'Two days',
      actionNeeded: pick(variant >> 1, 'needed', 'needed', 'notNeeded'),
      decisionRationale: 'So it is',
      ...pick(variant, {}, { owner: someone(5) }),
    }),
    closeCorrected: () => ({ remedies: record.remedies.map((row: Fields) => ({ ...row, done: true })) }),
    analyse: () => ({
      owner: someone(3),
      analysts: [
        { id: '', person: someone(5), outside: false },
        { id: '', person: someone(7), outside: variant % 5 > 0 },
      ],
    }),
    plan: () => ({
      rootCause: 'No process',
      elsewhere: yes('Everywhere'),
      actions: (roots.length > 0 ? roots : ['none']).map((cause) => ({
        id: '',
        cause,
        type: 'process',
        what: 'Change it',
        responsible: someone(11),
        resources: 'None',
        due: plusDays(today, 14),
        done: false,
        evidence: null,
        evidenceFile: null,
      })),
      proportionality: 'Enough',
      verificationBy: pick<string[]>(
        variant,
        ['recurrence'],
        ['audit'],
        ['test', 'recurrence'],
        ['metric'],
        ['survey'],
      ),
      verificationCriterion: 'None in 60 days',
      verificationMetric: 'metric',
      waitDays: pick<number | null>(variant, null, 14, 28, 90),
    }),
    complete: () => ({
      actions: record.actions.map((row: Fields) => ({ ...row, done: true, evidence: 'Release' })),
    }),
    verify: () => ({
      checks: [...record.verificationBy, 'audit']
        .filter((method: string) => method !== 'recurrence' && method !== 'metric')
        .map((method: string) => ({ id: '', method, found: 'It holds', evidence: 'Protocol', evidenceFile: null })),
      verdict: pick(variant, 'effective', 'effective', 'ineffective'),
      verdictBecause: 'Seen',
      recurrencesExplained: 'Another thing',
    }),
    tryAgain: () => ({ whyFailed: `Reason ${variant}` }),
    updateSystem: () => updates(variant),
    close: () => ({
      ...pick(variant, { lesson: 'Ask early' }, { lessonWaived: 'Nothing new' }),
      remedies: record.remedies.map((row: Fields) => ({ ...row, done: true })),
    }),
    reopen: () => ({ recurrenceEvidence: `Seen ${variant}`, recurredAs: pick(variant, null, 'other') }),
    reassign: () => ({
      owner: someone(3),
      ...pick(
        variant,
        {},
        {
          actions: record.actions.map((row: Fields) => ({ ...row, responsible: someone(5) })),
        },
      ),
    }),
    redate: () => ({ stepDue: plusDays(today, 10 + (variant % 5)) }),
    redateActions: () => ({
      actions: record.actions.map((row: Fields) => ({ ...row, due: plusDays(today, 20 + (variant % 7)) })),
    }),
    recordAcceptance: () => ({
      acceptances: [...record.acceptances, { id: '', what: 'plan', acceptedBy: 'Body', acceptedOn: today }],
    }),
  }
  return inputs[move]?.() ?? {}
}

const areas = {
  policiesUpdated: 'policies',
  proceduresUpdated: 'procedures',
  controlsUpdated: 'controls',
  trainingUpdated: 'training',
  documentationUpdated: 'documentation',
  risksReexamined: 'risks',
  changesCommunicated: 'communication',
}

function updates(variant: number): Fields {
  const answers = Object.keys(areas).map((field, at) => [
    field,
    (variant >> at) % 2 === 0 ? yes('Done') : na('Not touched'),
  ])
  const rows = Object.values(areas).map((area) => ({ id: '', area, reference: 'v2', recipients: 'Leads' }))
  return { ...Object.fromEntries(answers), updates: rows }
}
