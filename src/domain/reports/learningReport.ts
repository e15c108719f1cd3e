import type { Report } from './report.ts'

/** Whether failures and near misses are told and learned from (C-139). */
export const learningReport = {
  name: 'learning',
  question: {
    en: 'Do we hear of what nearly went wrong, and learn from what did?',
    de: 'Hören wir, was fast schiefging, und lernen wir aus dem, was schiefging?',
  },
  figures: {
    ratio: {
      label: { en: 'Near misses per incident', de: 'Beinahevorfälle je Vorfall' },
      how: {
        en: 'Near misses divided by incidents, both by the day they happened; where nobody said when, by the day they were recorded. Unknown without an incident. More near misses told is better: they are noticed before they hurt.',
        de: 'Beinahevorfälle geteilt durch Vorfälle, beide nach dem Tag, an dem sie geschahen; ohne Angabe nach dem Tag der Erfassung. Unbekannt ohne Vorfall. Mehr gemeldete Beinahevorfälle sind besser: Sie fallen auf, bevor sie schaden.',
      },
    },
    lessons: {
      label: { en: 'Lessons from what did not work', de: 'Lehren aus dem, was nicht gelang' },
      how: {
        en: 'Improvements closed as reversed, or judged not met, with a lesson; the latest first.',
        de: 'Verbesserungen, die zurückgenommen oder als nicht erreicht beurteilt wurden und eine Lehre haben; die neuesten zuerst.',
      },
    },
  },
} as const satisfies Report
