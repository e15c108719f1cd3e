import { z } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import { once } from '#app/once.ts'
import {
  approveExceptionWithin,
  dutyExceptions,
  endDutyException,
  exceptionWithin,
} from '#app/people/dutyExceptions.ts'
import { changeOrganization, organizationOf } from '#app/people/organization.ts'
import { addRoute, idempotencyKey, ifMatch } from '../addRoute.ts'
import { requestKey, versionRead } from '../body.ts'
import type { Routes } from '../env.ts'
import { listOf } from '../shapes.ts'
import { exceptionSchema, organizationChange, organizationSchema } from './schemas.ts'

const tag = 'Organization'
const dayText = z.string().max(20)
const newException = z
  .strictObject({
    duty: z.string().max(20),
    compensatingControl: z.string().max(2000),
    fromDay: dayText,
    untilDay: dayText,
  })
  .openapi('NewDutyException')

/** What the organization decided for itself, and its exceptions from the separation of duties. */
export function addOrganizationRoutes(routes: Routes, app: App): void {
  const path = '/api/v1/organization'
  addRoute(
    routes,
    { method: 'get', path, tag, summary: 'Read name and settings', answer: organizationSchema },
    ({ context }) => organizationOf(app, context.get('caller')),
  )
  addRoute(
    routes,
    {
      method: 'patch',
      path,
      tag,
      summary: 'Change name or settings',
      headers: ifMatch,
      body: organizationChange,
      answer: organizationSchema,
    },
    ({ context, body }) =>
      changeOrganization(app, context.get('caller'), { version: versionRead(context), changes: body }),
  )
  addExceptionRoutes(routes, app)
}

function addExceptionRoutes(routes: Routes, app: App): void {
  const path = '/api/v1/duty-exceptions'
  addRoute(
    routes,
    { method: 'get', path, tag, summary: 'List every exception there ever was', answer: listOf(exceptionSchema) },
    async ({ context }) => ({
      items: await dutyExceptions(app, context.get('caller')),
    }),
  )
  addRoute(
    routes,
    {
      method: 'post',
      path,
      tag,
      summary: 'Approve an exception, as top management',
      headers: idempotencyKey,
      body: newException,
      answer: exceptionSchema,
      status: 201,
    },
    async ({ context, body }) => {
      const caller = context.get('caller')
      return once(app, caller, {
        key: await requestKey(context),
        first: (tx, id) => approveExceptionWithin(tx, { app, caller }, body, id),
        again: exceptionWithin,
      })
    },
  )
  addRoute(
    routes,
    {
      method: 'post',
      path: `${path}/{id}/end`,
      tag,
      summary: 'End an exception before its day',
      answer: exceptionSchema,
    },
    ({ context, id }) => endDutyException(app, context.get('caller'), id),
  )
}
