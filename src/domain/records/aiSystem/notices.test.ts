import { expect, test } from 'vitest'
import { defaultSettings } from '#domain/people/settings.ts'
import { aiSystemNotices } from './notices.ts'

type Happening = Parameters<typeof aiSystemNotices>[0]

const named = {
  owner: 'olga',
  designAuthority: 'dana',
  dataSteward: 'stine',
  technicalLead: 'leila',
  validator: 'priya',
  oversight: [{ id: '', person: 'ruth' }],
  drills: [],
  gateDecisions: [],
}

function told(verb: string, after: object, reason: string | null = null) {
  const before = { ...named } as unknown as Happening['before']
  const happening = { verb, before, after: { ...named, ...after }, reason, settings: defaultSettings }
  return aiSystemNotices(happening as unknown as Happening).map(({ to, code }) => [code, ...Object.values(to)])
}

const said = (gate: string, decision: string, seats: string) => ({ gateDecisions: [{ id: '', gate, decision, seats }] })

test('a stop is heard by the owner, those who oversee it, watchers and those who answer for the management system', () => {
  const all = (code: string) => [
    [code, 'olga'],
    [code, 'ruth'],
    [code, true],
    [code, 'aimsManager'],
    [code, 'topManagement'],
  ]
  expect(told('suspend', { state: 'suspended' }, 'Odd')).toEqual(all('system_suspended'))
  expect(told('stopPrevious', { state: 'designing' }, 'Odd')).toEqual(all('system_suspended'))
  expect(told('resume', { state: 'live' }, 'Fine')).toEqual(all('system_resumed'))
  expect(told('rollBack', { state: 'rolledBack' }, 'Odd')).toEqual(all('system_rolled_back'))
})

test('whose word is still missing at a gate is asked for it, and whoever sits at the next one', () => {
  expect(told('agree', { state: 'identified', ...said('G1', 'agreed', 'owner') })).toEqual([
    ['gate_agreed', 'aimsManager'],
  ])
  expect(told('agree', { state: 'developing', ...said('G3', 'agreed', 'technicalLead') })).toEqual([
    ['gate_agreed', 'stine'],
  ])
  expect(told('startDesign', { state: 'designing', ...said('G1', 'go', 'aimsManager') })).toEqual([
    ['gate_passed', true],
    ['gate_turn', 'dana'],
  ])
  expect(told('startDeployment', { state: 'deploying', ...said('G4', 'go', 'validator') })).toEqual([
    ['gate_passed', true],
    ['gate_turn', 'topManagement'],
  ])
  expect(told('goLive', { state: 'live', ...said('G5', 'go', 'approver') })).toEqual([['gate_passed', true]])
  expect(told('revalidate', { state: 'validating', ...said('G5', 'reopened', '') })).toEqual([['gate_turn', 'priya']])
})

test('a no-go is heard by the owner with its reason; a failed drill by those who have to mend it; nothing else by anybody', () => {
  expect(told('decline', { state: 'deploying', ...said('G5', 'noGo', 'approver') }, 'Not yet')).toEqual([
    ['gate_refused', 'olga'],
    ['gate_refused', true],
  ])
  const drill = { id: '', heldOn: '2026-01-01', result: 'failed' }
  expect(told('recordDrill', { drills: [drill] })).toEqual([
    ['oversight_failed', 'olga'],
    ['oversight_failed', 'aimsManager'],
  ])
  expect(told('recordDrill', { drills: [{ ...drill, result: 'worked' }] })).toEqual([])
  expect(told('classify', {})).toEqual([])
})
