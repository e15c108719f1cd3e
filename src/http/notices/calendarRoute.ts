import { z } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import { calendarAt } from '#app/notices/calendar.ts'
import { openGate } from '#app/suggestions/gate.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { addressOf } from '../address.ts'
import { answers } from '../documented.ts'
import type { Routes } from '../env.ts'

const path = '/api/public/calendar/{file}'

/** The calendar behind a secret address: calendars cannot sign in. Who reads it is not looked at. */
export function addCalendarRoute(routes: Routes, app: App, { baseUrl }: { readonly baseUrl: string }): void {
  const looking = openGate({ most: 120, mostOverall: 20_000, windowSeconds: 600 })
  routes.openAPIRegistry.registerPath({
    method: 'get',
    path,
    tags: ['Notices'],
    summary: 'Due days as iCalendar, for whoever has the secret address',
    request: { params: z.object({ file: z.string().describe('The secret and `.ics`') }) },
    responses: answers({
      200: { description: 'The calendar', content: { 'text/calendar': { schema: z.string() } } },
    }),
  })
  routes.get(path.replace('{file}', ':file'), async (context) => {
    looking.admit(addressOf(context).network)
    const [, secret] = /^(cal_[\w-]{43})\.ics$/.exec(context.req.param('file') ?? '') ?? []
    if (secret === undefined) throw new Refused('notFound', [refuse('not_found')])
    const file = await calendarAt(app, secret, baseUrl)
    return context.body(file, 200, {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="meliora.ics"',
      'cache-control': 'private, no-cache',
      'referrer-policy': 'no-referrer',
    })
  })
}
