import { phases } from '#domain/conformity/phases.ts'
import type { Fields, Values } from '#domain/kernel/field.ts'
import { requirementOptions } from '#domain/standards/standards.ts'

/** A process of the management system: what it is for, what goes in and out, and what it rests on (42001 4.4, 8.1; C-004). */
export const processFields = {
  purpose: {
    kind: 'text',
    long: true,
    label: { en: 'Purpose', de: 'Zweck' },
    help: { en: 'What it brings about, and for whom.', de: 'Was er bewirkt und für wen.' },
  },
  kind: {
    kind: 'choice',
    label: { en: 'Kind', de: 'Art' },
    options: {
      leading: { en: 'Leading', de: 'Führung' },
      core: { en: 'Core', de: 'Kern' },
      supporting: { en: 'Supporting', de: 'Unterstützung' },
    },
  },
  phase: { kind: 'choice', options: phases, label: { en: 'In the cycle', de: 'Im Kreislauf' } },
  inputs: { kind: 'text', long: true, label: { en: 'What goes in', de: 'Was hineingeht' } },
  outputs: { kind: 'text', long: true, label: { en: 'What comes out', de: 'Was herauskommt' } },
  operatingCriteria: {
    kind: 'text',
    long: true,
    label: { en: 'Criteria it runs by', de: 'Kriterien, nach denen er läuft' },
    help: { en: 'How one sees that it ran as planned.', de: 'Woran man sieht, dass er wie geplant lief.' },
  },
  requirements: {
    kind: 'choices',
    options: requirementOptions,
    label: { en: 'Requirements it serves', de: 'Anforderungen, denen er dient' },
  },
  documents: {
    kind: 'rows',
    label: { en: 'Policies and documents', de: 'Politik und Dokumente' },
    help: { en: 'What lays down how it runs.', de: 'Was festlegt, wie er läuft.' },
    of: {
      document: { kind: 'link', to: 'document', required: true, label: { en: 'Document', de: 'Dokument' } },
    },
  },
  objectives: {
    kind: 'rows',
    label: { en: 'Objectives', de: 'Ziele' },
    of: { objective: { kind: 'link', to: 'objective', required: true, label: { en: 'Objective', de: 'Ziel' } } },
  },
  resources: {
    kind: 'rows',
    label: { en: 'Resources', de: 'Ressourcen' },
    of: { resource: { kind: 'link', to: 'resource', required: true, label: { en: 'Resource', de: 'Ressource' } } },
  },
  takesFrom: {
    kind: 'rows',
    label: { en: 'Takes from', de: 'Bekommt von' },
    help: {
      en: 'Which processes come before it, and what they hand over.',
      de: 'Welche Prozesse vor ihm liegen und was sie übergeben.',
    },
    of: {
      process: { kind: 'link', to: 'process', required: true, label: { en: 'Process', de: 'Prozess' } },
      what: { kind: 'text', label: { en: 'What', de: 'Was' } },
    },
  },
  reviewBy: { kind: 'day', label: { en: 'Looked at again by', de: 'Wieder ansehen bis' } },
} as const satisfies Fields

export type Process = Values<typeof processFields>
