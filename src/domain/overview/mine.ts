import type { Panel } from './figure.ts'

const open = 'planned,inProgress'

/** What is somebody's own, in numbers. */
export const mine: readonly Panel[] = [
  {
    key: 'own',
    label: { en: 'Yours', de: 'Ihres' },
    figures: [
      {
        key: 'ownImprovements',
        label: { en: 'Improvements', de: 'Verbesserungen' },
        tone: 'plain',
        type: 'improvement',
        filters: { owner: 'me', status: open },
      },
      {
        key: 'ownNonconformities',
        label: { en: 'Nonconformities', de: 'Nichtkonformitäten' },
        tone: 'plain',
        type: 'nonconformity',
        filters: { owner: 'me', status: open },
      },
      {
        key: 'ownTasks',
        label: { en: 'Tasks', de: 'Aufgaben' },
        tone: 'plain',
        type: 'task',
        filters: { owner: 'me', state: 'open' },
      },
      {
        key: 'ownLateTasks',
        label: { en: 'Tasks overdue', de: 'Aufgaben überfällig' },
        tone: 'late',
        type: 'task',
        filters: { owner: 'me', overdue: 'true' },
      },
      {
        key: 'ownTrainings',
        label: { en: 'Trainings to do', de: 'Schulungen zu machen' },
        tone: 'plain',
        type: 'training',
        filters: { person: 'me', state: 'assigned,inProgress' },
      },
      {
        key: 'ownReading',
        label: { en: 'Documents to read', de: 'Dokumente zu lesen' },
        tone: 'watch',
        api: '/reading',
        items: {},
        page: 'documents',
      },
      {
        key: 'ownSuggestions',
        label: { en: 'Your suggestions under way', de: 'Ihre Vorschläge in Arbeit' },
        tone: 'plain',
        type: 'improvement',
        filters: { raisedBy: 'me', status: open },
      },
    ],
  },
]
