import type { Label } from '#domain/kernel/field.ts'

/** What stands against a metric, a reading or an incident. */
export const metricRefusals = {
  metric_kind_missing: { en: 'Say what kind of number it is.', de: 'Sagen, welche Art von Zahl es ist.' },
  metric_cadence_missing: {
    en: 'Say how often there is a reading.',
    de: 'Sagen, wie oft es eine Ablesung gibt.',
  },
  metric_watched_as_missing: { en: 'Say what it is watched as.', de: 'Sagen, als was sie beobachtet wird.' },
  metric_numerator_missing: { en: 'Say what is counted.', de: 'Sagen, was gezählt wird.' },
  metric_denominator_missing: { en: 'Say out of what it is counted.', de: 'Sagen, worauf es sich bezieht.' },
  worthwhile_not_positive: {
    en: 'A worthwhile change is more than nothing.',
    de: 'Eine lohnende Änderung ist mehr als nichts.',
  },
  share_target_out_of_range: {
    en: 'The target of a share lies between 0 and 1.',
    de: 'Das Ziel eines Anteils liegt zwischen 0 und 1.',
  },
  formula_of_other_kind: {
    en: 'This formula gives another kind of number: choose that kind, or another formula.',
    de: 'Diese Formel ergibt eine andere Art von Zahl: diese Art wählen oder eine andere Formel.',
  },
  formula_not_daily: {
    en: 'Our own registers are counted per week, month or quarter.',
    de: 'Die eigenen Register werden je Woche, Monat oder Quartal gezählt.',
  },
  benchmark_without_source: {
    en: 'A benchmark needs its source and its date.',
    de: 'Ein Benchmark braucht Quelle und Datum.',
  },
  metric_definition_fixed: {
    en: 'Readings rest on this definition. It changes by a revision with a reason, which begins a new version.',
    de: 'Auf dieser Definition beruhen Ablesungen. Sie ändert sich durch eine begründete neue Fassung.',
  },
  series_cannot_continue: {
    en: 'With another unit, kind, direction or cadence, another least denominator or another formula, earlier readings are not comparable.',
    de: 'Mit anderer Einheit, Art, Richtung oder Häufigkeit, anderem Mindestnenner oder anderer Formel sind frühere Ablesungen nicht vergleichbar.',
  },
  metric_unknown: {
    en: 'There is no metric {metric}. Name it by its number or its id.',
    de: 'Es gibt keine Kennzahl {metric}. Mit Nummer oder Kennung nennen.',
  },
  metric_not_in_use: {
    en: '{metric} is not in use. Put it into use first.',
    de: '{metric} ist nicht in Gebrauch. Zuerst in Gebrauch nehmen.',
  },
  metric_is_computed: {
    en: '{metric} is computed by Meliora and takes no readings from outside.',
    de: '{metric} wird von Meliora berechnet und nimmt keine Ablesungen von außen an.',
  },
  readings_missing: {
    en: 'There is no reading in it. Send at least one.',
    de: 'Es ist keine Ablesung darin. Mindestens eine senden.',
  },
  readings_too_many: {
    en: 'At most {limit} readings at once; send the rest in another batch.',
    de: 'Höchstens {limit} Ablesungen auf einmal; den Rest bitte getrennt senden.',
  },
  metrics_too_many: {
    en: 'At most {limit} metrics at once; ask for the rest separately.',
    de: 'Höchstens {limit} Kennzahlen auf einmal; nach den übrigen getrennt fragen.',
  },
  reading_time_missing: {
    en: 'Say when: "at" (a day or an instant) or "period" (2026-10, 2026-W41, 2026-Q4).',
    de: 'Sagen, wann: „at“ (Tag oder Zeitpunkt) oder „period“ (2026-10, 2026-W41, 2026-Q4).',
  },
  reading_time_unclear: {
    en: '"{text}" is no time that can be understood here. Write a day such as 2026-10-05.',
    de: '„{text}“ ist keine verständliche Zeitangabe. Einen Tag wie 2026-10-05 schreiben.',
  },
  reading_period_other: {
    en: '"{text}" is no period of this metric. A month is written 2026-10, a week 2026-W41, a quarter 2026-Q4.',
    de: '„{text}“ ist kein Zeitraum dieser Kennzahl. Ein Monat wird 2026-10 geschrieben, eine Woche 2026-W41, ein Quartal 2026-Q4.',
  },
  reading_period_not_over: {
    en: 'The period from {day} is not over yet; only complete periods count.',
    de: 'Der Zeitraum ab {day} ist noch nicht vorbei; nur abgeschlossene Zeiträume zählen.',
  },
  reading_too_old: { en: 'Readings begin in 1900.', de: 'Ablesungen beginnen 1900.' },
  reading_not_a_number: {
    en: 'This is not a number that can be kept.',
    de: 'Das ist keine Zahl, die sich aufnehmen lässt.',
  },
  reading_value_missing: {
    en: 'The value is missing. Where the period has none, say that (over the API: null).',
    de: 'Der Wert fehlt. Hat der Zeitraum keinen, das sagen (über die API: null).',
  },
  reading_parts_missing: {
    en: 'This metric needs numerator and denominator: num and den.',
    de: 'Diese Kennzahl braucht Zähler und Nenner: num und den.',
  },
  reading_takes_value: {
    en: 'This metric takes one value, no numerator and denominator.',
    de: 'Diese Kennzahl nimmt einen Wert, nicht Zähler und Nenner.',
  },
  reading_share_impossible: {
    en: 'A share counts whole things: 0 ≤ num ≤ den.',
    de: 'Ein Anteil zählt Ganzes: 0 ≤ num ≤ den.',
  },
  reading_rate_impossible: {
    en: 'A rate needs events of 0 or more and an exposure above 0.',
    de: 'Eine Rate braucht Ereignisse ab 0 und eine Bezugsmenge über 0.',
  },
  reading_unit_differs: {
    en: 'The reading is in {given}, the metric in {unit}. Convert it, or revise the metric.',
    de: 'Die Ablesung ist in {given}, die Kennzahl in {unit}. Umrechnen oder die Kennzahl neu fassen.',
  },
  reading_twice: {
    en: 'The batch says two different things about this period. Send the one that is right.',
    de: 'Die Lieferung sagt über diesen Zeitraum Verschiedenes. Nur das Richtige senden.',
  },
  resolved_before_it_happened: {
    en: 'It cannot be resolved before it happened.',
    de: 'Es kann nicht gelöst sein, bevor es geschah.',
  },
  instant_in_future: { en: 'This lies in the future.', de: 'Das liegt in der Zukunft.' },
} as const satisfies Record<string, Label>
