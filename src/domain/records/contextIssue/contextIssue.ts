import type { Fields } from '#domain/kernel/field.ts'
import { recordType } from '#domain/kernel/recordType.ts'
import { refuse, unmet } from '#domain/kernel/refusal.ts'
import { contextIssueStates } from './states.ts'

/** What the organization must reckon with, inside and outside, and what it means for the management system (C-031). */
const contextIssueFields = {
  description: { kind: 'text', long: true, label: { en: 'Description', de: 'Beschreibung' } },
  side: {
    kind: 'choice',
    label: { en: 'Lies', de: 'Liegt' },
    options: {
      internal: { en: 'Inside the organization', de: 'In der Organisation' },
      external: { en: 'Outside the organization', de: 'Außerhalb der Organisation' },
    },
  },
  effect: {
    kind: 'text',
    long: true,
    label: { en: 'What it means for the management system', de: 'Was es für das Managementsystem bedeutet' },
  },
  changedAt: { kind: 'instant', system: true, label: { en: 'Changed', de: 'Geändert' } },
} as const satisfies Fields

const said = ['description', 'side', 'effect'] as const

/** A context issue in its smallest form: it holds, it changes, it no longer holds. Each change asks whether the system still suits. */
export const contextIssue = recordType({
  name: 'contextIssue',
  plural: 'context-issues',
  prefix: 'CTX',
  label: { en: 'Context issue', de: 'Kontextthema' },
  pluralLabel: { en: 'Context issues', de: 'Kontextthemen' },
  topics: ['managementReview'],
  fields: contextIssueFields,
  states: contextIssueStates,
  initial: 'current',
  numberedBy: 'current',
  captures: ['title', 'owner', ...said],
  relations: {},
  editableBy: [],
  moves: {
    change: {
      label: { en: 'Change', de: 'Ändern' },
      from: ['current'],
      by: ['topManagement', 'aimsManager', 'improvementCoordinator'],
      asks: ['title', ...said],
      reason: 'required',
      guard: ({ record, before }) =>
        unmet(
          !record.title && refuse('title_missing', { field: 'title' }),
          ['title', ...said].every((field) => record[field as 'title'] === before[field as 'title']) &&
            refuse('context_unchanged'),
        ),
      effect: ({ now }) => ({ changedAt: now }),
    },
    retire: {
      label: { en: 'No longer applies', de: 'Gilt nicht mehr' },
      from: ['current'],
      to: 'retired',
      by: ['topManagement', 'aimsManager', 'improvementCoordinator'],
      reason: 'required',
      effect: ({ now }) => ({ changedAt: now }),
    },
  },
  mayEdit: () => [],
  derive: ({ state }) => ({ status: state === 'retired' ? 'completed' : 'inProgress', due: null }),
})
