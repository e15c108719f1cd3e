import type { Fields, Label, Values } from '#domain/kernel/field.ts'
import type { MetricKind } from '#domain/measurement/series.ts'
import { alertFields } from './alertFields.ts'
import { deliveredFields, surveyFields } from './inboundFields.ts'
import { prometheusFields, sloFields } from './prometheusFields.ts'

interface KindOfFeed {
  readonly label: Label
  readonly help: Label
  /** Whether we ask (`pull`), others send (`inbound`), or others send and we count once a period is over (`both`). */
  readonly comesBy: 'pull' | 'inbound' | 'both'
  /** The kinds of metric it can fill; null: it makes incidents. */
  readonly fills: readonly MetricKind[] | null
  /** Whether its metric must be named, or readings may name theirs. */
  readonly metric: 'needed' | 'optional' | 'none'
  /** What whoever sends proves themselves by. */
  readonly proves: 'signature' | 'token' | null
  readonly fields: Fields
}

/** Where numbers come from by themselves. A closed list: one file in src/feeds each. */
export const feedKinds = {
  prometheus: {
    label: { en: 'Prometheus query', de: 'Prometheus-Abfrage' },
    help: {
      en: 'Meliora asks a Prometheus-compatible server and takes one reading per complete period.',
      de: 'Meliora fragt einen Prometheus-kompatiblen Server und übernimmt eine Ablesung je abgeschlossenem Zeitraum.',
    },
    comesBy: 'pull',
    fills: ['value'],
    metric: 'needed',
    proves: null,
    fields: prometheusFields,
  },
  slo: {
    label: { en: 'Service level (good of all)', de: 'Servicelevel (gute von allen)' },
    help: {
      en: 'Two Prometheus queries, good and all events; each period becomes a share, and the burn rate is looked at on every run.',
      de: 'Zwei Prometheus-Abfragen, gute und alle Ereignisse; jeder Zeitraum wird ein Anteil, und bei jedem Lauf wird die Burn-Rate angesehen.',
    },
    comesBy: 'pull',
    fills: ['proportion'],
    metric: 'needed',
    proves: null,
    fields: sloFields,
  },
  webhook: {
    label: { en: 'Signed webhook', de: 'Signierter Webhook' },
    help: {
      en: 'Another system sends readings, signed as Standard Webhooks describes.',
      de: 'Ein anderes System sendet Ablesungen, signiert nach Standard Webhooks.',
    },
    comesBy: 'inbound',
    fills: ['value', 'proportion', 'rate'],
    metric: 'optional',
    proves: 'signature',
    fields: deliveredFields,
  },
  survey: {
    label: { en: 'Satisfaction survey', de: 'Zufriedenheitsumfrage' },
    help: {
      en: 'Answers arrive one by one, signed; the satisfied share is counted once a period is over.',
      de: 'Antworten kommen einzeln und signiert; der Anteil Zufriedener wird gezählt, wenn ein Zeitraum vorbei ist.',
    },
    comesBy: 'both',
    fills: ['proportion'],
    metric: 'needed',
    proves: 'signature',
    fields: surveyFields,
  },
  alertmanager: {
    label: { en: 'Alertmanager', de: 'Alertmanager' },
    help: {
      en: 'Alerts become incidents, and are resolved when Alertmanager says so.',
      de: 'Alarme werden Vorfälle und gelten als behoben, wenn Alertmanager es sagt.',
    },
    comesBy: 'inbound',
    fills: null,
    metric: 'none',
    proves: 'token',
    fields: alertFields,
  },
} as const satisfies Record<string, KindOfFeed>

export type FeedKind = keyof typeof feedKinds
export const feedKindNames = Object.keys(feedKinds) as FeedKind[]

/** What a feed of a kind is told, checked by checkFeed.ts. */
export type FeedSettings<K extends FeedKind> = Values<(typeof feedKinds)[K]['fields']>

export const feedStates = {
  active: { en: 'Running', de: 'Läuft' },
  paused: { en: 'Paused', de: 'Angehalten' },
  failing: { en: 'Failing', de: 'Gestört' },
} as const satisfies Record<string, Label>

export type FeedState = keyof typeof feedStates
