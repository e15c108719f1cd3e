import type { MetricKind } from '../measurement/series.ts'
import type { ChartWords } from '../words/chartWords.ts'
import { filled, type Language } from '../words/language.ts'

/** American for numbers: the British short form of a million is the m of a thousandth. */
const locales = { en: 'en-US', de: 'de-DE' } as const satisfies Record<Language, string>

/** The head of the column of figures: with their unit, so that the cells need not repeat it. */
export function valueColumn(unit: string, labels: Pick<ChartWords, 'value' | 'valueIn'>): string {
  return unit === '' ? labels.value : filled(labels.valueIn, { unit })
}

/** How a chart writes its numbers in the reader's language; proportions 0…1 in percent. */
export interface Figures {
  /** A figure as one reads it, about three digits that matter; with its unit if it has one. */
  withUnit(value: number): string
  plain(value: number): string
  /** With its sign, for changes; those of proportions in percentage points. */
  signed(value: number): string
  /** With its sign and nothing else: for the ticks below such a change. */
  signedBare(value: number): string
  /** For an axis whose ticks are `step` apart. */
  tick(step: number): (value: number) => string
}

interface Asked {
  readonly language: Language
  readonly unit: string
  readonly kind?: MetricKind | undefined
}

export function figuresFor({ language, unit, kind }: Asked): Figures {
  const share = kind === 'proportion'
  const scaled = (value: number) => (share ? value * 100 : value)
  const locale = locales[language]
  const styles = new Map<Intl.NumberFormatOptions, Intl.NumberFormat>()
  const styled = (options: Intl.NumberFormatOptions) => {
    const style = styles.get(options) ?? new Intl.NumberFormat(locale, options)
    styles.set(options, style)
    return style
  }
  const percent = share ? percentSign[language] : ''
  // Limits repeat from point to point, and thousands of them are written.
  const written = new Map<number, string>()
  const plain = (value: number) => {
    const text = written.get(value) ?? printed(styled(digitsFor(scaled(value))).format(scaled(value))) + percent
    written.set(value, text)
    return text
  }
  const signedBare = (value: number) =>
    printed(styled({ ...digitsFor(scaled(value)), signDisplay: 'exceptZero' }).format(scaled(value)))
  return {
    plain,
    withUnit: (value) => {
      if (unit === '%') return plain(value) + (share ? '' : percentSign[language])
      return unit === '' ? plain(value) : `${plain(value)} ${unit}`
    },
    signed: (value) => signedBare(value) + (share ? points[language] : ''),
    signedBare,
    tick: (step) => {
      const style = styled(tickDigits(scaled(step)))
      return (value) => printed(style.format(scaled(value))) + percent
    },
  }
}

/** A minus as long as a plus, as in print. */
const printed = (text: string) => text.replaceAll('-', '−')

const percentSign = { en: '%', de: ' %' } as const satisfies Record<Language, string>

const points = { en: ' pp', de: ' %-Punkte' } as const satisfies Record<Language, string>

const tiny: Intl.NumberFormatOptions = { notation: 'scientific', maximumFractionDigits: 2 }
const huge: Intl.NumberFormatOptions = { notation: 'compact', maximumSignificantDigits: 4 }
const belowOne: Intl.NumberFormatOptions = { maximumSignificantDigits: 3 }
const units: Intl.NumberFormatOptions = { maximumFractionDigits: 2 }
const hundreds: Intl.NumberFormatOptions = { maximumFractionDigits: 1 }
const thousands: Intl.NumberFormatOptions = { maximumFractionDigits: 0 }

/** Enough digits to tell figures apart, none that pretend. */
function digitsFor(value: number): Intl.NumberFormatOptions {
  const size = Math.abs(value)
  if (size !== 0 && size < 0.0001) return tiny
  if (size >= 1e9) return huge
  if (size < 1) return belowOne
  if (size < 100) return units
  return size < 1000 ? hundreds : thousands
}

function tickDigits(step: number): Intl.NumberFormatOptions {
  if (step >= 100_000) return huge
  if (step < 0.00001) return tiny
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9))
  return { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
}
