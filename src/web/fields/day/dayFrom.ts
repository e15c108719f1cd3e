import { isDay } from '#domain/time/days.ts'
import type { Formats } from '#web/words/formats.ts'

/**
 * Understands a typed day: `2026-11-20`, figures in the reader's order (`20.11.26`, `20/11/2026`), or the reader's own
 * format with the month in words. Null when it is none, and for days that do not exist: 31 February is not moved.
 */
export function dayFrom(typed: string, formats: Formats): string | null {
  const text = typed.trim()
  if (isDay(text)) return text
  const figures = text.match(/^(\d{1,4})[./\- ]+(\d{1,2})[./\- ]+(\d{1,4})$/)
  return figures ? fromFigures(figures.slice(1).map(Number), formats) : fromWords(text, formats)
}

function fromFigures(figures: readonly number[], { dayPattern }: Formats): string | null {
  const order = ['Y', 'M', 'D'].sort((one, other) => dayPattern.indexOf(one) - dayPattern.indexOf(other))
  const at = (part: string) => figures[order.indexOf(part)] ?? 0
  return existing(at('Y'), at('M'), at('D'))
}

function fromWords(text: string, { day }: Formats): string | null {
  const year = Number(text.match(/\b(\d{4})\b/)?.[1])
  const days = Number(text.match(/\b(\d{1,2})\b/)?.[1])
  const plain = (words: string) => words.toLowerCase().replace(/[^a-zäöü0-9]/g, '')
  const month = Array.from({ length: 12 }, (_, at) => at + 1).find((each) => {
    const written = existing(year, each, days)
    return written !== null && plain(day(written)) === plain(text)
  })
  return month ? existing(year, month, days) : null
}

function existing(year: number, month: number, day: number): string | null {
  const full = year < 100 ? 2000 + year : year
  const text = [String(full).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
  return isDay(text) ? text : null
}
