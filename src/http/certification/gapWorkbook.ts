import { z } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import { gapTable } from '#app/certification/printGap.ts'
import { languages } from '#domain/words/language.ts'
import { checked } from '../checked.ts'
import { answers } from '../documented.ts'
import type { Routes } from '../env.ts'
import { attachment } from '../files/routes.ts'

const base = '/api/v1/gap-assessments'
const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const query = z.object({ language: z.enum(languages).optional().describe('Without it the reader’s') })

/** The grid as a workbook; as a document it is among the documents. */
export function addGapWorkbook(routes: Routes, app: App): void {
  routes.openAPIRegistry.registerPath({
    method: 'get',
    path: `${base}/{ref}/workbook`,
    tags: ['Gap assessments'],
    summary: 'Every requirement with its score and what is done about it, as XLSX',
    request: { params: z.object({ ref: z.string() }), query },
    responses: answers({
      200: {
        description: 'The file; the header Meliora-Trail-Head says where the trail stood (seq:hash)',
        headers: z.object({ 'Meliora-Trail-Head': z.string() }),
        content: { [mediaType]: { schema: z.string().openapi({ format: 'binary' }) } },
      },
    }),
  })
  routes.get(`${base}/:ref/workbook`, async (context) => {
    const { language } = checked(query, context.req.query())
    const asked = { ref: context.req.param('ref'), language: language ?? context.get('language') }
    const { file, name, trailHead } = await gapTable(app, context.get('caller'), asked)
    context.header('Content-Type', mediaType)
    context.header('Content-Disposition', attachment(`${name}.xlsx`))
    context.header('Meliora-Trail-Head', trailHead)
    context.header('X-Content-Type-Options', 'nosniff')
    context.header('Cache-Control', 'private, no-store')
    return context.body(new Uint8Array(file))
  })
}
