import type { Label } from '#domain/kernel/field.ts'
import type { Caution, MethodName } from '#domain/measurement/methodCard.ts'

/** The left side of a method card. */
export const cardLabels = {
  method: { en: 'Method', de: 'Verfahren' },
  effect: { en: 'Effect', de: 'Wirkung' },
  interval: { en: '95% interval', de: '95-%-Intervall' },
  spread: { en: 'Standard error, degrees of freedom', de: 'Standardfehler, Freiheitsgrade' },
  quantile: { en: 'In place of 1.96', de: 'Anstelle von 1,96' },
  rho: { en: 'Autocorrelation of neighbours', de: 'Autokorrelation der Nachbarn' },
  p: { en: 'p-value (two-sided)', de: 'p-Wert (zweiseitig)' },
  trend: { en: 'Trend before (Mann-Kendall)', de: 'Trend vorher (Mann-Kendall)' },
  season: { en: 'Season', de: 'Saison' },
  robust: { en: 'Robust check (Hodges-Lehmann)', de: 'Robuste Prüfung (Hodges-Lehmann)' },
  points: { en: 'Points', de: 'Werte' },
  falseImproved: { en: 'False “improved” where nothing changed', de: 'Falsches „verbessert“, wo sich nichts änderte' },
  guardrails: { en: 'Guardrails checked', de: 'Geprüfte Leitplanken' },
  cautions: { en: 'Cautions', de: 'Vorbehalte' },
  engine: { en: 'Engine', de: 'Rechenkern' },
  freeze: { en: 'Frozen plan (SHA-256)', de: 'Festgeschriebener Plan (SHA-256)' },
} as const satisfies Record<string, Label>

export const cardValues = {
  difference: { en: 'difference after − before', de: 'Differenz nachher − vorher' },
  ratio: { en: 'ratio after / before', de: 'Verhältnis nachher / vorher' },
  relative_difference: {
    en: 'difference as a share of the mean before',
    de: 'Differenz als Anteil des Mittels vorher',
  },
  from: { en: '{lower} to {upper}', de: '{lower} bis {upper}' },
  spread: { en: '{se}, {df}', de: '{se}, {df}' },
  noSpread: {
    en: 'none: counts are pooled, {df} degrees of freedom',
    de: 'keiner: Zählungen zusammengefasst, {df} Freiheitsgrade',
  },
  quantile: { en: '{z} (overdispersion {phi})', de: '{z} (Überstreuung {phi})' },
  noP: { en: 'none: nothing varies', de: 'keiner: nichts schwankt' },
  trendGate: {
    en: 'z = {z}: not ruled out (beyond ±1.282), taken out',
    de: 'z = {z}: nicht auszuschließen (über ±1,282), herausgerechnet',
  },
  noTrend: { en: 'z = {z}: within ±1.282', de: 'z = {z}: innerhalb von ±1,282' },
  noSeason: { en: 'none declared', de: 'keine angegeben' },
  seasonOut: {
    en: '{season} periods, one harmonic, taken out',
    de: '{season} Perioden, eine Harmonische, herausgerechnet',
  },
  seasonIn: { en: '{season} periods, not taken out', de: '{season} Perioden, nicht herausgerechnet' },
  robust: { en: '{estimate} ({lower} to {upper}){agrees}', de: '{estimate} ({lower} bis {upper}){agrees}' },
  agrees: { en: ', agrees', de: ', stimmt überein' },
  disagrees: { en: ', does not agree', de: ', stimmt nicht überein' },
  points: {
    en: '{before} before, {after} after, {excluded} left out as trigger: {strength}',
    de: '{before} vorher, {after} nachher, {excluded} als Anlass ausgelassen: {strength}',
  },
  falseImproved: {
    en: 'at most {share} in simulation (nominal 2.5%)',
    de: 'höchstens {share} in Simulationen (nominell 2,5 %)',
  },
  none: { en: 'none', de: 'keine' },
  notFrozen: { en: 'nothing was frozen', de: 'nichts festgeschrieben' },
} as const satisfies Record<string, Label>

export const methodNames = {
  level_ar1_reml: {
    en: 'Difference of levels by regression with first-order autoregressive errors (REML, 0 ≤ rho ≤ 0.95), t interval with effective degrees of freedom',
    de: 'Niveaudifferenz durch Regression mit autoregressiven Fehlern erster Ordnung (REML, 0 ≤ rho ≤ 0,95), t-Intervall mit effektiven Freiheitsgraden',
  },
  trend_ar1_reml: {
    en: 'Average gap to the projected trend before: segmented regression (level and slope) with first-order autoregressive errors (REML), t interval with effective degrees of freedom',
    de: 'Mittlerer Abstand zum fortgeschriebenen Trend: segmentierte Regression (Niveau und Steigung) mit autoregressiven Fehlern erster Ordnung (REML), t-Intervall mit effektiven Freiheitsgraden',
  },
  season_ar1_reml: {
    en: 'Average gap to the projected trend and season before: segmented regression with one harmonic and first-order autoregressive errors (REML), t interval with effective degrees of freedom',
    de: 'Mittlerer Abstand zu fortgeschriebenem Trend und Saison: segmentierte Regression mit einer Harmonischen und autoregressiven Fehlern erster Ordnung (REML), t-Intervall mit effektiven Freiheitsgraden',
  },
  newcombe_10_widened: {
    en: 'Difference of pooled shares, Newcombe’s method 10, widened for overdispersion and autocorrelation',
    de: 'Differenz zusammengefasster Anteile, Newcombes Methode 10, erweitert um Überstreuung und Autokorrelation',
  },
  log_rate_ratio_widened: {
    en: 'Ratio of pooled rates on the logarithmic scale, widened for overdispersion and autocorrelation',
    de: 'Verhältnis zusammengefasster Raten auf logarithmischer Skala, erweitert um Überstreuung und Autokorrelation',
  },
} as const satisfies Record<MethodName, Label>

export const cautionWords = {
  season_not_controlled: { en: 'season not taken out', de: 'Saison nicht herausgerechnet' },
  no_variation: { en: 'nothing varies around the course', de: 'nichts schwankt um den Verlauf' },
  trend_not_excluded: {
    en: 'a baseline under 24 points cannot rule out an existing trend',
    de: 'eine Ausgangslage unter 24 Werten kann einen bestehenden Trend nicht ausschließen',
  },
  wide_because_of_autocorrelation: {
    en: 'neighbours resemble each other strongly: wide interval; longer windows or a finer cadence would help',
    de: 'Nachbarn ähneln sich stark: weites Intervall; längere Zeiträume oder kürzere Perioden würden helfen',
  },
  short_series: { en: 'short series: read as provisional', de: 'kurze Reihe: als vorläufig lesen' },
} as const satisfies Record<Caution, Label>
