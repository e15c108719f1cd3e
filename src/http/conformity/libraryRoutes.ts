import { z } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import { addPiece, library, withdrawLibraryPiece } from '#app/conformity/library.ts'
import { evidenceKinds } from '#domain/around/evidence.ts'
import { pieceStandings } from '#domain/conformity/pieceStandings.ts'
import { addRoute } from '../addRoute.ts'
import { newEvidence, withdrawal } from '../around/schemas.ts'
import type { Routes } from '../env.ts'
import { pageAsked } from '../pageAsked.ts'
import { pageOf } from '../shapes.ts'
import { libraryPieceSchema } from './schemas.ts'

const tag = 'Evidence'
const path = '/api/v1/evidence'

const asked = z.strictObject({
  q: z.string().max(300).optional(),
  kind: z.enum(evidenceKinds).optional(),
  standing: z.enum(pieceStandings).optional(),
  requirement: z.string().max(200).optional().describe('The key of a requirement it shows'),
  limit: z.string().optional(),
  cursor: z.string().max(500).optional(),
})

/** The evidence of the whole house. */
export function addLibraryRoutes(routes: Routes, app: App): void {
  addRoute(
    routes,
    {
      method: 'get',
      path,
      tag,
      summary: 'All evidence, the newest first',
      query: asked,
      answer: pageOf(libraryPieceSchema),
    },
    ({ context, query: { limit, cursor, ...rest } }) =>
      library(app, context.get('caller'), {
        ...rest,
        ...pageAsked({ ...(limit !== undefined && { limit }), ...(cursor !== undefined && { cursor }) }),
      }),
  )
  addRoute(
    routes,
    {
      method: 'post',
      path,
      tag,
      summary: 'Add a piece of evidence that hangs on no record',
      body: newEvidence,
      answer: z.object({ id: z.uuid() }),
      status: 201,
    },
    ({ context, body }) => addPiece(app, context.get('caller'), body),
  )
  addRoute(
    routes,
    {
      method: 'delete',
      path: `${path}/{id}`,
      tag,
      summary: 'Withdraw a piece that hangs on no record; it stays in the list as such',
      body: withdrawal,
    },
    ({ context, id, body }) => withdrawLibraryPiece(app, context.get('caller'), { id, body }),
  )
}
