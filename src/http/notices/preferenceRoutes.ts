import { z } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import { endCalendarAddress, makeCalendarAddress } from '#app/notices/calendar.ts'
import { changeMyNotices, myNotices } from '#app/notices/preferences.ts'
import { addressedAs, calendarScopes, mailChoices } from '#domain/notices/mailing.ts'
import { languages } from '#domain/words/sentence.ts'
import { addRoute } from '../addRoute.ts'
import type { Routes } from '../env.ts'

const tag = 'Notices'
const path = '/api/v1/notice-preferences'
const choice = z.enum(mailChoices)
const mail = z
  .object(
    Object.fromEntries(addressedAs.map((as) => [as, choice])) as Record<(typeof addressedAs)[number], typeof choice>,
  )
  .describe('By how one is addressed: at once, with the day’s digest, or not by mail')
const calendarSchema = z.object({
  scope: z.enum(calendarScopes),
  createdAt: z.iso.datetime(),
  lastReadOn: z.iso.date().nullable(),
})
const preferences = z
  .object({
    mail,
    language: z.enum(languages).nullable().describe('Of mail; null: the organization’s'),
    email: z.string().nullable(),
    mailsLeave: z.boolean().describe('Whether mail leaves this house at all'),
    calendar: calendarSchema.nullable(),
  })
  .openapi('NoticePreferences')
const change = z
  .strictObject({
    mail: z.exactOptional(mail.partial()),
    language: z.exactOptional(z.enum(languages).nullable()),
  })
  .openapi('NoticePreferencesChange')

/** How one is told: by mail, once a day, in a calendar. Everyone's own. */
export function addPreferenceRoutes(routes: Routes, app: App): void {
  addRoute(routes, { method: 'get', path, tag, summary: 'How you are told', answer: preferences }, ({ context }) =>
    myNotices(app, context.get('caller')),
  )
  addRoute(
    routes,
    {
      method: 'put',
      path,
      tag,
      summary: 'Change how you are told; what is not said stays',
      body: change,
      answer: preferences,
    },
    ({ context, body }) => changeMyNotices(app, context.get('caller'), body as Parameters<typeof changeMyNotices>[2]),
  )
  addRoute(
    routes,
    {
      method: 'post',
      path: `${path}/calendar`,
      tag,
      summary: 'The secret address of your calendar, or a new one in its place; shown once',
      body: z.strictObject({ scope: z.enum(calendarScopes) }).openapi('CalendarAsked'),
      answer: z.object({ path: z.string().describe('Within this installation') }),
      status: 201,
    },
    ({ context, body }) => makeCalendarAddress(app, context.get('caller'), body.scope),
  )
  addRoute(
    routes,
    { method: 'delete', path: `${path}/calendar`, tag, summary: 'End the calendar’s address' },
    ({ context }) => endCalendarAddress(app, context.get('caller')),
  )
}
