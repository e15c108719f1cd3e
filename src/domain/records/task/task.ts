import { actorId, type Facts } from '#domain/kernel/facts.ts'
import { recordType } from '#domain/kernel/recordType.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { isWriting } from '#domain/people/isWriting.ts'
import { type Task, taskFields } from './fields.ts'
import { taskStates } from './states.ts'

type TaskFacts = Facts<Task>

/** A task: one person, one day, done or called off. What it serves is linked to it: it follows from that record. */
export const task = recordType({
  name: 'task',
  plural: 'tasks',
  prefix: 'TSK',
  label: { en: 'Task', de: 'Aufgabe' },
  pluralLabel: { en: 'Tasks', de: 'Aufgaben' },
  topics: ['correctiveAction'],
  fields: taskFields,
  states: taskStates,
  initial: 'open',
  numberedBy: 'open',
  captures: ['title', 'owner', 'description', 'kind', 'dueOn'],
  relations: {
    owner: (facts: TaskFacts) => isWriting(facts.actor, facts.before.owner),
    raiser: (facts: TaskFacts) => isWriting(facts.actor, facts.before.createdBy),
  },
  editableBy: ['raiser', 'aimsManager', 'improvementCoordinator', 'processOwner'],
  moves: {
    complete: {
      label: { en: 'Report as done', de: 'Als erledigt melden' },
      from: ['open'],
      to: 'done',
      by: ['owner', 'aimsManager', 'improvementCoordinator', 'processOwner'],
      asks: ['result'],
      guard: ({ record }) => unmet(!record.result?.trim() && refuse('result_missing', { field: 'result' })),
      effect: ({ actor, now }) => ({ doneAt: now, doneBy: actorId(actor) }),
    },
    redate: {
      label: { en: 'Move the day', de: 'Termin verschieben' },
      from: ['open'],
      by: ['owner', 'raiser', 'aimsManager', 'improvementCoordinator', 'processOwner'],
      asks: ['dueOn'],
      reason: 'required',
      guard: notToday,
    },
    reassign: {
      label: { en: 'Hand over', de: 'Übergeben' },
      from: ['open'],
      by: ['owner', 'raiser', 'aimsManager', 'improvementCoordinator', 'processOwner'],
      asks: ['owner'],
      needs: ['activePeople'],
      guard: ({ record, before, answers }) =>
        unmet(
          (!record.owner || record.owner === before.owner) && refuse('owner_missing', { field: 'owner' }),
          record.owner && !answers.activePeople.has(record.owner) && refuse('person_not_active', { field: 'owner' }),
        ),
    },
    cancel: {
      label: { en: 'Cancel', de: 'Absagen' },
      from: ['open'],
      to: 'cancelled',
      by: ['raiser', 'aimsManager', 'improvementCoordinator', 'processOwner'],
      reason: 'required',
    },
  },
  mayEdit: ({ before }, changed) =>
    unmet(
      before.state !== 'open' && refuse('task_at_rest'),
      ...(['owner', 'dueOn', 'result'] as const).map(
        (field) => changed.includes(field) && refuse('changed_by_move', { field }),
      ),
    ),
  derive: ({ state, dueOn }) => ({
    status: { open: 'inProgress', done: 'completed' }[state] ?? 'cancelled',
    due: state === 'open' ? dueOn : null,
  }),
})

function notToday({ record, before, today }: TaskFacts): Refusal[] {
  return unmet(
    (!record.dueOn || record.dueOn === before.dueOn) && refuse('task_day_missing', { field: 'dueOn' }),
    record.dueOn && record.dueOn < today && refuse('task_day_passed', { field: 'dueOn' }),
  )
}
