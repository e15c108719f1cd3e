import type { Envelope } from '#domain/kernel/facts.ts'
import { emptyValue, type Field } from '#domain/kernel/field.ts'
import { aiSystem } from '#domain/records/aiSystem/aiSystem.ts'
import type { AiSystem } from '#domain/records/aiSystem/fields.ts'
import type { GateAnswers } from '#domain/records/aiSystem/gateAnswers.ts'

export type SystemRecord = AiSystem & Envelope

const empty = Object.fromEntries(
  Object.entries(aiSystem.fields as { [name: string]: Field }).map(([name, field]) => [name, emptyValue(field)]),
)
const row = (values: object) => ({ id: 'row', ...values })
const yes = { answer: 'yes', why: null }

const criterion = (quality: string, threshold: number) =>
  row({ quality, measure: 'M', comparison: 'atLeast', threshold, measured: threshold, leftOutBecause: null })

/** A system that says everything any gate asks for; tests take away. */
export const whole = {
  ...empty,
  id: 'system',
  number: 'AIS-2026-0001',
  title: 'System',
  owner: 'olga',
  version: 1,
  createdAt: '2026-01-01T00:00:00.000Z',
  createdBy: 'maya',
  purpose: 'Ranks',
  origin: 'inHouse',
  role: ['provider'],
  tier: 'minimal',
  tierBecause: 'No area names it',
  dataCategories: ['personal'],
  affectedPersons: 'Applicants',
  designAuthority: 'dana',
  systemRequirements: 'Fast',
  responsibleObjectives: 'Fair',
  oversightMode: 'onTheLoop',
  oversight: [row({ person: 'ruth' })],
  oversightWhen: 'Mondays',
  interveneMeans: 'Hold',
  overrideMeans: 'Change',
  stopMeans: 'Switch',
  dataSteward: 'stine',
  technicalLead: 'leila',
  developers: [row({ person: 'jonas' })],
  datasets: [row({ name: 'D', provenance: 'P', quality: 'Q', preparation: 'R', biasCheck: 'B' })],
  resourceGaps: [row({ kind: 'compute', why: 'It runs on a desk' })],
  dueDiligence: 'Questionnaire',
  configuration: 'Ranking only',
  validator: 'priya',
  criteria: ['accuracy', 'fairness', 'robustness', 'security', 'explainability'].map((each) => criterion(each, 0.9)),
  validationReport: 'VR-1',
  limitations: 'None known',
  userInformation: 'Notice',
  monitoring: [row({ metric: 'metric', low: null, high: 1, responsible: 'olga' })],
  loggingOn: true,
  logging: 'Two years',
  rollbackPlan: 'Switch',
  incidentContacts: 'Desk',
  registration: yes,
  transparency: yes,
  drillEveryMonths: 3,
  drills: [row({ heldOn: '2026-11-01', person: 'ruth', means: 'stop', result: 'worked', found: null })],
  rolledBackTo: 'By hand',
  dependantsInformed: 'Teams',
  dataDisposition: 'Erased',
  modelDisposition: 'Archived',
  logsKeptUntil: '2030-01-01',
  retirementLesson: 'Ask earlier',
} as unknown as Omit<SystemRecord, 'state'>

/** Everything around it is in order. */
export const inOrder: GateAnswers = {
  assessment: { number: 'RSA-1', until: '2027-01-01', approved: true },
  openRisks: 0,
  unacceptableRisks: 0,
  impact: { number: 'IMA-1', state: 'current', until: null, isCurrent: true },
  controls: { statement: 'SOA-1', undone: [] },
  competentOverseers: new Set(['ruth', 'priya', 'olga']),
  competentValidators: new Set(['priya', 'jonas', 'olga', 'leila']),
  supplier: null,
  resources: 4,
  resourceKinds: new Set(['data', 'tooling', 'people']),
  hasKnownData: false,
  metricsInUse: new Set(['metric']),
}
