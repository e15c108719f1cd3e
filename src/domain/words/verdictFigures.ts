import type { Direction, MetricKind } from '#domain/measurement/series.ts'
import type { Decided, EffectScale } from '#domain/measurement/verdictTypes.ts'
import type { Language } from './language.ts'
import { percentagePoints } from './verdictWords.ts'

export interface MeasuredAs {
  readonly kind: MetricKind
  readonly unit: string
  readonly direction: Direction
}

/** How the numbers of one verdict are written: as many decimals as its interval bears out, in the reader's language. */
export interface VerdictFigures {
  /** A level before or after, with or without its unit. */
  level(value: number): string
  levelWithUnit(value: number): string
  /** A target as it was written, and a level beside it with enough decimals to tell the two apart. */
  beside(level: number, target: number): { readonly level: string; readonly target: string }
  /** An end of the interval, with its sign. */
  end(value: number): string
  /** The change itself with sign and unit. */
  change(value: number): string
  /** A size without sign, such as the worthwhile change. */
  size(value: number): string
}

const locales = { en: 'en-GB', de: 'de-DE' } as const satisfies Record<Language, string>

export function verdictFigures(
  { effect, scale, levelBaseline, levelPost }: Pick<Decided, 'effect' | 'scale' | 'levelBaseline' | 'levelPost'>,
  { kind, unit }: MeasuredAs,
  language: Language,
): VerdictFigures {
  const written = (value: number, decimals: number, sign?: 'exceptZero') =>
    numberText({ value, decimals, language, ...(sign && { sign }) })
  const percent = language === 'de' ? ' %' : '%'
  const isRelative = scale !== 'difference'
  const isPercent = isRelative || kind === 'proportion'
  const shown = (value: number) => toldChange(value, scale) * (isPercent ? 100 : 1)
  const decimals = decimalsFor(shown(effect.upper) - shown(effect.lower), shown(effect.estimate))
  const levelDecimals = isRelative ? levelDigits(levelBaseline, levelPost) : decimals
  const points = percentagePoints[language]
  const after = (text: string) => (unit === '%' ? text + percent : [text, unit].filter(Boolean).join(' '))
  const named = (text: string) => {
    if (isRelative) return text + percent
    return kind === 'proportion' || unit === '%' ? `${text} ${points}` : after(text)
  }
  const scaled = (value: number) => (kind === 'proportion' ? value * 100 : value)
  const level = (value: number) => written(scaled(value), levelDecimals)
  const isShare = kind === 'proportion' || unit === '%'
  return {
    level: (value) => level(value) + (isShare ? percent : ''),
    levelWithUnit: (value) => (isShare ? level(value) + percent : after(level(value))),
    beside: (value, target) => {
      const own = ownDecimals(scaled(target))
      const apart = [levelDecimals, 2, 3, 4, 5, 6].find(
        (decimals) => value === target || written(scaled(value), decimals) !== written(scaled(target), decimals),
      )
      const both = {
        level: written(scaled(value), Math.max(levelDecimals, apart ?? 6)),
        target: written(scaled(target), own),
      }
      return isShare
        ? { level: both.level + percent, target: both.target + percent }
        : { level: after(both.level), target: after(both.target) }
    },
    end: (value) => written(shown(value), decimals, 'exceptZero') + (isRelative ? percent : ''),
    change: (value) => named(written(shown(value), decimals, 'exceptZero')),
    size: (value) => {
      const told = isPercent ? value * 100 : value
      return named(written(told, ownDecimals(told)))
    },
  }
}

/** A ratio of 0.6 is told as a change of -40%. */
function toldChange(value: number, scale: EffectScale): number {
  return scale === 'ratio' ? value - 1 : value
}

/** Two digits of the interval's half-width; more would pretend. */
function decimalsFor(width: number, estimate: number): number {
  const size = width > 0 ? width / 2 : Math.abs(estimate)
  return size > 0 ? Math.min(8, Math.max(0, 1 - Math.floor(Math.log10(size)))) : 0
}

function levelDigits(before: number, after: number): number {
  const size = Math.max(Math.abs(before), Math.abs(after))
  return size > 0 ? Math.min(8, Math.max(0, 2 - Math.floor(Math.log10(size)))) : 0
}

/** The decimals somebody wrote: 0.25 has two. */
function ownDecimals(value: number): number {
  return Math.min(4, (String(Number(value.toPrecision(12))).split('.')[1] ?? '').length)
}

interface Written {
  readonly value: number
  readonly decimals: number
  readonly language: Language
  readonly sign?: 'exceptZero'
}

/** With a minus as long as a plus, as in print. */
function numberText({ value, decimals, language, sign }: Written): string {
  const format = new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: sign ?? 'negative',
  })
  return format.format(value).replace('-', '−')
}

/** A number in four digits that matter; very small ones as a power of ten. */
export function significantText(value: number, language: Language): string {
  const isTiny = value !== 0 && Math.abs(value) < 0.0001
  const options = isTiny
    ? ({ notation: 'scientific', maximumSignificantDigits: 3 } as const)
    : { maximumSignificantDigits: 4, useGrouping: Math.abs(value) >= 10_000 }
  return new Intl.NumberFormat(locales[language], options).format(value).replaceAll('-', '−')
}
