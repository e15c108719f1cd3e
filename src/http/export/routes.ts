import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { App } from '#app/app.ts'
import {
  type ExportFormat,
  type ExportHead,
  type ExportRequest,
  exportFormats,
  exportRegister,
} from '#app/export/exportRegister.ts'
import { listingOf } from '#app/records/list.ts'
import { fieldRefusal } from '#domain/checks/fieldRefusal.ts'
import { Refused } from '#domain/kernel/refusal.ts'
import { improvement } from '#domain/records/improvement/improvement.ts'
import { answers } from '../documented.ts'
import type { Env, Routes } from '../env.ts'
import { attachment } from '../files/routes.ts'
import { listRequest } from '../records/listRequest.ts'
import { streamed } from '../streamed.ts'

const path = `/api/v1/${improvement.plural}/export`
const mediaTypes: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
}
const separators = { comma: ',', semicolon: ';' } as const

/** The register as a file in nine columns, made while it is read. Mounted before the records' own routes: "export" is no number. */
export function exportRoutes(app: App): Routes {
  const routes = new OpenAPIHono<Env>()
  document(routes)
  routes.get(path, async (context) => {
    const request = exportRequest(context)
    const { head, body } = await opened(app, context, request)
    context.header('Content-Type', mediaTypes[request.format])
    context.header('Content-Disposition', attachment(`improvement-register-${head.day}.${request.format}`))
    context.header('Meliora-Trail-Head', head.trailHead)
    context.header('X-Content-Type-Options', 'nosniff')
    context.header('Cache-Control', 'private, no-store')
    return context.body(body)
  })
  return routes
}

function exportRequest(context: Context<Env>): ExportRequest {
  const { filters, text } = listRequest(context)
  const { format: _, separator: __, ...asked } = filters
  const format = oneOf(context, 'format', exportFormats) ?? 'csv'
  const separator = oneOf(context, 'separator', Object.keys(separators) as (keyof typeof separators)[])
  return {
    format,
    filters: asked,
    sort: context.req.query('sort') ?? 'number',
    ...(text && { text }),
    ...(separator && { separator: separators[separator] }),
  }
}

function oneOf<T extends string>(context: Context<Env>, field: string, options: readonly T[]): T | undefined {
  const asked = context.req.query(field)
  const option = options.find((each) => each === asked)
  if (asked && !option)
    throw new Refused('invalid', [fieldRefusal('not_a_choice', field, { options: options.join(', ') })])
  return option
}

/** How long a reader may take for one piece: as long as it reads, the database keeps the moment for it. */
const PATIENCE = 60_000

/** Begins the export; what is refused is refused before anything is answered. */
function opened(
  app: App,
  context: Context<Env>,
  request: ExportRequest,
): Promise<{ head: ExportHead; body: ReadableStream<Uint8Array> }> {
  return new Promise((resolve, reject) => {
    let hasBegun = false
    const body = streamed(async (sink) => {
      const begins = (head: ExportHead) => {
        hasBegun = true
        resolve({ head, body })
      }
      const takes = (piece: Uint8Array) => within(PATIENCE, sink(piece))
      try {
        await exportRegister(app, context.get('caller'), { request, takers: { begins, takes } })
      } catch (failure) {
        if (hasBegun) throw failure
        reject(failure)
      }
    })
  })
}

async function within(milliseconds: number, work: Promise<void>): Promise<void> {
  let clock: NodeJS.Timeout | undefined
  const over = new Promise<never>((_, reject) => {
    clock = setTimeout(() => reject(new Error('The reader of an export stopped reading.')), milliseconds)
  })
  await Promise.race([work, over]).finally(() => clearTimeout(clock))
}

function document(routes: Routes): void {
  const { filters, sorts } = listingOf(improvement)
  const orders = Object.keys(sorts).flatMap((sort) => [sort, `-${sort}`]) as [string, ...string[]]
  const each = Object.keys(filters).map((name) => [name, z.string().optional().describe('Comma-separated')] as const)
  const file = z.string().openapi({ format: 'binary' })
  routes.openAPIRegistry.registerPath({
    method: 'get',
    path,
    tags: [improvement.pluralLabel.en],
    summary: 'Export the register in nine columns, as the filters show it',
    request: {
      query: z.object({
        format: z.enum(exportFormats).optional(),
        separator: z
          .enum(Object.keys(separators) as ['comma', 'semicolon'])
          .optional()
          .describe('For CSV'),
        sort: z.enum(orders).optional(),
        q: z.string().optional(),
        ...Object.fromEntries(each),
      }),
    },
    responses: answers({
      200: {
        description: 'The file; the header Meliora-Trail-Head says where the trail stood (seq:hash)',
        headers: z.object({ 'Meliora-Trail-Head': z.string() }),
        content: {
          'text/csv': { schema: file },
          [mediaTypes.xlsx]: { schema: file },
          'application/json': {
            schema: z.looseObject({ about: z.looseObject({}), items: z.array(z.looseObject({})) }),
          },
        },
      },
    }),
  })
}
