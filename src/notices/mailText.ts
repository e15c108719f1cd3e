import type { NoticeValues } from '#domain/notices/notice.ts'
import { isDay } from '#domain/time/days.ts'
import { dayInWords } from '#domain/words/dayInWords.ts'
import { filled, type Language } from '#domain/words/language.ts'
import { mailWords } from '#domain/words/mailWords.ts'
import { type NoticeCode, noticeNames } from '#domain/words/noticeWords.ts'
import { inApp } from './inApp.ts'

/** A record as mail may name it. What only some may see leaves the house without its title. */
export interface NamedRecord {
  readonly id: string
  readonly type: string
  readonly number: string | null
  readonly title: string
  readonly isNarrow: boolean
}

export interface MailNotice {
  readonly code: NoticeCode
  readonly values: NoticeValues
  readonly actor: string | null
  readonly proposal: string | null
  /** Null beside a proposal of a new record alone. */
  readonly record: NamedRecord | null
}

/** What every mail of an organization shares. */
export interface Around {
  readonly organization: string
  /** Of the organization's screens: `https://meliora.example/o/lysmark`. */
  readonly screens: string
  readonly name: string
  readonly language: Language
}

export interface MailText {
  readonly subject: string
  readonly text: string
}

/** One notice as a mail of its own. */
export function noticeMail(notice: MailNotice, around: Around): MailText {
  const { sentence, link } = told(notice, around)
  const { language } = around
  const body = [sentence, ...(notice.record?.isNarrow ? [mailWords.narrow[language]] : []), '', link]
  return { subject: oneLine(sentence), text: letter(body, around) }
}

export interface DigestContent {
  readonly day: string
  readonly notices: readonly MailNotice[]
  /** More were there than a mail holds. */
  readonly isCut: boolean
  /** What the reader owns: whose day has passed, and whose day comes within a week. */
  readonly due: readonly (NamedRecord & { readonly due: string })[]
}

/** What a day brought, in one mail, and what is due. */
export function digestMail({ day, notices, isCut, due }: DigestContent, around: Around): MailText {
  const { language, organization, screens } = around
  const listed = (heading: keyof typeof mailWords, lines: readonly string[]) =>
    lines.length === 0 ? [] : [mailWords[heading][language], ...lines, '']
  const dueLines = (each: DigestContent['due']) => each.map((record) => `- ${dueLine(record, around)}`)
  const body = [
    ...listed(
      'digestNew',
      notices.map((notice) => {
        const { sentence, link } = told(notice, around)
        return `- ${sentence}\n  ${link}`
      }),
    ),
    ...(isCut ? [filled(mailWords.digestMore[language], { link: `${screens}/inbox` }), ''] : []),
    ...listed('digestLate', dueLines(due.filter((record) => record.due < day))),
    ...listed('digestDue', dueLines(due.filter((record) => record.due >= day))),
  ]
  const subject = filled(mailWords.digestSubject[language], { organization, day: dayInWords(day, language) })
  return { subject: oneLine(subject), text: letter(body.slice(0, -1), around) }
}

function told({ code, values, actor, proposal, record }: MailNotice, { language, screens }: Around) {
  const shown = { proposal, ...(record?.isNarrow ? { values: withoutWords(values), actor: null } : { values, actor }) }
  const { sentence, link } = inApp({ code, ...shown, record: record?.isNarrow ? null : record }, language)
  const there = link ?? inApp({ code, ...shown, record }, language).link
  return { sentence: sentence.replace(/\s+/g, ' ').trim(), link: `${screens}${there ?? '/inbox'}` }
}

/** Days and counts may leave the house; everything else is somebody's word about something only some may see. */
function withoutWords(values: NoticeValues): NoticeValues {
  const told = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'number' || isDay(value) ? value : '…',
  ])
  return Object.fromEntries(told)
}

function dueLine(record: DigestContent['due'][number], { language, screens }: Around): string {
  const { number, title, isNarrow, due } = record
  const name = isNarrow ? (number ?? noticeNames.hiddenRecord[language]) : [number, title].filter(Boolean).join(' ')
  const line = filled(mailWords.dueLine[language], { record: name, day: dayInWords(due, language) })
  const { link } = inApp({ code: 'due_soon', values: {}, actor: null, record }, language)
  return `${line}\n  ${screens}${link ?? ''}`
}

function letter(body: readonly string[], { language, name, organization, screens }: Around): string {
  const footer = { organization, link: `${screens}/settings/notices` }
  return [
    filled(mailWords.greeting[language], { name }),
    '',
    ...body,
    '',
    '-- ',
    filled(mailWords.footer[language], footer),
    '',
  ].join('\n')
}

const LONGEST_SUBJECT = 150

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > LONGEST_SUBJECT ? `${line.slice(0, LONGEST_SUBJECT - 1)}…` : line
}
