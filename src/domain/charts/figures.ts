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
  const styles = new Map<string, Intl.NumberFormat>()
  const styled = (options: Intl.NumberFormatOptions) => {
    const key = JSON.stringify(options)
    const known = styles.get(key) ?? new Intl.NumberFormat(locale, options)
    styles.set(key, known)
    return known
  }
  const percent = share ? percentSign[language] : ''
  const plain = (value: number) => printed(styled(digitsFor(scaled(value))).format(scaled(value))) + percent
  return {
    plain,
    withUnit: (value) => [plain(value), unit].filter((part) => part !== '' && !(share && part === '%')).join(' '),
    signed: (value) =>
      printed(styled({ ...digitsFor(scaled(value)), signDisplay: 'exceptZero' }).format(scaled(value))) +
      (share ? points[language] : ''),
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

/** Enough digits to tell figures apart, none that pretend. */
function digitsFor(value: number): Intl.NumberFormatOptions {
  const size = Math.abs(value)
  if (size !== 0 && size < 0.0001) return { notation: 'scientific', maximumFractionDigits: 2 }
  if (size >= 1e9) return { notation: 'compact', maximumSignificantDigits: 4 }
  if (size < 1) return { maximumSignificantDigits: 3 }
  return { maximumFractionDigits: size >= 1000 ? 0 : size >= 100 ? 1 : 2 }
}

function tickDigits(step: number): Intl.NumberFormatOptions {
  if (step >= 100_000) return { notation: 'compact', maximumSignificantDigits: 4 }
  if (step < 0.00001) return { notation: 'scientific', maximumFractionDigits: 2 }
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9))
  return { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
}
