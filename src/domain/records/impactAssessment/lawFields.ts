import type { Fields } from '#domain/kernel/field.ts'

/**
 * What two laws ask beyond the assessment itself; the rest of both is answered already and reused (`domain/impact/reuse.ts`).
 * FRIA: EU AI Act Art 27. DPIA: GDPR Art 35. Orientation, not legal advice.
 */
export const lawFields = {
  friaNeeded: {
    kind: 'answer',
    label: { en: 'Fundamental rights assessment needed?', de: 'Grundrechte-Folgenabschätzung nötig?' },
    help: {
      en: 'EU AI Act, Article 27: certain deployers of high-risk systems. Either way, say why.',
      de: 'KI-Verordnung, Artikel 27: bestimmte Betreiber von Hochrisikosystemen. So oder so: warum.',
    },
  },
  friaUse: {
    kind: 'text',
    long: true,
    label: { en: 'Process, period and frequency of use', de: 'Ablauf, Zeitraum und Häufigkeit der Nutzung' },
  },
  friaIfItHappens: {
    kind: 'text',
    long: true,
    label: {
      en: 'If a harm occurs: governance and complaints',
      de: 'Wenn ein Schaden eintritt: Zuständigkeit und Beschwerde',
    },
  },
  friaNotified: { kind: 'day', label: { en: 'Authority notified on', de: 'Behörde unterrichtet am' } },
  dpiaNeeded: {
    kind: 'answer',
    label: { en: 'Data protection assessment needed?', de: 'Datenschutz-Folgenabschätzung nötig?' },
    help: {
      en: 'GDPR, Article 35: processing likely to bring a high risk to people. Either way, say why.',
      de: 'DSGVO, Artikel 35: Verarbeitung mit voraussichtlich hohem Risiko für Menschen. So oder so: warum.',
    },
  },
  dpiaProcessing: {
    kind: 'text',
    long: true,
    label: { en: 'Personal data and what is done with them', de: 'Personenbezogene Daten und was mit ihnen geschieht' },
  },
  dpiaNecessity: {
    kind: 'text',
    long: true,
    label: { en: 'Why it is needed and in proportion', de: 'Warum es nötig und verhältnismäßig ist' },
  },
  dpiaAdvice: {
    kind: 'text',
    long: true,
    label: { en: 'Advice of data protection', de: 'Rat des Datenschutzes' },
  },
} as const satisfies Fields
