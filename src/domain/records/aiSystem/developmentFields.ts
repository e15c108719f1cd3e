import type { Fields } from '#domain/kernel/field.ts'
import { resourceKinds } from '../resource/kinds.ts'

/** Stage 3: what it is made of and by whom (G3); for a bought system how it was chosen and set up. */
export const developmentFields = {
  dataSteward: {
    kind: 'person',
    label: { en: 'Data steward', de: 'Datenverantwortung' },
    help: {
      en: 'Decides at gate 3, with the technical lead.',
      de: 'Entscheidet an Tor 3, mit der technischen Leitung.',
    },
  },
  technicalLead: { kind: 'person', label: { en: 'Technical lead', de: 'Technische Leitung' } },
  developers: {
    kind: 'rows',
    label: { en: 'Developers', de: 'Entwicklung' },
    help: {
      en: 'Who builds or sets it up; they neither validate nor approve it.',
      de: 'Wer es baut oder einrichtet; sie validieren es nicht und geben es nicht frei.',
    },
    of: { person: { kind: 'person', required: true, label: { en: 'Person', de: 'Person' } } },
  },
  datasets: {
    kind: 'rows',
    label: { en: 'Data sets', de: 'Datensätze' },
    of: {
      name: { kind: 'text', required: true, label: { en: 'Data set', de: 'Datensatz' } },
      provenance: { kind: 'text', label: { en: 'Where it comes from', de: 'Woher er stammt' } },
      quality: { kind: 'text', label: { en: 'Quality', de: 'Qualität' } },
      preparation: { kind: 'text', label: { en: 'Preparation', de: 'Aufbereitung' } },
      biasCheck: { kind: 'text', label: { en: 'Check for bias', de: 'Prüfung auf Verzerrung' } },
    },
  },
  resourceGaps: {
    kind: 'rows',
    label: { en: 'Resources it does without', de: 'Ressourcen, ohne die es auskommt' },
    help: {
      en: 'Where no resource of a kind is noted in use: why it needs none.',
      de: 'Wo keine Ressource einer Art in Gebrauch vermerkt ist: warum es keine braucht.',
    },
    of: {
      kind: { kind: 'choice', required: true, label: { en: 'Kind', de: 'Art' }, options: resourceKinds },
      why: { kind: 'text', required: true, label: { en: 'Why none', de: 'Warum keine' } },
    },
  },
  dueDiligence: {
    kind: 'text',
    long: true,
    label: { en: 'Due diligence of the supplier', de: 'Prüfung des Lieferanten' },
    help: { en: 'What was looked at, and where it is found.', de: 'Was angesehen wurde und wo es zu finden ist.' },
  },
  configuration: { kind: 'text', long: true, label: { en: 'How it is set up', de: 'Wie es eingerichtet ist' } },
} as const satisfies Fields
