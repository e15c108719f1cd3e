import type { Day } from '#domain/time/days.ts'
import { type Circumstances, lineOf, metadata, propertiesOf } from './document.ts'

/** A nonconformity or an improvement as it is written out. */
export interface PlannedItem {
  readonly id: string
  readonly title: string
  readonly description: string
  /** What shows that it is so; null where nothing is said. */
  readonly observed: string | null
  readonly collected: string
  readonly status: 'open' | 'investigating' | 'remediating' | 'closed'
  readonly due: Day | null
  /** What OSCAL has no place for and a property carries: number, stage, severity, root cause, effect. */
  readonly said: Readonly<Record<string, string | number | null>>
  readonly actions: readonly {
    readonly what: string
    readonly due: Day | null
    readonly doneOn: Day | null
    readonly isDone: boolean
  }[]
}

interface PlanSource {
  readonly organization: string
  readonly title: string
  readonly items: readonly PlannedItem[]
  readonly losses: readonly string[]
}

/** Nonconformities and improvements as an OSCAL plan of action and milestones: an item each, with its risk, its evidence and its steps. */
export function actionPlanDocument({ organization, title, items, losses }: PlanSource, circumstances: Circumstances) {
  const { uuidOf } = circumstances
  const observed = items.filter((item) => item.observed !== null)
  return {
    'plan-of-action-and-milestones': {
      uuid: uuidOf(`plan-of-action-and-milestones ${organization}`),
      metadata: metadata({ title, version: '1', losses }, circumstances),
      'system-id': { id: lineOf(organization) },
      ...(observed.length > 0 && {
        observations: observed.map((item) => ({
          uuid: uuidOf(`observation ${item.id}`),
          description: item.observed,
          methods: ['EXAMINE'],
          collected: item.collected,
        })),
      }),
      ...(items.length > 0 && { risks: items.map((item) => riskOf(item, circumstances)) }),
      'poam-items': items.map((item) => itemOf(item, circumstances)),
    },
  }
}

function riskOf(item: PlannedItem, { uuidOf }: Circumstances) {
  const { id, title, description, status, due, actions } = item
  return {
    uuid: uuidOf(`risk ${id}`),
    title: lineOf(title),
    description,
    statement: description,
    status,
    ...(due && { deadline: atNoon(due) }),
    ...(actions.length > 0 && {
      remediations: [
        {
          uuid: uuidOf(`remediation ${id}`),
          lifecycle: actions.every(({ isDone }) => isDone) ? 'completed' : 'planned',
          title: lineOf(title),
          description,
          tasks: actions.map((action, at) => taskOf(action, uuidOf(`task ${id} ${at}`))),
        },
      ],
    }),
  }
}

function taskOf({ what, due, doneOn, isDone }: PlannedItem['actions'][number], uuid: string) {
  return {
    uuid,
    type: 'action',
    title: lineOf(what),
    props: propertiesOf({ done: isDone ? 'yes' : 'no', 'done-on': doneOn }),
    ...(due && { timing: { 'on-date': { date: atNoon(due) } } }),
  }
}

function itemOf({ id, title, description, said, observed }: PlannedItem, { uuidOf }: Circumstances) {
  return {
    uuid: uuidOf(`poam-item ${id}`),
    title: lineOf(title),
    description,
    props: propertiesOf(said),
    ...(observed !== null && { 'related-observations': [{ 'observation-uuid': uuidOf(`observation ${id}`) }] }),
    'related-risks': [{ 'risk-uuid': uuidOf(`risk ${id}`) }],
  }
}

/** A day as an instant; noon in Greenwich is the same day nearly everywhere. */
function atNoon(day: Day): string {
  return `${day}T12:00:00Z`
}
