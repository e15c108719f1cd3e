import type { Fields } from '#domain/kernel/field.ts'
import { harmOptions } from './seriousClock.ts'

/** What is found and done until the harm has stopped. */
export const handlingFields = {
  harm: {
    kind: 'answer',
    label: { en: 'Was anyone or anything harmed?', de: 'Kam jemand oder etwas zu Schaden?' },
  },
  harms: { kind: 'choices', label: { en: 'Which harm', de: 'Welcher Schaden' }, options: harmOptions },
  harmed: {
    kind: 'text',
    long: true,
    label: { en: 'Who was harmed, and what was done for them', de: 'Wer zu Schaden kam und was für sie getan wurde' },
  },
  awareAt: {
    kind: 'instant',
    label: { en: 'We became aware', de: 'Wir erfuhren davon' },
    help: {
      en: 'The clock to the authority starts here; where nothing is said, when it was reported.',
      de: 'Hier beginnt die Frist zur Behörde; ohne Angabe mit der Meldung.',
    },
  },
  containment: {
    kind: 'text',
    long: true,
    label: { en: 'What keeps it from getting worse', de: 'Was verhindert, dass es schlimmer wird' },
  },
  suspendsSystem: {
    kind: 'check',
    label: { en: 'Suspend the AI system now', de: 'KI-System jetzt aussetzen' },
    help: {
      en: 'The risk of running on is not acceptable. The system is suspended with this step.',
      de: 'Das Risiko des Weiterbetriebs ist nicht tragbar. Das System wird mit diesem Schritt ausgesetzt.',
    },
  },
  resolution: { kind: 'text', long: true, label: { en: 'How it was resolved', de: 'Wie es gelöst wurde' } },
  reportBy: { kind: 'day', system: true, label: { en: 'Tell the authority by', de: 'Behörde informieren bis' } },
  reportBecause: {
    kind: 'choice',
    system: true,
    label: { en: 'Harm that sets this day', de: 'Schaden, der diesen Tag setzt' },
    options: harmOptions,
  },
  authorityReport: { kind: 'answer', label: { en: 'Was the authority told?', de: 'Wurde die Behörde informiert?' } },
  authorityReportedOn: { kind: 'day', label: { en: 'Told on', de: 'Informiert am' } },
  authorityReference: { kind: 'text', label: { en: 'Reference of the report', de: 'Zeichen der Meldung' } },
  triagedAt: { kind: 'instant', system: true, label: { en: 'Triaged', de: 'Gesichtet' } },
  containedAt: { kind: 'instant', system: true, label: { en: 'Contained', de: 'Eingedämmt' } },
} as const satisfies Fields
