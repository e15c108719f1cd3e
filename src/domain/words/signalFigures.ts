import { figuresFor } from '#domain/charts/figures.ts'
import type { Language } from './language.ts'
import { dayInWords } from './noticeSentence.ts'

type Numbers = Readonly<Record<string, number | string>>

interface Asked {
  readonly language: Language
  readonly unit: string
}

const levels = ['target', 'level', 'centre', 'latest', 'benchmark']
const differences = ['fall', 'gap']
const percent = { en: '%', de: ' %' } as const satisfies Record<Language, string>
const points = { en: ' percentage points', de: ' Prozentpunkte' } as const satisfies Record<Language, string>

/** The numbers of a signal as one reads them: levels with their unit, shares in percent, days in words. */
export function signalFigures(numbers: Numbers, asked: Asked): Record<string, string> {
  return Object.fromEntries(
    Object.entries(numbers).map(([name, value]) => [name, written(name, value, numbers, asked)]),
  )
}

/** "p = 0.02", "p < 0.001". */
export function pText(p: number, language: Language): string {
  const style = { maximumSignificantDigits: p < 0.1 ? 1 : 2 } as const
  return p < 0.001 ? `p < ${decimal(0.001, language, style)}` : `p = ${decimal(p, language, style)}`
}

function written(name: string, value: number | string, numbers: Numbers, { language, unit }: Asked): string {
  const isShare = numbers.kind === 'proportion' || (name === 'target' && 'bad' in numbers)
  const inPercent = (share: number) => Number(((isShare ? 100 : 1) * share).toPrecision(12))
  const isPercent = isShare || unit === '%'
  if (name === 'readings') return readings(String(value).split(' ').map(Number).map(inPercent), language, isPercent)
  if (name === 'day') return dayInWords(String(value), language)
  if (typeof value === 'string') return value
  const isLevel = levels.includes(name)
  if (!isLevel && !differences.includes(name)) {
    return decimal(value, language, { maximumFractionDigits: Math.abs(value) < 10 ? 1 : 0 })
  }
  if (!isPercent) return figuresFor({ language, unit }).withUnit(value)
  return isLevel
    ? percentText(inPercent(value), language)
    : decimal(inPercent(value), language, fine) + points[language]
}

const fine = { maximumFractionDigits: 2 } as const

/** With the same decimals, two at most. In German a decimal comma asks for a semicolon between numbers. */
function readings(values: readonly number[], language: Language, isPercent: boolean): string {
  const digits = [0, 1].find((count) => values.every((value) => value === Number(value.toFixed(count)))) ?? 2
  const style = { minimumFractionDigits: digits, maximumFractionDigits: digits }
  const shown = values.map((value) => decimal(value, language, style) + (isPercent ? percent[language] : ''))
  return shown.join(language === 'de' && digits > 0 ? '; ' : ', ')
}

/** Close to 100% one more decimal tells: 99.95%, 99.995%. */
function percentText(value: number, language: Language): string {
  return decimal(value, language, value > 99.9 && value < 100 ? { maximumFractionDigits: 3 } : fine) + percent[language]
}

function decimal(value: number, language: Language, style: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(language === 'de' ? 'de-DE' : 'en-GB', style).format(value)
}
