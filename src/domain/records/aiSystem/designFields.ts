import type { Fields } from '#domain/kernel/field.ts'

const person = { kind: 'person', required: true, label: { en: 'Person', de: 'Person' } } as const

/** Stage 2: what it has to do, and how people keep it in hand (G2, C-325). */
export const designFields = {
  designAuthority: {
    kind: 'person',
    label: { en: 'Design authority', de: 'Entwurfsverantwortung' },
    help: { en: 'Decides at gate 2.', de: 'Entscheidet an Tor 2.' },
  },
  systemRequirements: { kind: 'text', long: true, label: { en: 'Requirements', de: 'Anforderungen' } },
  responsibleObjectives: {
    kind: 'text',
    long: true,
    label: { en: 'Objectives for responsible development', de: 'Ziele verantwortlicher Entwicklung' },
  },
  oversightMode: {
    kind: 'choice',
    label: { en: 'Mode of oversight', de: 'Art der Aufsicht' },
    options: {
      inTheLoop: { en: 'A person decides each case', de: 'Ein Mensch entscheidet jeden Fall' },
      onTheLoop: { en: 'A person watches and steps in', de: 'Ein Mensch beobachtet und greift ein' },
      overTheLoop: { en: 'A person samples and steers', de: 'Ein Mensch prüft Stichproben und steuert' },
    },
  },
  oversight: {
    kind: 'rows',
    label: { en: 'Human oversight', de: 'Menschliche Aufsicht' },
    help: {
      en: 'Who may step in and stop it at any time.',
      de: 'Wer jederzeit eingreifen und es anhalten darf.',
    },
    of: { person },
  },
  oversightWhen: { kind: 'text', long: true, label: { en: 'When they step in', de: 'Wann sie eingreifen' } },
  interveneMeans: { kind: 'text', long: true, label: { en: 'How to intervene', de: 'Wie man eingreift' } },
  overrideMeans: { kind: 'text', long: true, label: { en: 'How to override', de: 'Wie man übersteuert' } },
  stopMeans: { kind: 'text', long: true, label: { en: 'How to stop it', de: 'Wie man es anhält' } },
} as const satisfies Fields
