import { writeCsv } from '#documents/register/writeCsv.ts'
import { writeJson } from '#documents/register/writeJson.ts'
import { writeXlsx } from '#documents/register/writeXlsx.ts'
import type { Branding } from '#domain/branding/branding.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { improvement } from '#domain/records/improvement/improvement.ts'
import type { ExportAbout, RegisterRow } from '#domain/register/nineColumns.ts'
import { registerRow } from '#domain/register/registerRow.ts'
import { dayOf } from '#domain/time/days.ts'
import type { Tx } from '#store/open.ts'
import { readOrganization } from '#store/people/organization.ts'
import { registeredByIds } from '#store/records/exportRows.ts'
import { listRecords, type Position } from '#store/records/list.ts'
import { MOST_MATCHES, searchRecords } from '#store/records/search.ts'
import { readHead } from '#store/trail/stream.ts'
import type { App } from '../app.ts'
import { type Caller, eyesOf } from '../caller.ts'
import { brandingOf } from '../documents/branding.ts'
import { assertKnown, type ListRequest } from '../records/list.ts'
import { printed } from '../trail/anchors.ts'

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
  const rows = registerRows(tx, caller, writing)
  if (format === 'csv') return writeCsv(rows, separator ? { separator } : {})
  return format === 'xlsx'
    ? writeXlsx(rows, writing.around.about, { language: caller.language, branding: writing.around.branding })
    : writeJson(rows, writing.around.about)
}

const PAGE = 500

/** Page by page in the list's own order and by its own rules of who sees what. */
async function* registerRows(tx: Tx, caller: Caller, { request, around }: Writing): AsyncGenerator<RegisterRow> {
  const { sort, filters } = request
  const descending = sort.startsWith('-')
  let after: Position | undefined
  do {
    const page = await listRecords(tx, improvement, {
      sort: descending ? sort.slice(1) : sort,
      descending,
      filters: { ...filters, inRegister: ['true'] },
      limit: PAGE,
      today: around.today,
      eyes: eyesOf(caller),
      ...(around.among && { among: around.among }),
      ...(after && { after }),
    })
    const rows = await registeredByIds(
      tx,
      page.map(({ item }) => item.id),
    )
    for (const { closedAt, ...row } of rows)
      yield registerRow({ ...row, closedOn: closedAt && dayOf(closedAt, around.timeZone) })
    after = page.length === PAGE ? page.at(-1)!.position : undefined
  } while (after)
}
