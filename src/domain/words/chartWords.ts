import type { Label } from '../kernel/field.ts'
import type { Language } from './language.ts'

/** What stands on charts, in their keys and in the tables behind them. */
export const chartText = {
  period: { en: 'Period', de: 'Zeitraum' },
  value: { en: 'Value', de: 'Wert' },
  missing: { en: 'missing', de: 'fehlt' },
  noData: { en: 'No figures yet', de: 'Noch keine Zahlen' },
  noDataHint: { en: 'The first one draws this picture.', de: 'Die erste zeichnet dieses Bild.' },
  valueIn: { en: 'Value ({unit})', de: 'Wert ({unit})' },
  weekOf: { en: 'week of {day}', de: 'Woche ab {day}' },
  quarterOf: { en: 'Q{quarter} {year}', de: 'Q{quarter} {year}' },
  centre: { en: 'Average', de: 'Mittelwert' },
  upper: { en: 'Upper limit', de: 'Obere Grenze' },
  lower: { en: 'Lower limit', de: 'Untere Grenze' },
  limits: { en: 'Limits', de: 'Grenzen' },
  trialLimits: { en: 'Trial limits', de: 'Vorläufige Grenzen' },
  phase: { en: 'Phase', de: 'Phase' },
  target: { en: 'Target', de: 'Ziel' },
  signal: { en: 'Signal', de: 'Signal' },
  change: { en: 'Change', de: 'Änderung' },
  note: { en: 'Note', de: 'Notiz' },
  improving: { en: 'Signal: better', de: 'Signal: besser' },
  concerning: { en: 'Signal: worse', de: 'Signal: schlechter' },
  neutral: { en: 'Signal', de: 'Signal' },
  controlSummary: {
    en: '{count} figures from {from} to {to}, the last {last}; signals: {signals}.',
    de: '{count} Zahlen von {from} bis {to}, zuletzt {last}; Signale: {signals}.',
  },
  noSignals: { en: 'none', de: 'keine' },
  countBetter: { en: '{count} better', de: '{count} besser' },
  countWorse: { en: '{count} worse', de: '{count} schlechter' },
  countOther: { en: '{count} other', de: '{count} andere' },
  before: { en: 'Before', de: 'Vorher' },
  during: { en: 'Roll-out', de: 'Einführung' },
  after: { en: 'After', de: 'Nachher' },
  window: { en: 'Window', de: 'Fenster' },
  excluded: { en: 'Not counted: raised the signal', de: 'Nicht gezählt: löste das Signal aus' },
  counterfactual: { en: 'Expected from the earlier trend', de: 'Nach dem früheren Trend zu erwarten' },
  effect: { en: 'Change with 95% interval', de: 'Änderung mit 95-%-Intervall' },
  effectRatio: { en: 'After ÷ before with 95% interval', de: 'Nachher ÷ vorher mit 95-%-Intervall' },
  effectRelative: {
    en: 'Change relative to before, with 95% interval',
    de: 'Änderung gegenüber vorher mit 95-%-Intervall',
  },
  noChange: { en: 'no change', de: 'keine Änderung' },
  interval: { en: '{estimate} ({lower} to {upper})', de: '{estimate} ({lower} bis {upper})' },
  beforeAfterSummary: {
    en: 'Before {before} over {countBefore} figures, after {after} over {countAfter}.',
    de: 'Vorher {before} über {countBefore} Zahlen, nachher {after} über {countAfter}.',
  },
  effectSummary: { en: '{name}: {interval}.', de: '{name}: {interval}.' },
  unknown: { en: 'not known', de: 'nicht bekannt' },
  day: { en: 'Day', de: 'Tag' },
  entries: { en: 'Entries', de: 'Einträge' },
  none: { en: 'none', de: 'keine' },
  audit: { en: 'Audit', de: 'Audit' },
  beforeAudit: { en: 'Days before an audit', de: 'Tage vor einem Audit' },
  heatScale: { en: '{from} to {to}', de: '{from} bis {to}' },
  heatMore: { en: '{from} and more', de: '{from} und mehr' },
  heatSummary: {
    en: '{count} entries on {days} days from {from} to {to}; audits: {audits}.',
    de: '{count} Einträge an {days} Tagen von {from} bis {to}; Audits: {audits}.',
  },
  month: { en: 'Month', de: 'Monat' },
  flowWaiting: { en: 'Not started', de: 'Nicht begonnen' },
  flowStarted: { en: 'In work', de: 'In Arbeit' },
  flowImplemented: { en: 'Implemented, awaiting its verdict', de: 'Umgesetzt, Urteil steht aus' },
  flowClosed: { en: 'Closed', de: 'Abgeschlossen' },
  flowCancelled: { en: 'Cancelled', de: 'Abgebrochen' },
  created: { en: 'Created', de: 'Angelegt' },
  started: { en: 'Started', de: 'Begonnen' },
  implemented: { en: 'Implemented', de: 'Umgesetzt' },
  closed: { en: 'Closed', de: 'Abgeschlossen' },
  cancelled: { en: 'Cancelled', de: 'Abgebrochen' },
  flowSummary: {
    en: 'By {month}: {created} created, {started} started, {implemented} implemented, {closed} closed, {cancelled} cancelled.',
    de: 'Bis {month}: {created} angelegt, {started} begonnen, {implemented} umgesetzt, {closed} abgeschlossen, {cancelled} abgebrochen.',
  },
  name: { en: 'Name', de: 'Name' },
  rankSummary: {
    en: '{count} in order; first {name} with {value}.',
    de: '{count} der Reihe nach; zuerst {name} mit {value}.',
  },
  sparkSummary: { en: '{count} figures, the last {last}.', de: '{count} Zahlen, zuletzt {last}.' },
} as const satisfies Record<string, Label>

