import type { Report } from './report.ts'

/** What became of each objective: where its key figures began and where they are now (C-152). */
export const objectivesReport = {
  name: 'objectives',
  question: {
    en: 'Are we getting better at what we set out to do?',
    de: 'Werden wir besser in dem, was wir uns vorgenommen haben?',
  },
  figures: {
    startAndNow: {
      label: { en: 'Start and now', de: 'Beginn und jetzt' },
      how: {
        en: 'Mean of the first three and of the last three complete periods in view (sums for shares and rates). Their difference is what was seen; whether it is more than noise is said by a verdict, not here.',
        de: 'Mittel der ersten drei und der letzten drei vollen Zeiträume im Blick (Summen bei Anteilen und Raten). Ihre Differenz ist, was zu sehen war; ob sie mehr ist als Rauschen, sagt ein Urteil, nicht diese Seite.',
      },
    },
    target: {
      label: { en: 'Target', de: 'Ziel' },
      how: {
        en: 'Met when the latest complete period lies on the good side of the target or on it.',
        de: 'Erreicht, wenn der letzte volle Zeitraum auf der guten Seite des Zielwerts oder auf ihm liegt.',
      },
    },
  },
} as const satisfies Report
