import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { App } from '#app/app.ts'
import type { Caller } from '#app/caller.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { type Language, languages } from '#domain/words/language.ts'
import { checked } from '../checked.ts'
import { answers } from '../documented.ts'
import type { Env, Routes } from '../env.ts'
import { handOut, officeTypes } from './handedOut.ts'

export interface TrailedFile {
  readonly file: Uint8Array
  /** Without its ending. */
  readonly name: string
  readonly trailHead: string
}

type Format = 'pdf' | 'docx' | 'xlsx'

export const languageAsked = z.enum(languages).optional().describe('Without it the reader’s')

/** The answers of a route that hands out a file of these formats, for the API document. */
export function trailedFileAnswers(...formats: readonly Format[]) {
  const file = { schema: z.string().openapi({ format: 'binary' }) }
  return answers({
    200: {
      description: 'The file; the header Meliora-Trail-Head says where the trail stood (seq:hash)',
      headers: z.object({ 'Meliora-Trail-Head': z.string() }),
      content: Object.fromEntries(formats.map((format) => [officeTypes[format], file])),
    },
  })
}

/** Hands a file out and says where the trail stood. */
export function handOutTrailed(
  context: Context<Env>,
  { file, name, trailHead }: TrailedFile,
  format: Format,
): Response {
  handOut(context, { format, name: `${name}.${format}` })
  context.header('Meliora-Trail-Head', trailHead)
  return context.body(new Uint8Array(file))
}

interface Workbook {
  readonly type: AnyRecordType
  readonly summary: string
  readonly write: (
    app: App,
    caller: Caller,
    asked: { readonly ref: string; readonly language: Language },
  ) => Promise<TrailedFile>
}

const query = z.object({ language: languageAsked })

/** A record as a workbook: `/{plural}/{ref}/workbook`; as a document it is among the documents. */
export function addWorkbook(routes: Routes, app: App, { type, summary, write }: Workbook): void {
  const base = `/api/v1/${type.plural}`
  routes.openAPIRegistry.registerPath({
    method: 'get',
    path: `${base}/{ref}/workbook`,
    tags: [type.pluralLabel.en],
    summary,
    request: { params: z.object({ ref: z.string() }), query },
    responses: trailedFileAnswers('xlsx'),
  })
  routes.get(`${base}/:ref/workbook`, async (context) => {
    const { language } = checked(query, context.req.query())
    const asked = { ref: context.req.param('ref'), language: language ?? context.get('language') }
    return handOutTrailed(context, await write(app, context.get('caller'), asked), 'xlsx')
  })
}
