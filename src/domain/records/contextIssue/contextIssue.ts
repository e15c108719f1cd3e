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
  subject: {
    kind: 'choice',
    label: { en: 'Concerns', de: 'Betrifft' },
    options: {
      purpose: { en: 'What AI is meant for', de: 'Wozu KI dient' },
      strategy: { en: 'Strategy', de: 'Strategie' },
      law: { en: 'Law', de: 'Recht' },
      market: { en: 'Market and customers', de: 'Markt und Kundschaft' },
      technology: { en: 'Technology', de: 'Technik' },
      people: { en: 'People and culture', de: 'Menschen und Kultur' },
      society: { en: 'Society and ethics', de: 'Gesellschaft und Ethik' },
      climate: { en: 'Climate', de: 'Klima' },
    },
  },
  reviewOn: { kind: 'day', label: { en: 'Look again on', de: 'Wieder ansehen am' } },
  confirmedAt: { kind: 'instant', system: true, label: { en: 'Last looked at', de: 'Zuletzt angesehen' } },
  changedAt: { kind: 'instant', system: true, label: { en: 'Changed', de: 'Geändert' } },
} as const satisfies Fields

const said = ['description', 'side', 'subject', 'effect', 'reviewOn'] as const
const tells = ['title', 'description', 'side', 'subject', 'effect'] as const

/** A context issue: it holds, it is looked at again, it changes, it no longer holds. Each change asks whether the system still suits. */
export const contextIssue = recordType({
  name: 'contextIssue',
  plural: 'context-issues',
  prefix: 'CTX',
  label: { en: 'Context issue', de: 'Kontextthema' },
  pluralLabel: { en: 'Context issues', de: 'Kontextthemen' },
  topics: ['context', 'managementReview'],
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
          tells.every((field) => record[field] === before[field]) && refuse('context_unchanged'),
        ),
      effect: ({ now }) => ({ changedAt: now }),
    },
    lookAgain: {
      label: { en: 'Still so', de: 'Gilt noch' },
      from: ['current'],
      by: ['topManagement', 'aimsManager', 'improvementCoordinator'],
      asks: ['reviewOn'],
      guard: ({ record, today }) =>
        unmet((!record.reviewOn || record.reviewOn <= today) && refuse('day_not_ahead', { field: 'reviewOn' })),
      effect: ({ now }) => ({ confirmedAt: now }),
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
  derive: ({ state, reviewOn }) => ({
    status: state === 'retired' ? 'completed' : 'inProgress',
    due: state === 'current' ? reviewOn : null,
  }),
})
