import type { Facts } from '#domain/kernel/facts.ts'
import type { Fields, Values } from '#domain/kernel/field.ts'
import { handlingFields } from './handlingFields.ts'
import { learningFields } from './learningFields.ts'
import { reportFields } from './reportFields.ts'

/** Everything an incident, near miss, concern, complaint or change may hold, in the order of its life. */
export const incidentFields = { ...reportFields, ...handlingFields, ...learningFields } as const satisfies Fields

export type Incident = Values<typeof incidentFields>
export type IncidentFacts = Facts<Incident>
