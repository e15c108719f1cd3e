import { recordTypes } from '#domain/records/index.ts'
import { addDays } from '#domain/time/days.ts'
import type { Language } from '#domain/words/language.ts'
import { noticeNames } from '#domain/words/noticeWords.ts'

export interface CalendarEntry {
  readonly id: string
  readonly type: string
  readonly number: string | null
  readonly title: string
  readonly due: string
  readonly version: number
  readonly updatedAt: string
  /** Only some may see it: the calendar says that something is due, not what. */
  readonly isNarrow: boolean
}

export interface Calendar {
  readonly name: string
  /** Of the organization's screens. */
  readonly screens: string
  readonly language: Language
  readonly entries: readonly CalendarEntry[]
}

/** Due days as an iCalendar file (RFC 5545): one event for each, all day long; the same record keeps its UID when its day moves. */
export function calendarFile({ name, screens, language, entries }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Meliora//Due days//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    'X-PUBLISHED-TTL:PT6H',
    ...entries.flatMap((entry) => event(entry, screens, language)),
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

function event(entry: CalendarEntry, screens: string, language: Language): string[] {
  const { id, type, number, title, due, version, updatedAt, isNarrow } = entry
  const called = isNarrow ? (number ?? noticeNames.hiddenRecord[language]) : [number, title].filter(Boolean).join(' ')
  const kind = recordTypes[type]
  const url = `${screens}/${kind?.plural ?? type}/${number ?? id}`
  return [
    'BEGIN:VEVENT',
    `UID:${id}@meliora`,
    `DTSTAMP:${updatedAt.replace(/[-:]|\.\d+/g, '')}`,
    `SEQUENCE:${version}`,
    `DTSTART;VALUE=DATE:${due.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${addDays(due, 1).replaceAll('-', '')}`,
    `SUMMARY:${escaped(called)}`,
    ...(kind ? [`CATEGORIES:${escaped(kind.label[language])}`] : []),
    `URL:${url}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

/** Text values: backslash, semicolon, comma and line breaks are written apart (RFC 5545 §3.3.11); other control characters go. */
export function escaped(text: string): string {
  return (
    text
      .replace(/[\\;,]/g, (sign) => `\\${sign}`)
      .replace(/\r\n|\r|\n/g, '\\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what may not stand in a text value
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
  )
}

const LONGEST_LINE = 75

/** Lines longer than 75 octets go on in the next one, after a blank; no character is cut in two (RFC 5545 §3.1). */
export function folded(line: string): string {
  const pieces: string[] = []
  let piece = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > LONGEST_LINE) {
      pieces.push(piece)
      piece = ' '
      octets = 1
    }
    piece += character
    octets += size
  }
  return [...pieces, piece].join('\r\n')
}
