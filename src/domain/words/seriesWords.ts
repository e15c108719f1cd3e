import type { Label } from '#domain/kernel/field.ts'
import type { LeftOutReason } from '#domain/measurement/suggestedBaseline.ts'
import type { SeriesFaultCode } from '#domain/readings/seriesFault.ts'

/** What can be wrong with somebody's file of readings, and what to do about it on the command line. */
export const seriesFaultWords = {
  series_no_dates: {
    en: 'No column holds dates. There are: {columns}. Name one with --date-column.',
    de: 'Keine Spalte enthält Daten. Es gibt: {columns}. Bitte mit --date-column eine nennen.',
  },
  series_columns_unclear: {
    en: 'It is not clear which column to read. There are: {columns}. Name it with --value-column, or with --numerator and --denominator.',
    de: 'Es ist nicht klar, welche Spalte gemeint ist. Es gibt: {columns}. Bitte mit --value-column nennen, oder mit --numerator und --denominator.',
  },
  series_column_unknown: {
    en: 'There is no column {name}. There are: {columns}.',
    de: 'Eine Spalte {name} gibt es nicht. Es gibt: {columns}.',
  },
  series_parts_incomplete: {
    en: 'A numerator needs a denominator beside it. There are the columns: {columns}.',
    de: 'Zu einem Zähler gehört ein Nenner. Es gibt die Spalten: {columns}.',
  },
  series_empty: { en: 'There is no reading in the file.', de: 'Die Datei enthält keine Ablesung.' },
  series_kind_missing: {
    en: 'A numerator and a denominator are a share or a rate: say --kind proportion or --kind rate.',
    de: 'Zähler und Nenner sind ein Anteil oder eine Rate: bitte --kind proportion oder --kind rate angeben.',
  },
  series_parts_missing: {
    en: 'A share needs two columns: how many, and out of how many.',
    de: 'Ein Anteil braucht zwei Spalten: wie viele, und von wie vielen.',
  },
  series_cadence_unclear: {
    en: 'The dates lie neither a day, a week, a month nor a quarter apart. Say --cadence day, week, month or quarter.',
    de: 'Die Daten liegen weder einen Tag, eine Woche, einen Monat noch ein Quartal auseinander. Bitte --cadence day, week, month oder quarter angeben.',
  },
  series_decimals_mixed: {
    en: 'Decimals are written in two ways, {one} and {other}. Say --decimal comma or --decimal point.',
    de: 'Dezimalstellen sind auf zwei Arten geschrieben, {one} und {other}. Bitte --decimal comma oder --decimal point angeben.',
  },
  series_decimals_unclear: {
    en: '{text} may be about one or about a thousand. Say --decimal comma or --decimal point.',
    de: '{text} kann etwa eins oder etwa tausend sein. Bitte --decimal comma oder --decimal point angeben.',
  },
  series_date_missing: { en: 'The date is missing.', de: 'Das Datum fehlt.' },
  series_date_unread: { en: '“{text}” is not a date.', de: '„{text}“ ist kein Datum.' },
  series_date_order_unclear: {
    en: '“{text}” can be read in two ways. Say --date-order day-first or --date-order month-first.',
    de: '„{text}“ lässt sich auf zwei Arten lesen. Bitte --date-order day-first oder --date-order month-first angeben.',
  },
  series_period_twice: {
    en: 'There is a reading of this {period} already, in line {earlier}.',
    de: 'Für denselben Zeitraum ({period}) gibt es schon eine Ablesung, in Zeile {earlier}.',
  },
  series_number_unread: { en: '“{text}” is not a number.', de: '„{text}“ ist keine Zahl.' },
  series_number_negative: { en: 'A count cannot be negative.', de: 'Eine Anzahl kann nicht negativ sein.' },
  series_number_not_whole: {
    en: '{text} is not a whole number; counts are.',
    de: '{text} ist keine ganze Zahl; eine Anzahl ist es.',
  },
  series_more_than_all: { en: '{num} of {den} is more than all.', de: '{num} von {den} ist mehr als alle.' },
  series_part_alone: {
    en: 'Numerator and denominator belong together; one of them is missing.',
    de: 'Zähler und Nenner gehören zusammen; einer fehlt.',
  },
} as const satisfies Record<SeriesFaultCode, Label>

export const seriesWords = {
  line: { en: 'Line {line}: {fault}', de: 'Zeile {line}: {fault}' },
  more: { en: '… and {count} more.', de: '… und {count} weitere.' },
  day: { en: 'day', de: 'Tag' },
  week: { en: 'week', de: 'Woche' },
  month: { en: 'month', de: 'Monat' },
  quarter: { en: 'quarter', de: 'Quartal' },
  leftOut: { en: 'Left out: {list}.', de: 'Ausgelassen: {list}.' },
  fromTo: { en: '{count} {reason} ({from} to {to})', de: '{count} {reason} ({from} bis {to})' },
  one: { en: '1 {reason} ({from})', de: '1 {reason} ({from})' },
  methodCard: { en: 'Method card', de: 'Methodenblatt' },
} as const satisfies Record<string, Label>

/** Why a period of the file is not compared. */
export const leftOutWords = {
  raised_it: { en: 'that raised it', de: 'als Anlass' },
  missing: { en: 'without a reading', de: 'ohne Ablesung' },
  incomplete: { en: 'not over yet', de: 'noch nicht vorbei' },
  touches_rollout: { en: 'touching the roll-out', de: 'von der Einführung berührt' },
  after_first_change: { en: 'after the first change', de: 'nach der ersten Änderung' },
  after_change: { en: 'touching the roll-out', de: 'von der Einführung berührt' },
  denominator_too_small: { en: 'with too small a denominator', de: 'mit zu kleinem Nenner' },
  older_than_window: { en: 'older than the baseline', de: 'älter als die Ausgangslage' },
  beyond_plan: { en: 'beyond the planned points', de: 'jenseits der geplanten Werte' },
} as const satisfies Record<LeftOutReason | 'beyond_plan', Label>
