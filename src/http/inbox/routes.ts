import { z } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import { inbox, readNotices, unreadCount } from '#app/notices/inbox.ts'
import { noticeCodes } from '#domain/words/noticeWords.ts'
import { addRoute } from '../addRoute.ts'
import type { Routes } from '../env.ts'
import { pageAsked, pageQuery } from '../pageAsked.ts'
import { pageOf } from '../shapes.ts'

const path = '/api/v1/inbox'
const tag = 'Inbox'

const noticeSchema = z
  .object({
    id: z.uuid(),
    at: z.iso.datetime(),
    code: z.enum(noticeCodes),
    values: z.record(z.string(), z.union([z.string(), z.number()])),
    sentence: z.string().describe('In your language'),
    link: z.string().nullable().describe('Within the organization’s screens'),
    isRead: z.boolean(),
    actor: z.object({ id: z.uuid(), name: z.string() }).nullable(),
    proposal: z.uuid().nullable().describe('The proposal that waits for a decision, where it is about one'),
    record: z
      .object({ id: z.uuid(), type: z.string(), number: z.string().nullable(), title: z.string(), state: z.string() })
      .nullable()
      .describe('Null where you may not see it, or where it is not there yet'),
  })
  .openapi('Notice')

/** What a person was told. */
export function addInboxRoutes(routes: Routes, app: App): void {
  const query = pageQuery.extend({ unread: z.enum(['true', 'false']).optional() })
  addRoute(
    routes,
    { method: 'get', path, tag, summary: 'Your notices, newest first', query, answer: pageOf(noticeSchema) },
    ({ context, query: { unread, ...page } }) =>
      inbox(app, context.get('caller'), { unread: unread === 'true', ...pageAsked(page) }),
  )
  addRoute(
    routes,
    {
      method: 'get',
      path: `${path}/count`,
      tag,
      summary: 'How many are unread',
      answer: z.object({ unread: z.int().describe('Counted up to 1000') }),
    },
    async ({ context }) => ({ unread: await unreadCount(app, context.get('caller')) }),
  )
  const body = z
    .strictObject({ ids: z.array(z.string().max(60)).max(1000).optional(), all: z.boolean().optional() })
    .openapi('NoticesRead')
  addRoute(
    routes,
    {
      method: 'post',
      path: `${path}/read`,
      tag,
      summary: 'Mark as read: some, or all',
      body,
      answer: z.object({ read: z.int(), unread: z.int() }),
    },
    ({ context, body: asked }) => readNotices(app, context.get('caller'), asked),
  )
}
