import type { Language } from './language.ts'

/** `20 November 2026`: a day nobody can misread, in the reader's language. */
export function dayInWords(day: string, language: Language): string {
  const format = new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' })
  return format.format(new Date(`${day}T00:00:00Z`))
}
