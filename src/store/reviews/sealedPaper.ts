import { createHash, randomBytes } from 'node:crypto'
import { REDACTED } from '#domain/around/redactedMark.ts'
import type { ReviewItem, ReviewPaper } from '#domain/reviews/paper.ts'
import { canonical } from '../trail/canonical.ts'
import { commitment } from '../trail/trail.ts'

/** A record's title as a recording commits to it; value and salt are gone once it was redacted. */
export interface RecordedWord {
  readonly record: string
  /** SHA-256(salt ‖ canonical value), in hexadecimal. */
  readonly commitment: string
  /** In hexadecimal. */
  readonly salt: string | null
  /** Canonical JSON. */
  readonly value: string | null
}

/** Stands in the text for a title, before its commitment. */
const MARK = 'sha256:'

/** A paper as canonical text without the titles of records, and the titles apart: each can go while the text keeps its sum. */
export function sealedPaper(paper: ReviewPaper): { readonly text: string; readonly words: readonly RecordedWord[] } {
  const words = new Map<string, RecordedWord>()
  const sealed = withTitles(paper, ({ id, title }) => {
    const word = words.get(id) ?? wordOf(id, title)
    words.set(id, word)
    return `${MARK}${word.commitment}`
  })
  return { text: canonical(sealed), words: [...words.values()] }
}

function wordOf(record: string, title: string): RecordedWord {
  const [salt, value] = [randomBytes(16), canonical(title)]
  return { record, commitment: commitment(salt, value), salt: salt.toString('hex'), value }
}

/** The paper of a recording, its titles where they stood; what was redacted is marked. An older text holds its titles itself. */
export function openedPaper(text: string, words: readonly RecordedWord[]): ReviewPaper {
  const titles = new Map(words.map(({ commitment: key, value }) => [`${MARK}${key}`, value]))
  return withTitles(JSON.parse(text) as ReviewPaper, ({ title }) => {
    const value = titles.get(title)
    if (value === undefined) return isMark(title) ? REDACTED : title
    return value === null ? REDACTED : (JSON.parse(value) as string)
  })
}

/** Whether text and titles are what was recorded: the sum of the text, and of each title that was not redacted. */
export function isAsRecorded(text: string, sha256: string, words: readonly RecordedWord[]): boolean {
  if (createHash('sha256').update(text, 'utf8').digest('hex') !== sha256) return false
  const known = new Set(words.map(({ commitment: key }) => `${MARK}${key}`))
  const isWhole = itemsOn(JSON.parse(text) as ReviewPaper).every(({ title }) => !isMark(title) || known.has(title))
  return isWhole && words.every(isTrue)
}

function isMark(title: string): boolean {
  return /^sha256:[0-9a-f]{64}$/.test(title)
}

function isTrue({ commitment: expected, salt, value }: RecordedWord): boolean {
  return salt === null || value === null || commitment(Buffer.from(salt, 'hex'), value) === expected
}

function itemsOn({ register, inputs }: ReviewPaper): readonly ReviewItem[] {
  return [...register.overdue, ...register.closed, ...register.fresh, ...inputs.flatMap(({ items }) => items)]
}

/** The paper with other titles on its items. */
function withTitles(paper: ReviewPaper, titleOf: (item: ReviewItem) => string): ReviewPaper {
  const titled = (items: readonly ReviewItem[]) => items.map((item) => ({ ...item, title: titleOf(item) }))
  const { register, inputs } = paper
  return {
    ...paper,
    register: {
      ...register,
      overdue: titled(register.overdue),
      closed: titled(register.closed),
      fresh: titled(register.fresh),
    },
    inputs: inputs.map((input) => ({ ...input, items: titled(input.items) })),
  }
}