/** The run rules as one reads them; a rule we have no words for is shown by its code. */
export const ruleText = {
  astronomical: { en: 'outside the limits', de: 'außerhalb der Grenzen' },
  shift: { en: 'seven in a row on one side of the average', de: 'sieben in Folge auf einer Seite des Mittelwerts' },
  trend: { en: 'steady climb or fall', de: 'stetiger Anstieg oder Fall' },
  we1: { en: 'outside the limits', de: 'außerhalb der Grenzen' },
  we2: { en: 'two of three near a limit', de: 'zwei von drei nahe einer Grenze' },
  we3: {
    en: 'four of five on one side, away from the average',
    de: 'vier von fünf auf einer Seite, fern vom Mittelwert',
  },
  we4: { en: 'eight in a row on one side of the average', de: 'acht in Folge auf einer Seite des Mittelwerts' },
  n1: { en: 'outside the limits', de: 'außerhalb der Grenzen' },
  n2: { en: 'nine in a row on one side of the average', de: 'neun in Folge auf einer Seite des Mittelwerts' },
  n3: { en: 'six in a row rising or falling', de: 'sechs in Folge steigend oder fallend' },
  n4: { en: 'fourteen in a row up and down by turns', de: 'vierzehn in Folge abwechselnd auf und ab' },
  n5: { en: 'two of three near a limit', de: 'zwei von drei nahe einer Grenze' },
  n6: {
    en: 'four of five on one side, away from the average',
    de: 'vier von fünf auf einer Seite, fern vom Mittelwert',
  },
  n7: { en: 'fifteen in a row close to the average', de: 'fünfzehn in Folge nahe am Mittelwert' },
  n8: { en: 'eight in a row away from the average', de: 'acht in Folge fern vom Mittelwert' },
  twoInThree: { en: 'two of three near a limit', de: 'zwei von drei nahe einer Grenze' },
} as const satisfies Record<string, Label>

/** Around a chart on a screen. */
export const chartScreen = {
  chart: { en: 'chart', de: 'Diagramm' },
  hint: {
    en: 'The arrow keys walk through the figures.',
    de: 'Die Pfeiltasten führen durch die Zahlen.',
  },
  showData: { en: 'Show figures', de: 'Zahlen zeigen' },
  hideData: { en: 'Hide figures', de: 'Zahlen verbergen' },
} as const satisfies Record<string, Label>

export type ChartWords = Readonly<Record<keyof typeof chartText | `rule_${keyof typeof ruleText}`, string>>

/** Every word of the charts through one voice: the reader's on a screen, a language's in a document. */
export function chartWords(say: (label: Label) => string): ChartWords {
  const texts = Object.entries(chartText).map(([key, label]) => [key, say(label)])
  const rules = Object.entries(ruleText).map(([key, label]) => [`rule_${key}`, say(label)])
  return Object.fromEntries([...texts, ...rules]) as ChartWords
}

/** The words of the charts in one language, for documents and tests. */
export const chartWordsIn = (language: Language): ChartWords => chartWords((label) => label[language])
