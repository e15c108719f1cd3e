import fc from 'fast-check'
import { test } from 'vitest'
import { risk } from '#domain/records/risk/risk.ts'
import { expectAsTable, names } from '#test/audits/oracle/walk.ts'
import { riskTable } from './risk.ts'

const mostly = <T>(value: T, ...others: T[]) =>
  fc.oneof({ weight: 9, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: fc.constantFrom(value, ...others) })
const text = (value: string) => mostly<string | null>(value, null, '  ')
const rating = mostly<number | null>(3, null, 1, 5, 9)
const stepOf = mostly<number | null>(2, null, 1, 4, 5, 7)

const subject = (name: string) =>
  fc.record({
    id: fc.constant(name),
    subject: fc.constant(name),
    effect: text('It hurts'),
    isConcerned: mostly(true, false),
    rating,
  })
const consequences = fc
  .tuple(subject('organization'), subject('individuals'), subject('groups'), subject('society'), fc.nat(19))
  .map(([first, second, third, fourth, luck]) => {
    const all = [first, second, third, fourth]
    return luck === 0 ? all.slice(1) : luck === 1 ? [...all, first] : luck === 2 ? [] : all
  })

const plan = fc
  .record({
    what: text('Test'),
    who: mostly<string | null>('eve', 'gone', null),
    dueOn: mostly<string | null>('2026-05-01', null),
    doneOn: mostly<string | null>('2026-03-01', null, '2030-01-01'),
    isEffective: mostly<string | null>('yes', 'partly', 'no', null),
    shownBy: text('Protocol'),
  })
  .chain((line) =>
    fc
      .constantFrom(0, 1, 1, 1, 1, 2)
      .map((count) => Array.from({ length: count }, (_, at) => ({ id: `line-${at}`, control: null, ...line }))),
  )

test('C-309 random moves on risks: what the brief forbids is refused, and nothing else is', () => {
  expectAsTable({
    type: risk,
    table: riskTable,
    input: fc.record({
      title: fc.constant('It'),
      owner: mostly<string | null>('eve', 'pat', 'gone', null),
      analyst: fc.constantFrom('ines', 'milo'),
      sources: mostly<string[]>(['bias'], []),
      cause: text('Why'),
      event: text('What'),
      consequences,
      existingControls: text('Nothing yet'),
      likelihood: stepOf,
      likelihoodBasis: text('Estimate'),
      treatment: fc.constantFrom('modify', 'retain', 'avoid', 'share'),
      treatmentReason: text('So'),
      plan,
      residualLikelihood: stepOf,
      residualConsequence: stepOf,
      residualBasis: text('Measured'),
      monitoring: text('Monthly'),
      reviewOn: mostly<string | null>('2026-12-01', null, '2020-01-01', '2030-01-01'),
      trigger: mostly<string | null>('incident', null),
    }),
    answers: fc
      .record({
        active: fc.constant([...names]),
        exceptions: mostly<string[]>([], ['SOD-09']),
        criteria: fc.oneof(
          { weight: 1, arbitrary: fc.constant(null) },
          {
            weight: 12,
            arbitrary: fc.record({
              id: mostly('now', 'newer'),
              by: fc.constantFrom(
                ['riskOwner', 'processOwner'],
                ['riskOwner', 'aimsManager'],
                ['processOwner', 'topManagement'],
              ),
            }),
          },
        ),
      })
      // No further throw of its own, which would make the long ways rarer.
      .map((around) => ({ ...around, wrote: around.criteria === null ? ['pat', 'milo'] : [] })),
    beginning: fc.record({
      createdBy: fc.constantFrom('kenji', 'walt', null),
      owner: fc.constantFrom('eve', 'pat', 'tess'),
      analyst: fc.constantFrom('ines', 'milo', null),
    }),
    asGuardsAsk: ({ criteria, exceptions, wrote }) => ({
      exceptions,
      wrote,
      riskCriteria: criteria && {
        id: criteria.id,
        number: 'RCR-1',
        likelihoodSteps: 5,
        consequenceSteps: 5,
        acceptableUpTo: 'moderate',
        reassessMonths: 12,
        bands: [
          { level: 'low', fromScore: 1, acceptedBy: criteria.by[0] },
          { level: 'moderate', fromScore: 5, acceptedBy: criteria.by[1] },
          { level: 'high', fromScore: 10, acceptedBy: 'topManagement' },
          { level: 'veryHigh', fromScore: 16, acceptedBy: 'topManagement' },
        ],
      },
    }),
  })
})
