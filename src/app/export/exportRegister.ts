import { writeCsv } from '#documents/register/writeCsv.ts'
import { writeJson } from '#documents/register/writeJson.ts'
import { writeXlsx } from '#documents/register/writeXlsx.ts'
import type { Branding } from '#domain/branding/branding.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { improvement } from '#domain/records/improvement/improvement.ts'
import type { ExportAbout } from '#domain/register/nineColumns.ts'
import { dayOf } from '#domain/time/days.ts'
import type { Tx } from '#store/open.ts'
import { readOrganization } from '#store/people/organization.ts'
import { MOST_MATCHES, searchRecords } from '#store/records/search.ts'
import { readHead } from '#store/trail/stream.ts'
import type { App } from '../app.ts'
import { type Caller, eyesOf } from '../caller.ts'
import { brandingOf } from '../documents/branding.ts'
import { assertKnown, type ListRequest } from '../records/list.ts'
import { printed } from '../trail/anchors.ts'
import { registerRows } from './registerRows.ts'

export const exportFormats = ['csv', 'xlsx', 'json'] as const
export type ExportFormat = (typeof exportFormats)[number]

export interface ExportRequest extends Pick<ListRequest, 'sort' | 'filters' | 'text'> {
  readonly format: ExportFormat
  readonly separator?: ',' | ';'
}

/** What is said before the first piece: it goes into the headers of the answer. */
export interface ExportHead {
  /** `seq:hash` of the last trail entry the export contains. */
  readonly trailHead: string
  readonly day: string
}

export interface ExportTakers {
  begins(head: ExportHead): void
  /** Answers once there is room for the next piece. */
  takes(piece: Uint8Array): Promise<void>
}

/**
 * Writes the register in nine columns, from one moment, page by page; only what is in the register, and only what these eyes see.
 * @throws Refused invalid for unknown orders and filters, or a search that would cut the export
 */
export async function exportRegister(
  app: App,
  caller: Caller,
  { request, takers }: { request: ExportRequest; takers: ExportTakers },
): Promise<void> {
  assertKnown(improvement, request.sort.replace(/^-/, ''), request.filters)
  await app.store.reading(caller, async (tx) => {
    const around = await readAround(tx, app, request)
    takers.begins({ trailHead: around.about.trailHead, day: around.today })
    for await (const piece of pieces(tx, caller, { request, around })) await takers.takes(piece)
  })
}

interface Around {
  readonly about: ExportAbout
  readonly today: string
  readonly timeZone: string
  readonly branding: Branding
  readonly among: readonly string[] | undefined
}

async function readAround(tx: Tx, app: App, { text }: ExportRequest): Promise<Around> {
  const { name, clock, timeZone } = await readOrganization(tx)
  const today = dayOf(app.now(), timeZone)
  const among = text ? await searchRecords(tx, improvement, text) : undefined
  if (among?.length === MOST_MATCHES)
    throw new Refused('invalid', [refuse('export_search_too_wide', { field: 'q', values: { limit: MOST_MATCHES } })])
  const about = { organization: name, exportedOn: today, trailHead: printed(await readHead(tx)) }
  const branding = await brandingOf(tx)
  return { today, timeZone, among, branding, about: clock === 'demo' ? { ...about, demo: true } : about }
}

interface Writing {
  readonly request: ExportRequest
  readonly around: Around
}

function pieces(tx: Tx, caller: Caller, writing: Writing): AsyncGenerator<Uint8Array> {
  const { format, separator } = writing.request
  const { request, around } = writing
  const rows = registerRows(tx, { ...around, ...request, eyes: eyesOf(caller) })
  if (format === 'csv') return writeCsv(rows, separator ? { separator } : {})
  return format === 'xlsx'
    ? writeXlsx(rows, writing.around.about, { language: caller.language, branding: writing.around.branding })
    : writeJson(rows, writing.around.about)
}
