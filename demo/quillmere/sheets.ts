import { month } from '../calendar.ts'

/** The day the auditor comes. */
export const auditDay = month(-1).day(10)

export interface SheetRow {
  readonly id: string
  readonly description: string
  readonly owner: 'Carla Jennings' | 'Piet Vermeulen' | 'Lena Hoffmann'
  readonly status: 'completed' | 'in progress'
  readonly outcome?: string
}

export interface Sheet {
  readonly file: string
  /** How many days before the audit it was imported. */
  readonly daysBefore: number
  readonly rows: readonly SheetRow[]
}

/** Five small sheets in six days. Twelve of fifteen "completed", none with a figure before and after. */
export const sheets: readonly Sheet[] = [
  {
    file: 'improvements.csv',
    daysBefore: 6,
    rows: [
      { id: 'Q-01', description: 'Update AI policy', owner: 'Carla Jennings', status: 'completed', outcome: 'done' },
      {
        id: 'Q-02',
        description: 'Update training slides',
        owner: 'Carla Jennings',
        status: 'completed',
        outcome: 'done',
      },
      {
        id: 'Q-03',
        description: 'Improve communication',
        owner: 'Piet Vermeulen',
        status: 'completed',
        outcome: 'improved',
      },
    ],
  },
  {
    file: 'improvements (2).csv',
    daysBefore: 5,
    rows: [
      {
        id: 'Q-04',
        description: 'Review risk register',
        owner: 'Carla Jennings',
        status: 'completed',
        outcome: 'reviewed',
      },
      { id: 'Q-05', description: 'Check supplier list', owner: 'Piet Vermeulen', status: 'completed', outcome: 'ok' },
    ],
  },
  {
    file: 'improvements final.csv',
    daysBefore: 3,
    rows: [
      { id: 'Q-06', description: 'Add AI to the onboarding checklist', owner: 'Lena Hoffmann', status: 'completed' },
      {
        id: 'Q-07',
        description: 'Awareness mail to all staff',
        owner: 'Carla Jennings',
        status: 'completed',
        outcome: 'sent',
      },
      {
        id: 'Q-08',
        description: 'New folder structure for evidence',
        owner: 'Lena Hoffmann',
        status: 'completed',
        outcome: 'in place',
      },
      { id: 'Q-09', description: 'Monitor the chatbot', owner: 'Piet Vermeulen', status: 'in progress' },
    ],
  },
  {
    file: 'improvements final v2.csv',
    daysBefore: 2,
    rows: [
      {
        id: 'Q-10',
        description: 'Define objectives',
        owner: 'Carla Jennings',
        status: 'completed',
        outcome: 'defined',
      },
      {
        id: 'Q-11',
        description: 'Hold management review',
        owner: 'Carla Jennings',
        status: 'completed',
        outcome: 'held',
      },
      { id: 'Q-12', description: 'Internal audit', owner: 'Piet Vermeulen', status: 'completed', outcome: 'passed' },
    ],
  },
  {
    file: 'improvements final v2 NEW.csv',
    daysBefore: 1,
    rows: [
      {
        id: 'Q-13',
        description: 'Close findings of the internal audit',
        owner: 'Carla Jennings',
        status: 'completed',
        outcome: 'closed',
      },
      { id: 'Q-14', description: 'Improve everything else', owner: 'Piet Vermeulen', status: 'in progress' },
      { id: 'Q-15', description: 'Collect evidence', owner: 'Lena Hoffmann', status: 'in progress' },
    ],
  },
]

const headers = [
  'ID',
  'Source',
  'Description',
  'Owner',
  'Target completion date',
  'Implementation status',
  'Measured outcome',
  'Closure date',
]

/** A sheet as its file: what their spreadsheet would save. */
export function sheetAsCsv({ rows }: Sheet, { savedOn, auditOn }: { savedOn: string; auditOn: string }): string {
  const lines = rows.map(({ id, description, owner, status, outcome = '' }) =>
    [id, 'Audit', description, owner, auditOn, status, outcome, status === 'completed' ? savedOn : ''].join(';'),
  )
  return `${[headers.join(';'), ...lines].join('\r\n')}\r\n`
}
