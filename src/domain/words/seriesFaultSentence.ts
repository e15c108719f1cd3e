import type { Cadence } from '#domain/measurement/series.ts'
import type { SeriesFault } from '#domain/readings/seriesFault.ts'
import { filled, type Language } from './language.ts'
import { seriesFaultWords, seriesWords } from './seriesWords.ts'

/** "Line 14: “12,x” is not a number." */
export function seriesFaultSentence({ code, line, values = {} }: SeriesFault, language: Language): string {
  const period = values.cadence === undefined ? '' : seriesWords[values.cadence as Cadence][language]
  const fault = filled(seriesFaultWords[code][language], { ...values, period })
  return line === undefined ? fault : filled(seriesWords.line[language], { line, fault })
}
