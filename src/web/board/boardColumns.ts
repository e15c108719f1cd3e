import type { Label } from '#domain/kernel/field.ts'
import { improvementStates, type Stage, statuses, statusOf } from '#domain/records/improvement/stages.ts'

export type Grouping = 'status' | 'stage'

export interface Column {
  readonly key: string
  readonly label: Label
  readonly states: readonly Stage[]
}

const stages = Object.keys(improvementStates) as Stage[]
const shownStatuses = ['planned', 'inProgress', 'completed'] as const
const resting: readonly Stage[] = ['dismissed', 'merged', 'cancelled', 'candidate']

/** The board's columns: three statuses, or every stage from registered to closed. */
export const columnsBy: Readonly<Record<Grouping, readonly Column[]>> = {
  status: shownStatuses.map((status) => ({
    key: status,
    label: statuses[status],
    states: stages.filter((stage) => statusOf(stage) === status),
  })),
  stage: stages
    .filter((stage) => !resting.includes(stage))
    .map((stage) => ({ key: stage, label: improvementStates[stage].label, states: [stage] })),
}
