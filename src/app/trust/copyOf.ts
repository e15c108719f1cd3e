import { plainText } from '#domain/richText/richText.ts'
import { dayOf } from '#domain/time/days.ts'
import type { FactKind } from '#domain/trust/audiences.ts'
import type { Language } from '#domain/words/language.ts'
import { trustWords } from '#domain/words/trustWords.ts'
import { publicLessons } from '#store/culture/lessons.ts'
import type { Tx } from '#store/open.ts'
import { metricsNamed } from '#store/points/metrics.ts'
import { readSeries } from '#store/points/read.ts'
import { publicTextOf, releasable, scopeText } from '#store/trust/releasable.ts'

export interface Copy {
  readonly title: string
  readonly body: string | null
  readonly value: string | null
  readonly asOf: string
}

interface Asked {
  readonly kind: FactKind
  readonly record: string | null
  readonly language: Language
  readonly timeZone: string
  readonly today: string
}

/** The kind a released record has. */
const typeOf: Readonly<Partial<Record<FactKind, string>>> = {
  certificate: 'certification',
  statement: 'certification',
  scope: 'scopeStatement',
  policy: 'documentVersion',
  metric: 'metric',
  lesson: 'lesson',
}

/** What a record says now, as far as it may be public at all; null where it may not. */
export async function copyOf(tx: Tx, asked: Asked): Promise<Copy | null> {
  const { kind, record, today } = asked
  const source = record === null ? undefined : (await releasable(tx, record)).find(({ type }) => type === typeOf[kind])
  if (source === undefined) return null
  const { id, title } = source
  if (kind === 'scope') return scope(tx, id, asked)
  if (kind === 'policy') return policy(tx, id, title)
  if (kind === 'metric') return metric(tx, id, asked)
  if (kind === 'lesson') return lesson(tx, id, asked)
  const named = kind === 'statement' ? trustWords.statement[asked.language] : title
  return { title: named, body: null, value: null, asOf: today }
}

async function scope(tx: Tx, id: string, { language, timeZone }: Asked): Promise<Copy | null> {
  const said = await scopeText(tx, id)
  if (!said?.statement) return null
  return { title: trustWords.scope[language], body: said.statement, value: null, asOf: dayOf(said.at, timeZone) }
}

async function policy(tx: Tx, id: string, title: string): Promise<Copy | null> {
  const text = await publicTextOf(tx, id)
  return text && { title, body: plainText(text.body), value: null, asOf: text.from }
}

async function lesson(tx: Tx, id: string, { timeZone }: Asked): Promise<Copy | null> {
  const found = (await publicLessons(tx)).find((each) => each.id === id)
  if (found === undefined) return null
  const body = [found.lesson, found.advice].filter(Boolean).join('\n\n')
  return { title: found.title, body, value: null, asOf: dayOf(found.publishedAt, timeZone) }
}

/** The newest reading; a metric without one has nothing to say. */
async function metric(tx: Tx, id: string, { language }: Asked): Promise<Copy | null> {
  const known = (await metricsNamed(tx, [id], null)).get(id)
  const newest = (await readSeries(tx, id, { last: 1 })).at(-1)
  if (known === undefined || newest === undefined || newest.value === null) return null
  const number = new Intl.NumberFormat(language === 'de' ? 'de-DE' : 'en-GB', { maximumFractionDigits: 2 }).format(
    newest.value,
  )
  return {
    title: known.name,
    body: null,
    value: [number, known.unit].filter(Boolean).join('\u00a0'),
    asOf: newest.periodStart,
  }
}
