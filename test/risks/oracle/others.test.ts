import fc from 'fast-check'
import { test } from 'vitest'
import type { Answers } from '#domain/kernel/answers.ts'
import { impactAssessment } from '#domain/records/impactAssessment/impactAssessment.ts'
import { riskAssessment } from '#domain/records/riskAssessment/riskAssessment.ts'
import { riskCriteria } from '#domain/records/riskCriteria/riskCriteria.ts'
import { expectAsTable, names } from '#test/audits/oracle/walk.ts'
import { assessmentTable, criteriaTable, impactTable } from './others.ts'

const mostly = <T>(value: T, ...others: T[]) =>
  fc.oneof({ weight: 12, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: fc.constantFrom(value, ...others) })
const text = (value: string) => mostly<string | null>(value, null, '  ')
const answer = (value: string) =>
  mostly<{ answer: string; why: string | null } | null>({ answer: value, why: 'So' }, null, { answer: value, why: ' ' })
const day = mostly<string | null>('2026-12-01', null, '2020-01-01', '2030-01-01')

const rows = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    id: `row-${at}`,
    step: at + 1,
    name: 'Step',
    organization: 'a',
    individuals: 'b',
    groups: 'c',
    society: 'd',
  }))
const level = (name: string, fromScore: number, acceptedBy: string) => ({
  id: name,
  level: name,
  fromScore,
  acceptedBy,
})

test('random moves on risk criteria: what the brief forbids is refused, and nothing else is', () => {
  expectAsTable({
    type: riskCriteria,
    table: criteriaTable,
    answers: fc.record({ active: fc.constant([...names]) }),
    asGuardsAsk: () => ({}),
    beginning: fc.record({ createdBy: fc.constantFrom('kenji', 'walt'), owner: fc.constantFrom('eve', null) }),
    input: fc.record({
      method: text('Likelihood times consequence'),
      likelihoods: mostly(rows(5), rows(2), rows(4).slice(1), []),
      consequences: mostly(rows(4), rows(2), [...rows(3), { ...rows(4)[3]!, society: ' ' }]),
      levels: mostly(
        [level('low', 1, 'riskOwner'), level('moderate', 5, 'processOwner'), level('high', 10, 'topManagement')],
        [level('low', 2, 'riskOwner'), level('high', 10, 'topManagement')],
        [level('low', 1, 'riskOwner'), level('high', 99, 'topManagement')],
        [level('low', 5, 'riskOwner'), level('high', 1, 'topManagement')],
        [level('low', 1, 'riskOwner'), level('low', 3, 'riskOwner')],
        [level('low', 1, 'riskOwner'), level('high', 10, 'aimsManager')],
      ),
      acceptableUpTo: mostly<string | null>('low', 'moderate', 'veryHigh', null),
      reassessMonths: mostly<number | null>(12, null),
    }),
  })
})

test('random moves on risk assessments: what the brief forbids is refused, and nothing else is', () => {
  expectAsTable({
    type: riskAssessment,
    table: assessmentTable,
    answers: fc.record({
      active: fc.constant([...names]),
      exceptions: mostly<string[]>([], ['SOD-09']),
      wrote: mostly<string[]>([], ['milo']),
      criteria: mostly<{ id: string } | null>({ id: 'now' }, { id: 'newer' }, null),
      total: mostly(3, 0),
      unevaluated: mostly<string[]>([], ['RSK-1']),
      analysts: mostly<string[]>(['ines'], ['pat'], []),
    }),
    asGuardsAsk: ({ criteria, exceptions, wrote, total, unevaluated, analysts }) =>
      ({
        exceptions,
        wrote,
        riskCriteria: criteria && { ...criteria, reassessMonths: 12 },
        assessedRisks: { total, unevaluated: total === 0 ? [] : unevaluated, analysts },
      }) as unknown as Partial<Answers>,
    beginning: fc.record({
      createdBy: fc.constantFrom('kenji', 'walt'),
      owner: fc.constantFrom('eve', 'milo', null),
      analyst: fc.constantFrom('ines', 'pat', null),
    }),
    input: fc.record({
      scope: text('All of it'),
      analyst: mostly<string | null>('ines', 'gone', null),
      sourcesConsidered: mostly<string[]>(['bias'], []),
      ethics: answer('yes'),
      autonomy: answer('no'),
      conclusion: text('Three risks'),
      validUntil: day,
    }),
  })
})

const group = fc.record({
  id: fc.constant('g'),
  group: fc.constant('All'),
  effect: text('Wait'),
  isVulnerable: mostly(true, false),
})
const harm = fc.record({
  id: fc.constant('h'),
  harm: fc.constant('Late'),
  severity: mostly<number | null>(3, null),
  scale: fc.constant(2),
  irreversibility: fc.constant(2),
  likelihood: mostly<number | null>(3, null),
  mitigation: text('Watch'),
  risk: mostly<string | null>('risk', null),
})

test('random moves on impact assessments: what the brief forbids is refused, and nothing else is', () => {
  expectAsTable({
    type: impactAssessment,
    table: impactTable,
    answers: fc.record({
      active: fc.constant([...names]),
      exceptions: mostly<string[]>([], ['SOD-15']),
      wrote: mostly<string[]>([], ['pat']),
    }),
    asGuardsAsk: ({ exceptions, wrote }) => ({ exceptions, wrote }),
    beginning: fc.record({
      createdBy: fc.constantFrom('kenji', 'walt', 'pat'),
      owner: fc.constantFrom('eve', 'milo', null),
      state: fc.constantFrom('draft', 'draft', 'scoped', 'approved', 'communicated', 'current', 'dueForReview'),
    }),
    input: fc.record({
      aiSystem: mostly<string | null>('system', null),
      intendedPurpose: text('Ranks'),
      foreseeableMisuse: text('First ten'),
      deploymentContext: text('Hiring'),
      jurisdictions: text('EU'),
      affected: mostly(1, 0).chain((count) => fc.array(group, { minLength: count, maxLength: count })),
      vulnerable: fc.oneof(answer('yes'), answer('no')),
      fundamentalRights: text('Equality'),
      societalWellBeing: text('Work'),
      benefits: text('Fast'),
      harms: mostly(1, 0).chain((count) => fc.array(harm, { minLength: count, maxLength: count })),
      oversight: text('Two people'),
      friaNeeded: fc.oneof(answer('no'), answer('yes')),
      friaUse: text('Yearly'),
      friaIfItHappens: text('Ombudsperson'),
      dpiaNeeded: fc.oneof(answer('no'), answer('yes')),
      dpiaProcessing: text('Applications'),
      dpiaNecessity: text('Time'),
      dpiaAdvice: text('Agreed'),
      consulted: mostly<object[]>(
        [{ id: 'c', who: 'Council', on: '2026-02-01', said: 'Fine', answered: null }],
        [],
        [{ id: 'c', who: 'Council', on: null, said: 'Fine', answered: null }],
      ),
      reviewFindings: text('Complete'),
      communicatedTo: text('Applicants'),
      trigger: mostly<string | null>('change', null),
      validUntil: day,
    }),
  })
})
