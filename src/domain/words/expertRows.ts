import type { ExpertDrawer } from '#domain/measurement/expertDrawer.ts'
import type { Estimate } from '#domain/measurement/verdictTypes.ts'
import { filled, type Language } from './language.ts'
import { significantText } from './verdictFigures.ts'

const labels = {
  mannWhitney: { en: 'Mann-Whitney, p', de: 'Mann-Whitney, p' },
  permutation: { en: 'Permutation of the means, p', de: 'Permutation der Mittelwerte, p' },
  welch: { en: 'Welch: difference of the means', de: 'Welch: Differenz der Mittelwerte' },
  neweyWest: {
    en: 'Segmented regression, Newey-West: average effect',
    de: 'Segmentierte Regression, Newey-West: mittlere Wirkung',
  },
  praisWinsten: {
    en: 'Segmented regression, Prais-Winsten: average effect',
    de: 'Segmentierte Regression, Prais-Winsten: mittlere Wirkung',
  },
  durbinWatson: { en: 'Durbin-Watson of its residuals', de: 'Durbin-Watson ihrer Residuen' },
} as const

const values = {
  none: { en: 'cannot be said', de: 'lässt sich nicht sagen' },
  interval: { en: '{estimate} ({lower} to {upper})', de: '{estimate} ({lower} bis {upper})' },
  withP: { en: '{interval}, p {p}', de: '{interval}, p {p}' },
  withLag: { en: '{interval}, lag {lag}', de: '{interval}, Verzögerung {lag}' },
  withRho: { en: '{interval}, rho {rho}', de: '{interval}, rho {rho}' },
} as const

/** Other ways of asking the same question as a reader's table; none of them decides (measurement.md 2d, step 13). */
export function expertRows(drawer: ExpertDrawer, language: Language) {
  const number = (value: number | null) => (value === null ? values.none[language] : significantText(value, language))
  const interval = ({ estimate, lower, upper }: Estimate) =>
    filled(values.interval[language], { estimate: number(estimate), lower: number(lower), upper: number(upper) })
  const told = <T extends Estimate>(
    of: T | null,
    text: keyof typeof values,
    more: (of: T) => Record<string, string>,
  ) => (of === null ? values.none[language] : filled(values[text][language], { interval: interval(of), ...more(of) }))
  const row = (code: keyof typeof labels, value: string) => ({ code, label: labels[code][language], value })
  return [
    row('mannWhitney', number(drawer.mannWhitneyP)),
    row('permutation', number(drawer.permutationP)),
    row(
      'welch',
      told(drawer.welch, 'withP', ({ p }) => ({ p: number(p) })),
    ),
    row(
      'neweyWest',
      told(drawer.neweyWest, 'withLag', ({ lag }) => ({ lag: String(lag) })),
    ),
    row(
      'praisWinsten',
      told(drawer.praisWinsten, 'withRho', ({ rho }) => ({ rho: number(rho) })),
    ),
    row('durbinWatson', number(drawer.durbinWatson)),
  ]
}
