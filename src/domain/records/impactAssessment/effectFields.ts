import type { Fields } from '#domain/kernel/field.ts'

const steps = { kind: 'number', whole: true, min: 1, max: 5 } as const

/** Whom a system reaches, and what it may do to them: the sections no impact assessment goes without (C-312, C-313, C-314). */
export const effectFields = {
  affected: {
    kind: 'rows',
    label: { en: 'Affected persons and groups', de: 'Betroffene Personen und Gruppen' },
    of: {
      group: { kind: 'text', required: true, label: { en: 'Who', de: 'Wer' } },
      effect: { kind: 'text', label: { en: 'How it reaches them', de: 'Wie es sie erreicht' } },
      isVulnerable: { kind: 'check', label: { en: 'Vulnerable', de: 'Schutzbedürftig' } },
    },
  },
  vulnerable: {
    kind: 'answer',
    label: { en: 'Are vulnerable groups among them?', de: 'Sind schutzbedürftige Gruppen dabei?' },
    help: {
      en: 'Children, old or ill people, people in need or without a say. Either way, say why.',
      de: 'Kinder, alte oder kranke Menschen, Menschen in Not oder ohne Mitsprache. So oder so: warum.',
    },
  },
  fundamentalRights: {
    kind: 'text',
    long: true,
    label: { en: 'Fundamental rights', de: 'Grundrechte' },
    help: {
      en: 'Dignity, equality, privacy, expression, fair trial, work, property: which are touched, how, and which are not.',
      de: 'Würde, Gleichheit, Privatsphäre, Meinung, faires Verfahren, Arbeit, Eigentum: welche berührt sind, wie, und welche nicht.',
    },
  },
  societalWellBeing: {
    kind: 'text',
    long: true,
    label: { en: 'Societal well-being', de: 'Gemeinwohl' },
    help: {
      en: 'Democracy, work, environment, culture, health, trust: what changes for all.',
      de: 'Demokratie, Arbeit, Umwelt, Kultur, Gesundheit, Vertrauen: was sich für alle ändert.',
    },
  },
  benefits: { kind: 'text', long: true, label: { en: 'Benefits', de: 'Nutzen' } },
  harms: {
    kind: 'rows',
    label: { en: 'Possible harms', de: 'Mögliche Schäden' },
    help: {
      en: 'Each from 1, hardly, to 5: how severe, how many, how hard to undo, how likely.',
      de: 'Je von 1, kaum, bis 5: wie schwer, wie viele, wie schwer rückgängig zu machen, wie wahrscheinlich.',
    },
    of: {
      harm: { kind: 'text', required: true, label: { en: 'Harm', de: 'Schaden' } },
      severity: { ...steps, label: { en: 'Severity', de: 'Schwere' } },
      scale: { ...steps, label: { en: 'Scale', de: 'Ausmaß' } },
      irreversibility: { ...steps, label: { en: 'Hard to undo', de: 'Unumkehrbar' } },
      likelihood: { ...steps, label: { en: 'Likelihood', de: 'Wahrscheinlichkeit' } },
      mitigation: { kind: 'text', label: { en: 'What is done', de: 'Was getan wird' } },
      risk: { kind: 'link', to: 'risk', label: { en: 'Kept as risk', de: 'Geführt als Risiko' } },
    },
  },
  oversight: { kind: 'text', long: true, label: { en: 'Human oversight', de: 'Menschliche Aufsicht' } },
  consulted: {
    kind: 'rows',
    label: { en: 'Who was consulted', de: 'Wer gefragt wurde' },
    of: {
      who: { kind: 'text', required: true, label: { en: 'Who', de: 'Wer' } },
      on: { kind: 'day', label: { en: 'On', de: 'Am' } },
      said: { kind: 'text', label: { en: 'What they said', de: 'Was sie sagten' } },
      answered: { kind: 'text', label: { en: 'What follows from it', de: 'Was daraus folgt' } },
    },
  },
} as const satisfies Fields
