import { z } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import { once } from '#app/once.ts'
import { deactivatePerson, holdings, reactivatePerson } from '#app/people/deactivate.ts'
import { addPersonWithin, changePerson, people, person, personWithin } from '#app/people/persons.ts'
import { setRoles } from '#app/people/setRoles.ts'
import { addRoute, idempotencyKey, ifMatch } from '../addRoute.ts'
import { requestKey, versionRead } from '../body.ts'
import type { Routes } from '../env.ts'
import { limitFrom } from '../pageAsked.ts'
import { idText as id, listOf, pageOf, shortText } from '../shapes.ts'
import { holdingSchema, personSchema, roleList } from './schemas.ts'

const tag = 'People'
const base = '/api/v1/people'
const more = {
  email: z.exactOptional(shortText.nullable()),
  unit: z.exactOptional(id.nullable()),
  manager: z.exactOptional(id.nullable()),
}
const newPerson = z.strictObject({ name: shortText, ...more }).openapi('NewPerson')
const personChange = z.strictObject({ name: z.exactOptional(shortText), ...more }).openapi('PersonChange')
const listQuery = z.strictObject({
  active: z.enum(['true', 'false']).optional(),
  q: z.string().max(300).optional(),
  limit: z.string().optional(),
  cursor: z.string().max(2000).optional(),
})

/** Persons of the organization: list, add, change, roles, what they hold, leave and return. */
export function addPeopleRoutes(routes: Routes, app: App): void {
  addRoute(
    routes,
    { method: 'get', path: base, tag, summary: 'List people by name', query: listQuery, answer: pageOf(personSchema) },
    ({ context, query }) => {
      const active = query.active === undefined ? null : query.active === 'true'
      return people(app, context.get('caller'), {
        active,
        q: query.q ?? null,
        limit: limitFrom(query.limit),
        cursor: query.cursor ?? null,
      })
    },
  )
  addRoute(
    routes,
    { method: 'get', path: `${base}/{id}`, tag, summary: 'Read a person', answer: personSchema },
    ({ context, id }) => person(app, context.get('caller'), id),
  )
  addRoute(
    routes,
    {
      method: 'post',
      path: base,
      tag,
      summary: 'Add a person, without a login',
      headers: idempotencyKey,
      body: newPerson,
      answer: personSchema,
      status: 201,
    },
    async ({ context, body }) => {
      const caller = context.get('caller')
      return once(app, caller, {
        key: await requestKey(context),
        first: (tx, id) => addPersonWithin(tx, { app, caller }, body, id),
        again: personWithin,
      })
    },
  )
  addRoute(
    routes,
    {
      method: 'patch',
      path: `${base}/{id}`,
      tag,
      summary: 'Change name, e-mail, unit or manager',
      headers: ifMatch,
      body: personChange,
      answer: personSchema,
    },
    ({ context, body, id }) =>
      changePerson(app, context.get('caller'), { id, version: versionRead(context), changes: body }),
  )
  addRoute(
    routes,
    {
      method: 'put',
      path: `${base}/{id}/roles`,
      tag,
      summary: 'Give exactly these roles',
      body: z.strictObject({ roles: roleList }),
      answer: personSchema,
    },
    ({ context, body, id }) => setRoles(app, context.get('caller'), { id, roles: body.roles }),
  )
  addLeaving(routes, app)
}

function addLeaving(routes: Routes, app: App): void {
  addRoute(
    routes,
    {
      method: 'get',
      path: `${base}/{id}/holdings`,
      tag,
      summary: 'What a successor would take over',
      answer: listOf(holdingSchema),
    },
    async ({ context, id }) => ({
      items: await holdings(app, context.get('caller'), id),
    }),
  )
  addRoute(
    routes,
    {
      method: 'post',
      path: `${base}/{id}/deactivate`,
      tag,
      summary: 'Deactivate, and hand over what the person holds',
      body: z.strictObject({ reassignTo: id.nullable().default(null) }),
      answer: personSchema,
    },
    ({ context, body, id: person }) =>
      deactivatePerson(app, context.get('caller'), { id: person, reassignTo: body.reassignTo }),
  )
  addRoute(
    routes,
    { method: 'post', path: `${base}/{id}/reactivate`, tag, summary: 'Take a person back', answer: personSchema },
    ({ context, id }) => reactivatePerson(app, context.get('caller'), id),
  )
}
