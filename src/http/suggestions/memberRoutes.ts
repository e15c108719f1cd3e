import { z } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import { endSuggestionLink, makeSuggestionLink, suggestionLink } from '#app/suggestions/link.ts'
import { addRoute } from '../addRoute.ts'
import type { Routes } from '../env.ts'

const path = '/api/v1/suggestion-link'
const tag = 'Suggestions'
const linkSchema = z
  .object({
    token: z.string(),
    path: z.string().describe('Of the page, within this installation'),
    createdAt: z.iso.datetime(),
  })
  .openapi('SuggestionLink')

/** The public address as members see it: anyone reads it, administrators and coordinators replace and end it. */
export function addMemberRoutes(routes: Routes, app: App): void {
  addRoute(
    routes,
    {
      method: 'get',
      path,
      tag,
      summary: 'The public address for suggestions',
      answer: z.object({ link: linkSchema.nullable() }),
    },
    async ({ context }) => ({ link: await suggestionLink(app, context.get('caller')) }),
  )
  addRoute(
    routes,
    {
      method: 'post',
      path,
      tag,
      summary: 'Make the address, or a new one in its place',
      answer: z.object({ link: linkSchema }),
      status: 201,
    },
    async ({ context }) => ({ link: await makeSuggestionLink(app, context.get('caller')) }),
  )
  addRoute(routes, { method: 'delete', path, tag, summary: 'Take no more suggestions from outside' }, ({ context }) =>
    endSuggestionLink(app, context.get('caller')),
  )
}
