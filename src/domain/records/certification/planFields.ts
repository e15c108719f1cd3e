import type { Fields } from '#domain/kernel/field.ts'
import { budgetLines } from './budgetLines.ts'

const person = { kind: 'person', label: { en: 'Person', de: 'Person' } } as const
const amount = { kind: 'number', min: 0 } as const
const hours = { kind: 'number', min: 0, unit: { en: 'h', de: 'h' } } as const

/** Plan, money, hours, and how people are taken along: C-276 to C-289, C-299. */
export const planFields = {
  plannedStart: { kind: 'day', label: { en: 'Planned start', de: 'Geplanter Beginn' } },
  plannedEnd: { kind: 'day', label: { en: 'Certificate planned for', de: 'Zertifikat geplant für' } },
  durationWhy: {
    kind: 'text',
    long: true,
    label: { en: 'Why not within 6 to 18 months', de: 'Warum nicht in 6 bis 18 Monaten' },
  },
  milestones: {
    kind: 'rows',
    label: { en: 'Milestones', de: 'Meilensteine' },
    of: {
      name: { kind: 'text', required: true, label: { en: 'Milestone', de: 'Meilenstein' } },
      accountable: { ...person, label: { en: 'Accountable', de: 'Rechenschaftspflichtig' } },
      responsible: { ...person, label: { en: 'Responsible', de: 'Durchführung' } },
      consulted: { kind: 'text', label: { en: 'Consulted', de: 'Wird gefragt' } },
      informed: { kind: 'text', label: { en: 'Informed', de: 'Wird informiert' } },
      plannedStart: { kind: 'day', label: { en: 'From', de: 'Von' } },
      plannedEnd: { kind: 'day', label: { en: 'Until', de: 'Bis' } },
      agreedEnd: { kind: 'day', label: { en: 'Agreed at the start', de: 'Zu Beginn vereinbart' } },
      doneOn: { kind: 'day', label: { en: 'Reached', de: 'Erreicht' } },
      hours: { ...hours, label: { en: 'Work', de: 'Aufwand' } },
    },
  },
  team: {
    kind: 'rows',
    label: { en: 'Who has how much time', de: 'Wer wie viel Zeit hat' },
    of: {
      person: { ...person, required: true },
      hoursPerMonth: { ...hours, label: { en: 'Hours a month', de: 'Stunden im Monat' } },
    },
  },
  currency: { kind: 'text', label: { en: 'Currency', de: 'Währung' } },
  budget: {
    kind: 'rows',
    label: { en: 'Budget', de: 'Budget' },
    of: {
      line: { kind: 'choice', options: budgetLines, required: true, label: { en: 'For', de: 'Für' } },
      plannedAmount: { ...amount, label: { en: 'Planned', de: 'Geplant' } },
      actualAmount: { ...amount, label: { en: 'Spent', de: 'Ausgegeben' } },
      plannedHours: { ...hours, label: { en: 'Hours planned', de: 'Stunden geplant' } },
      actualHours: { ...hours, label: { en: 'Hours spent', de: 'Stunden geleistet' } },
    },
  },
  changePlan: {
    kind: 'rows',
    label: { en: 'Taking people along', de: 'Menschen mitnehmen' },
    of: {
      stakeholder: { kind: 'text', required: true, label: { en: 'Who', de: 'Wer' } },
      impact: { kind: 'text', label: { en: 'What changes for them', de: 'Was sich für sie ändert' } },
      communication: { kind: 'text', label: { en: 'How they hear of it', de: 'Wie sie davon erfahren' } },
      resistance: { kind: 'text', label: { en: 'What they may resist', de: 'Wogegen sie sein könnten' } },
      answer: { kind: 'text', label: { en: 'What we do about it', de: 'Was wir dazu tun' } },
    },
  },
  touchOn: { kind: 'day', label: { en: 'On', de: 'Am' } },
  touchAbout: { kind: 'text', label: { en: 'What was talked about or decided', de: 'Worum es ging' } },
  touchpoints: {
    kind: 'rows',
    system: true,
    label: { en: 'What the sponsor did for it', de: 'Was aus der Leitung dafür getan wurde' },
    of: {
      day: { kind: 'day', label: { en: 'On', de: 'Am' } },
      about: { kind: 'text', label: { en: 'About', de: 'Worüber' } },
      recordedBy: { ...person, label: { en: 'Written down by', de: 'Aufgeschrieben von' } },
    },
  },
} as const satisfies Fields
