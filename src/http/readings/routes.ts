import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { App } from '#app/app.ts'
import { LARGEST_MB, tooLarge } from '#app/files/spool.ts'
import { assertMayImport } from '#app/import/mayImport.ts'
import { acceptReadings, previewReadings } from '#app/readings/bring.ts'
import type { ReadingDecisions, ReadingsFile } from '#app/readings/decisions.ts'
import { undoReadings } from '#app/readings/undo.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { addRoute } from '../addRoute.ts'
import { checked } from '../checked.ts'
import { answers, json } from '../documented.ts'
import type { Env, Routes } from '../env.ts'
import { nameFrom } from '../files/routes.ts'
import { told } from '../problem.ts'
import { acceptQuery, decisionsSchema, outcomeSchema, previewQuery, previewSchema } from './schemas.ts'

const tags = ['Readings']
const base = '/api/v1/readings'
const nameHeader = z.object({ 'meliora-file-name': z.string().describe('The name, percent-encoded UTF-8') })
const body = {
  content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
  required: true,
}

/** Files of readings: looked at, then accepted as they were shown, and taken back. */
export function readingsRoutes(app: App): Routes {
  const routes = new OpenAPIHono<Env>()
  routes.openAPIRegistry.registerPath({
    method: 'post',
    path: `${base}/preview`,
    tags,
    summary: 'What a file of readings (XLSX, XLS, ODS, CSV) says and would do; nothing is written',
    request: { headers: nameHeader, query: previewQuery, body },
    responses: answers({ 200: json(previewSchema) }),
  })
  routes.post(`${base}/preview`, async (context) => {
    const { readings: _, rows, ...preview } = await previewReadings(app, context.get('caller'), await fileFrom(context))
    return context.json({ ...preview, counts: countsOf(rows), rows: shown(context, rows) })
  })
  routes.openAPIRegistry.registerPath({
    method: 'post',
    path: base,
    tags,
    summary: 'Write what the preview showed: the same file, the same decisions and its digest',
    request: { headers: nameHeader, query: acceptQuery, body },
    responses: answers({ 201: json(outcomeSchema) }),
  })
  routes.post(base, async (context) => {
    const { digest } = checked(acceptQuery, context.req.query())
    const { refused: _, ...outcome } = await acceptReadings(app, context.get('caller'), {
      file: await fileFrom(context),
      digest,
    })
    return context.json(outcome, 201)
  })
  addRoute(
    routes,
    {
      method: 'post',
      path: `${base}/{id}/undo`,
      tag: 'Readings',
      summary: 'Take a delivery of readings back; its history stays',
      answer: outcomeSchema,
    },
    async ({ context, id }) => {
      const { refused: _, ...outcome } = await undoReadings(app, context.get('caller'), id)
      return outcome
    },
  )
  return routes
}

type Rows = Awaited<ReturnType<typeof previewReadings>>['rows']

/** How many rows a page shows of those that are fine, and of those that are not. */
const MOST_SHOWN = 500

function shown(context: Context<Env>, rows: Rows) {
  const refused = rows.filter(({ fate }) => fate === 'refused').slice(0, MOST_SHOWN)
  const fine = rows.filter(({ fate }) => fate !== 'refused').slice(0, MOST_SHOWN)
  const language = context.get('language')
  return [...refused, ...fine]
    .toSorted((one, other) => one.row - other.row)
    .map(({ refusal, ...row }) => ({ ...row, refusal: refusal && told(refusal, language) }))
}

function countsOf(rows: Rows) {
  const count = (fate: Rows[number]['fate']) => rows.filter((row) => row.fate === fate).length
  return { new: count('new'), restates: count('restates'), same: count('same'), refused: count('refused') }
}

async function fileFrom(context: Context<Env>): Promise<ReadingsFile> {
  assertMayImport(context.get('caller'))
  const name = nameFrom(context.req.header('meliora-file-name'))
  const decisions = decisionsFrom(context.req.query('decisions'))
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of (context.req.raw.body ?? []) as AsyncIterable<Uint8Array>) {
    size += piece.length
    if (size > LARGEST_MB * 1024 * 1024) throw tooLarge()
    pieces.push(piece)
  }
  return { name, bytes: Buffer.concat(pieces), decisions }
}

function decisionsFrom(text: string | undefined): ReadingDecisions {
  if (text === undefined || text === '') return {}
  try {
    return checked(decisionsSchema, JSON.parse(text))
  } catch (failure) {
    if (failure instanceof SyntaxError) throw new Refused('invalid', [refuse('body_not_json', { field: 'decisions' })])
    throw failure
  }
}
