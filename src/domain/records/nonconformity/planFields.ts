import type { Fields } from '#domain/kernel/field.ts'
import { namedRecord, referenceKinds } from './correctFields.ts'
import { verificationMethods } from './verificationMethods.ts'

/** What kind of action it is (A212–A226, C-196…C-201). */
const actionTypes = {
  process: { en: 'Process change', de: 'Prozessänderung' },
  control: { en: 'Control', de: 'Kontrolle' },
  training: { en: 'Training and awareness', de: 'Schulung und Bewusstsein' },
  resource: { en: 'Resources', de: 'Mittel' },
  technology: { en: 'Technology', de: 'Technik' },
  document: { en: 'Policy or procedure', de: 'Richtlinie oder Verfahren' },
} as const

export const actionColumns = {
  cause: {
    kind: 'text',
    label: { en: 'Root cause', de: 'Grundursache' },
    help: { en: 'The cause it removes.', de: 'Die Ursache, die sie beseitigt.' },
  },
  type: { kind: 'choice', options: actionTypes, label: { en: 'Kind', de: 'Art' } },
  what: { kind: 'text', required: true, label: { en: 'Action', de: 'Maßnahme' } },
  responsible: { kind: 'person', label: { en: 'Responsible', de: 'Verantwortlich' } },
  resources: { kind: 'text', label: { en: 'Resources', de: 'Mittel' } },
  due: { kind: 'day', label: { en: 'Due', de: 'Fällig' } },
  referenceKind: { kind: 'choice', options: referenceKinds, label: { en: 'Changes a', de: 'Ändert' } },
  reference: { kind: 'text', label: { en: 'Name or number', de: 'Name oder Nummer' } },
  record: namedRecord,
  done: { kind: 'check', label: { en: 'Done', de: 'Erledigt' } },
  doneOn: { kind: 'day', label: { en: 'On', de: 'Am' } },
  evidence: { kind: 'text', label: { en: 'Evidence', de: 'Nachweis' } },
  evidenceFile: { kind: 'file', label: { en: 'Evidence file', de: 'Nachweisdatei' } },
} as const

/** The plan (A228–A233, C-202…C-207): the window and the criterion stand before the work begins. */
export const planFields = {
  rootCause: {
    kind: 'text',
    long: true,
    label: { en: 'Root cause', de: 'Grundursache' },
    help: {
      en: 'In one or two sentences: what in the system let it happen.',
      de: 'In ein, zwei Sätzen: was im System es zuließ.',
    },
  },
  elsewhere: {
    kind: 'answer',
    label: { en: 'Could the same be so elsewhere?', de: 'Könnte dasselbe anderswo so sein?' },
  },
  actions: { kind: 'rows', label: { en: 'Actions', de: 'Maßnahmen' }, of: actionColumns },
  pastActions: {
    kind: 'rows',
    system: true,
    label: { en: 'Actions of earlier cycles', de: 'Maßnahmen früherer Durchgänge' },
    of: { cycle: { kind: 'number', whole: true, label: { en: 'Cycle', de: 'Durchgang' } }, ...actionColumns },
  },
  proportionality: {
    kind: 'text',
    long: true,
    label: { en: 'Why this much, no more and no less', de: 'Warum so viel, nicht mehr und nicht weniger' },
  },
  verificationBy: {
    kind: 'choices',
    options: verificationMethods,
    label: { en: 'Shown by', de: 'Gezeigt durch' },
  },
  verificationCriterion: {
    kind: 'text',
    long: true,
    label: { en: 'It has worked when', de: 'Es hat gewirkt, wenn' },
  },
  waitDays: {
    kind: 'number',
    whole: true,
    min: 0,
    label: { en: 'Verify at the earliest after (days)', de: 'Frühestens prüfen nach (Tagen)' },
    help: {
      en: 'Counted from the day the work is done. Empty: 30, or 60 for a major one.',
      de: 'Ab dem Tag, an dem alles umgesetzt ist. Leer: 30, bei wesentlichen 60.',
    },
  },
  windowDays: {
    kind: 'number',
    whole: true,
    min: 1,
    max: 182,
    label: { en: 'And within the next (days)', de: 'Und in den Tagen danach (Tage)' },
  },
  verificationMetric: { kind: 'link', to: 'metric', label: { en: 'Metric', de: 'Kennzahl' } },
  worthwhile: {
    kind: 'number',
    min: 0,
    label: { en: 'Smallest change worth having', de: 'Kleinste lohnende Änderung' },
  },
  plannedAt: { kind: 'instant', system: true, label: { en: 'Planned', de: 'Geplant' } },
  approvedAt: { kind: 'instant', system: true, label: { en: 'Plan approved', de: 'Plan genehmigt' } },
  approvedBy: { kind: 'person', system: true, label: { en: 'Plan approved by', de: 'Plan genehmigt von' } },
  frozenProof: {
    kind: 'text',
    system: true,
    label: { en: 'SHA-256 of the fixed proof', de: 'SHA-256 des festen Nachweises' },
  },
  implementers: {
    kind: 'rows',
    system: true,
    label: { en: 'Did the work before it changed hands', de: 'Hat vor dem Wechsel daran gearbeitet' },
    of: { person: { kind: 'person', label: { en: 'Person', de: 'Person' } } },
  },
  implementedAt: { kind: 'instant', system: true, label: { en: 'Implemented', de: 'Umgesetzt' } },
} as const satisfies Fields
