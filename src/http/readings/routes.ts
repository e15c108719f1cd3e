import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { App } from '#app/app.ts'
import { assertMayImport } from '#app/import/mayImport.ts'
import { acceptReadings, previewReadings } from '#app/readings/bring.ts'
import type { ReadingsFile } from '#app/readings/decisions.ts'
import { undoReadings } from '#app/readings/undo.ts'
import { addRoute } from '../addRoute.ts'
import { checked } from '../checked.ts'
import { answers, json } from '../documented.ts'
import type { Env, Routes } from '../env.ts'
import { decisionsFrom, wholeFile, wholeFileRequest } from '../files/wholeFile.ts'
import { told } from '../problem.ts'
import { acceptQuery, decisionsSchema, outcomeSchema, previewQuery, previewSchema } from './schemas.ts'

const tags = ['Readings']
const base = '/api/v1/readings'

/** Files of readings: looked at, then accepted as they were shown, and taken back. */
export function readingsRoutes(app: App): Routes {
  const routes = new OpenAPIHono<Env>()
  routes.openAPIRegistry.registerPath({
    method: 'post',
    path: `${base}/preview`,
    tags,
    summary: 'What a file of readings (XLSX, XLS, ODS, CSV) says and would do; nothing is written',
    request: { ...wholeFileRequest, query: previewQuery },
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
    request: { ...wholeFileRequest, query: acceptQuery },
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
  const decisions = decisionsFrom(context, decisionsSchema) ?? {}
  return { ...(await wholeFile(context)), decisions }
}
