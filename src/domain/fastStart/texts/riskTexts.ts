import type { Label } from '#domain/kernel/field.ts'
import type { aiObjectives, RiskSource } from '#domain/risks/sources.ts'

export interface RiskText {
  readonly title: Label
  readonly cause: Label
  readonly event: Label
  readonly sources: readonly RiskSource[]
  readonly endangers: readonly (keyof typeof aiObjectives)[]
}

/** Risks most houses have; each is identified only: people analyse it for their own systems. */
export const riskTexts = {
  wrong: {
    title: { en: 'A result is wrong and nobody notices', de: 'Ein Ergebnis ist falsch, und niemand merkt es' },
    cause: {
      en: 'Results look convincing and are taken over unread.',
      de: 'Ergebnisse wirken überzeugend und werden ungelesen übernommen.',
    },
    event: { en: 'Somebody acts on a wrong result.', de: 'Jemand handelt nach einem falschen Ergebnis.' },
    sources: ['machineLearning', 'automation'],
    endangers: ['safety', 'accountability'],
  },
  privacy: {
    title: {
      en: 'Personal data reaches where it does not belong',
      de: 'Personenbezogene Daten gelangen, wohin sie nicht gehören',
    },
    cause: {
      en: 'It is entered, learned from or shown without need.',
      de: 'Sie werden ohne Not eingegeben, gelernt oder angezeigt.',
    },
    event: {
      en: 'People lose control over what is known about them.',
      de: 'Menschen verlieren die Kontrolle darüber, was über sie bekannt ist.',
    },
    sources: ['dataQuality', 'misuse'],
    endangers: ['privacy', 'security'],
  },
  unfair: {
    title: { en: 'Some groups are treated worse', de: 'Manche Gruppen werden schlechter behandelt' },
    cause: {
      en: 'The data carries earlier unequal treatment.',
      de: 'Die Daten tragen frühere Ungleichbehandlung in sich.',
    },
    event: {
      en: 'Suitable people are passed over again and again.',
      de: 'Geeignete Menschen werden immer wieder übergangen.',
    },
    sources: ['bias', 'ethics'],
    endangers: ['fairness', 'transparency'],
  },
  unexplained: {
    title: { en: 'We cannot say why', de: 'Wir können nicht sagen, warum' },
    cause: {
      en: 'The reasons of a result are neither shown nor kept.',
      de: 'Gründe eines Ergebnisses werden weder gezeigt noch aufbewahrt.',
    },
    event: {
      en: 'Somebody concerned gets no answer they can use.',
      de: 'Wer betroffen ist, bekommt keine brauchbare Antwort.',
    },
    sources: ['opacity', 'explainability'],
    endangers: ['transparency', 'accountability'],
  },
  changed: {
    title: { en: 'The supplier changes the model', de: 'Der Anbieter ändert das Modell' },
    cause: {
      en: 'New versions come without notice or without a test here.',
      de: 'Neue Fassungen kommen ohne Ankündigung oder ohne Prüfung bei uns.',
    },
    event: { en: 'What worked yesterday answers otherwise today.', de: 'Was gestern ging, antwortet heute anders.' },
    sources: ['thirdParty', 'drift'],
    endangers: ['robustness', 'maintainability'],
  },
  drift: {
    title: { en: 'It gets worse slowly', de: 'Es wird langsam schlechter' },
    cause: { en: 'The world moves on, what was learned stays.', de: 'Die Welt geht weiter, das Gelernte bleibt.' },
    event: {
      en: 'Quality falls for months before somebody looks.',
      de: 'Die Güte sinkt monatelang, bevor jemand hinsieht.',
    },
    sources: ['drift', 'lifeCycle'],
    endangers: ['robustness', 'data'],
  },
  unapproved: {
    title: { en: 'AI is used that nobody knows of', de: 'KI wird genutzt, von der niemand weiß' },
    cause: {
      en: 'Tools are easy to get and rules hard to find.',
      de: 'Werkzeuge sind leicht zu bekommen, Regeln schwer zu finden.',
    },
    event: { en: 'Confidential matters leave the house.', de: 'Vertrauliches verlässt das Haus.' },
    sources: ['misuse', 'readiness'],
    endangers: ['security', 'accountability'],
  },
} as const satisfies Record<string, RiskText>
