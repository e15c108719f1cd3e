import type { GateName } from '#domain/records/aiSystem/decisionFields.ts'
import { deploymentFields } from '#domain/records/aiSystem/deploymentFields.ts'
import { designFields } from '#domain/records/aiSystem/designFields.ts'
import { developmentFields } from '#domain/records/aiSystem/developmentFields.ts'
import { retirementFields } from '#domain/records/aiSystem/retirementFields.ts'
import { validationFields } from '#domain/records/aiSystem/validationFields.ts'
import type { ReadSystem } from './read.ts'

export interface StageShown {
  /** Where a system in this stage stands. */
  readonly states: readonly string[]
  /** The gate that leads out of it. */
  readonly gate: GateName | null
  /** Edited in place; what moves alone may change is left out. */
  readonly edited: readonly string[]
  /** Child rows, each with a table of its own. */
  readonly rows: readonly string[]
}

const without = (fields: object, ...left: readonly string[]) =>
  Object.keys(fields).filter((name) => !left.includes(name))

/** The seven stages, in their order (brief §3.8). */
export const stages: readonly StageShown[] = [
  {
    states: ['identified'],
    gate: 'G1',
    edited: ['purpose', 'origin', 'dataCategories', 'affectedPersons', 'supplier', 'department', 'site', 'reference'],
    rows: [],
  },
  { states: ['designing'], gate: 'G2', edited: without(designFields), rows: [] },
  { states: ['developing'], gate: 'G3', edited: without(developmentFields), rows: ['datasets', 'resourceGaps'] },
  { states: ['validating'], gate: 'G4', edited: without(validationFields), rows: ['criteria'] },
  {
    states: ['deploying'],
    gate: 'G5',
    edited: [...without(deploymentFields), 'drillEveryMonths'],
    rows: ['monitoring'],
  },
  {
    states: ['live', 'suspended', 'rolledBack'],
    gate: null,
    edited: ['riskAssessment', 'riskAssessedUntil', 'deploymentApproval', 'deploymentApprovedOn'],
    rows: ['monitoring', 'drills', 'overrides'],
  },
  { states: ['retired'], gate: 'G7', edited: without(retirementFields), rows: [] },
]

/** Where on the line a system stands. */
export function stageOf({ state }: Pick<ReadSystem, 'state'>): number {
  return stages.findIndex(({ states }) => states.includes(state))
}

/** The stage in which a field is said; undefined for what belongs to none. */
export function stageWith(field: string): number | undefined {
  const [name = ''] = field.split('/')
  const found = stages.findIndex(({ edited, rows }) => edited.includes(name) || rows.includes(name))
  return found < 0 ? undefined : found
}

/** A bought system leaves out the third stage: its supplier is looked at instead. */
export function isSkipped(stage: number, { fields }: Pick<ReadSystem, 'fields'>): boolean {
  return stage === 2 && fields.origin === 'thirdParty'
}
