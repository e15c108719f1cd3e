import { z } from '@hono/zod-openapi'
import { roleNames } from '#domain/people/roles.ts'
import { scopeNames } from '#domain/people/scopes.ts'
import { languages } from '#domain/words/sentence.ts'
import { shortText } from '../shapes.ts'

const instant = z.iso.datetime()
const day = z.iso.date()

export const secretText = z.string().max(400)
export const passwordText = z.string().max(1000)
export const roleList = z.array(z.string().max(60)).max(roleNames.length)

const role = z.enum(roleNames)
export const languageName = z.enum(languages)

export const personSchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    email: z.string().nullable(),
    unit: z.uuid().nullable(),
    manager: z.uuid().nullable(),
    active: z.boolean(),
    version: z.int(),
    roles: z.array(role),
    hasLogin: z.boolean(),
  })
  .openapi('Person')

export const holdingSchema = z
  .object({
    record: z.uuid(),
    type: z.string(),
    number: z.string().nullable(),
    title: z.string().nullable().describe('Null where the record is for narrower eyes'),
    state: z.string(),
    due: day.nullable(),
    as: z.enum(['owner', 'action']),
    what: z.string().nullable(),
  })
  .openapi('Holding')

export const unitSchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    kind: z.enum(['site', 'department']),
    parent: z.uuid().nullable(),
    active: z.boolean(),
    version: z.int(),
  })
  .openapi('Unit')

export const invitationSchema = z
  .object({
    id: z.uuid(),
    person: z.uuid(),
    personName: z.string(),
    email: z.string(),
    createdAt: instant,
    expiresAt: instant,
    acceptedAt: instant.nullable(),
    withdrawnAt: instant.nullable(),
  })
  .openapi('Invitation')

export const tokenSchema = z
  .object({
    id: z.uuid(),
    person: z.uuid(),
    personName: z.string(),
    name: z.string(),
    scopes: z.array(z.enum(scopeNames)),
    createdAt: instant,
    expiresAt: instant,
    lastUsedOn: day.nullable(),
    revokedAt: instant.nullable(),
  })
  .openapi('Token')

export const exceptionSchema = z
  .object({
    id: z.uuid(),
    duty: z.string(),
    compensatingControl: z.string(),
    fromDay: day,
    untilDay: day,
    approvedBy: z.object({ id: z.uuid(), name: z.string() }),
    approvedAt: instant,
    endedAt: instant.nullable(),
  })
  .openapi('DutyException')

const settings = {
  name: z.string(),
  timeZone: z.string(),
  language: languageName,
  smallEffortDays: z.int(),
  smallCost: z.int(),
  delegatedCostLimit: z.int(),
  workInProgressLimit: z.int(),
  capacityDays: z.int(),
  standards: z.array(z.string()),
  headcount: z.int().nullable().describe('People who work there, with an account or without; null: not said'),
  secondFactorRequired: z.boolean(),
  privateHosts: z.array(z.string()),
  assistantsAllowed: z.boolean(),
}

export const organizationSchema = z
  .object({
    id: z.uuid(),
    slug: z.string(),
    clock: z.enum(['server', 'demo']),
    version: z.int(),
    createdAt: instant,
    ...settings,
  })
  .openapi('Organization')

export const organizationChange = z
  .strictObject({
    name: z.exactOptional(shortText),
    timeZone: z.exactOptional(z.string().max(80)),
    language: z.exactOptional(settings.language),
    smallEffortDays: z.exactOptional(z.number()),
    smallCost: z.exactOptional(z.number()),
    delegatedCostLimit: z.exactOptional(z.number()),
    workInProgressLimit: z.exactOptional(z.number()),
    capacityDays: z.exactOptional(z.number()),
    headcount: z.exactOptional(z.number().nullable()),
    standards: z.exactOptional(z.array(z.string().max(40)).max(20)),
    secondFactorRequired: z.exactOptional(z.boolean()),
    privateHosts: z.exactOptional(z.array(z.string().max(300)).max(50)),
    assistantsAllowed: z.exactOptional(z.boolean()),
  })
  .openapi('OrganizationChange')

export const sessionSchema = z
  .object({
    id: z.uuid(),
    createdAt: instant,
    expiresAt: instant,
    userAgent: z.string().nullable(),
    current: z.boolean(),
  })
  .openapi('Session')

const place = z.object({
  organization: z.object({ id: z.uuid(), slug: z.string(), name: z.string(), clock: z.enum(['server', 'demo']) }),
  person: z.object({ id: z.uuid(), name: z.string() }),
  roles: z.array(role),
  secondFactorRequired: z.boolean(),
})

export const meSchema = z
  .object({
    user: z
      .object({
        id: z.uuid(),
        email: z.string(),
        name: z.string(),
        secondFactor: z.boolean().describe('Set up'),
        secondFactorGiven: z.boolean(),
      })
      .nullable()
      .describe('Null with a token'),
    memberships: z.array(place),
  })
  .openapi('Me')
