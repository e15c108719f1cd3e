import type { Facts } from '#domain/kernel/facts.ts'
import type { Fields, Values } from '#domain/kernel/field.ts'
import { recordType } from '#domain/kernel/recordType.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { mayContribute } from '#domain/people/roles.ts'
import { timeBudgetStates } from './states.ts'

const hours = { kind: 'number', min: 0, max: 1000000, unit: { en: 'hours', de: 'Stunden' } } as const

const timeBudgetFields = {
  team: { kind: 'text', label: { en: 'Team', de: 'Team' } },
  startsOn: { kind: 'day', label: { en: 'From', de: 'Ab' } },
  endsOn: { kind: 'day', label: { en: 'To', de: 'Bis' } },
  people: { kind: 'number', whole: true, min: 1, max: 100000, label: { en: 'People', de: 'Personen' } },
  capacity: {
    ...hours,
    label: { en: 'Working time', de: 'Arbeitszeit' },
    help: { en: 'All hours the team has in this time.', de: 'Alle Stunden, die das Team in dieser Zeit hat.' },
  },
  budget: {
    ...hours,
    label: { en: 'of it for improving', de: 'davon zum Verbessern' },
  },
  spent: {
    kind: 'rows',
    label: { en: 'Used', de: 'Genutzt' },
    of: {
      day: { kind: 'day', required: true, label: { en: 'Day', de: 'Tag' } },
      hours: { ...hours, required: true, label: { en: 'Hours', de: 'Stunden' } },
      improvement: { kind: 'link', to: 'improvement', label: { en: 'On', de: 'Für' } },
      what: { kind: 'text', label: { en: 'What', de: 'Was' } },
    },
  },
  used: { ...hours, system: true, label: { en: 'Used', de: 'Genutzt' } },
} as const satisfies Fields

type TimeBudget = Values<typeof timeBudgetFields>
type BudgetFacts = Facts<TimeBudget>

const said = ['team', 'startsOn', 'endsOn', 'people', 'capacity', 'budget'] as const
const budgeting = ['aimsManager', 'improvementCoordinator', 'processOwner', 'topManagement'] as const

/** Time a team has to improve its work, and what it used of it (C-141). */
export const timeBudget = recordType({
  name: 'timeBudget',
  plural: 'time-budgets',
  prefix: 'TBG',
  label: { en: 'Improvement time', de: 'Verbesserungszeit' },
  pluralLabel: { en: 'Improvement time', de: 'Verbesserungszeiten' },
  topics: ['resources', 'continualImprovement'],
  fields: timeBudgetFields,
  states: timeBudgetStates,
  initial: 'planned',
  numberedBy: 'planned',
  captures: ['title', 'owner', ...said],
  relations: {
    colleague: ({ actor }: BudgetFacts) => actor.kind === 'person' && mayContribute(actor.roles),
  },
  editableBy: [...budgeting],
  moves: {
    grant: {
      label: { en: 'Set aside', de: 'Bereitstellen' },
      from: ['planned'],
      to: 'running',
      by: [...budgeting],
      asks: [...said],
      guard: unplanned,
      effect: () => ({ used: 0 }),
    },
    logHours: {
      label: { en: 'Enter hours', de: 'Stunden eintragen' },
      from: ['running'],
      by: ['colleague'],
      asks: ['spent'],
      guard: notLogged,
      effect: ({ record }) => ({ used: sum(record) }),
    },
    close: {
      label: { en: 'Close', de: 'Abschließen' },
      from: ['running'],
      to: 'closed',
      by: [...budgeting],
      guard: ({ record, today }) =>
        unmet(
          record.endsOn !== null && record.endsOn >= today && refuse('budget_runs', { values: { day: record.endsOn } }),
        ),
    },
  },
  mayEdit: ({ before }, changed) =>
    unmet(
      before.state !== 'planned' && changed.some((field) => field !== 'owner') && refuse('budget_running'),
      changed.includes('spent') && refuse('changed_by_move', { field: 'spent' }),
    ),
  derive: ({ state, endsOn }) => ({
    status: { planned: 'planned', running: 'inProgress' }[state] ?? 'completed',
    due: state === 'running' ? endsOn : null,
  }),
})

function sum({ spent }: TimeBudget): number {
  return spent.reduce((total, row) => total + (row.hours ?? 0), 0)
}

function unplanned({ record }: BudgetFacts): readonly Refusal[] {
  return unmet(
    !record.team?.trim() && refuse('budget_team_missing', { field: 'team' }),
    (!record.startsOn || !record.endsOn) && refuse('budget_days_missing', { field: 'startsOn' }),
    record.startsOn !== null &&
      record.endsOn !== null &&
      record.endsOn < record.startsOn &&
      refuse('days_out_of_order', { field: 'endsOn' }),
    record.capacity === null && refuse('budget_capacity_missing', { field: 'capacity' }),
    !record.budget && refuse('budget_hours_missing', { field: 'budget' }),
    (record.budget ?? 0) > (record.capacity ?? Number.POSITIVE_INFINITY) &&
      refuse('budget_over_capacity', { field: 'budget' }),
  )
}

/** Hours are added. What others entered stays as it is; a wrong entry is answered by whoever looks after the budget. */
function notLogged({ record, before, today }: BudgetFacts): readonly Refusal[] {
  const after = new Map(record.spent.map((row) => [row.id, JSON.stringify(row)]))
  const kept = before.spent.every((row) => after.get(row.id) === JSON.stringify(row))
  const outside = ({ day }: TimeBudget['spent'][number]) =>
    day !== null && (day > today || day < (record.startsOn ?? day) || day > (record.endsOn ?? day))
  return unmet(
    !kept && refuse('hours_changed', { field: 'spent' }),
    record.spent.length === before.spent.length && refuse('hours_missing', { field: 'spent' }),
    record.spent.some(outside) && refuse('hours_outside', { field: 'spent' }),
  )
}
