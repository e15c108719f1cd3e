import { z } from '@hono/zod-openapi'
import { listingOf } from '#app/records/list.ts'
import { editableFields } from '#domain/checks/checkInput.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { raisedWithoutName } from '#domain/records/withoutName.ts'
import { idempotencyKey, ifMatch } from '../addRoute.ts'
import { answers, json } from '../documented.ts'
import type { Routes } from '../env.ts'
import { trailEntrySchema } from '../trail/schemas.ts'
import { inputSchema, listSchema, pageSchema, refusalSchema } from './schemas.ts'

/** Writes a record type's routes into the API document, from the same definition that checks them. */
export function documentRoutes(routes: Routes, type: AnyRecordType): void {
  const base = `/api/v1/${type.plural}`
  const name = type.label.en.replace(/\s/g, '')
  const page = pageSchema(type)
  const ref = z.object({ ref: z.string().describe('Id, or number once there is one') })
  const register = (path: Parameters<Routes['openAPIRegistry']['registerPath']>[0]) =>
    routes.openAPIRegistry.registerPath({ tags: [type.pluralLabel.en], ...path })

  register({
    method: 'get',
    path: base,
    summary: `List ${type.plural}`,
    request: { query: listQuery(type) },
    responses: answers({ 200: json(listSchema(type)) }),
  })
  register({
    method: 'post',
    path: base,
    summary: `Capture: add to ${type.plural}`,
    request: { headers: idempotencyKey, body: json(captureSchema(type, name)) },
    responses: answers({ 201: versioned(isNameless(type) ? z.union([page, receiptSchema]) : page) }),
  })
  register({
    method: 'post',
    path: `${base}/bulk`,
    summary: 'Make one move on each of many; what one refuses keeps no other waiting',
    request: { body: json(bulkSchema(type)) },
    responses: answers({ 200: json(z.object({ results: z.array(bulkResult) })) }),
  })
  register({
    method: 'get',
    path: `${base}/{ref}`,
    summary: 'Read one, with its open moves',
    request: { params: ref },
    responses: answers({ 200: versioned(page) }),
  })
  register({
    method: 'patch',
    path: `${base}/{ref}`,
    summary: 'Edit fields outside a move',
    request: { params: ref, headers: ifMatch, body: json(inputSchema(type, editableFields(type), `${name}Edit`)) },
    responses: answers({ 200: versioned(page) }),
  })
  register({
    method: 'post',
    path: `${base}/{ref}/moves`,
    summary: 'Make several moves together: all or none',
    request: { params: ref, headers: ifMatch.extend(idempotencyKey.shape), body: json(stepsSchema(type)) },
    responses: answers({ 200: versioned(page) }),
  })
  register({
    method: 'post',
    path: `${base}/{ref}/moves/{move}`,
    summary: 'Make one move',
    request: {
      params: ref.extend({ move: moveName(type) }),
      headers: ifMatch.extend(idempotencyKey.shape),
      body: json(stepSchema(type)),
    },
    responses: answers({ 200: versioned(page) }),
  })
  register({
    method: 'post',
    path: `${base}/{ref}/raise/{plural}`,
    summary: 'Make a record of another type out of this one; it follows from this one',
    request: {
      params: ref.extend({ plural: z.string().describe('What is made: `nonconformities`, `improvements`, …') }),
      headers: idempotencyKey,
      body: json(z.record(z.string(), z.unknown()).describe('What that type captures')),
    },
    responses: answers({ 201: versioned(z.looseObject({}).describe('The page of the new record')) }),
  })
  register({
    method: 'get',
    path: `${base}/{ref}/trail`,
    summary: 'Who did what and why, newest first',
    request: {
      params: ref,
      query: z.object({ cursor: z.string().optional(), limit: z.int().min(1).max(200).optional() }),
    },
    responses: answers({ 200: json(z.object({ items: z.array(trailEntrySchema), next: z.int().nullable() })) }),
  })
}

/** A record's page comes with the version it shows. */
const versioned = (schema: z.ZodType) => ({ ...json(schema), headers: z.object({ ETag: etag }) })
const etag = z.string().describe('The version, `"3"`; send it as If-Match. A receipt without a name has none')

const isNameless = (type: AnyRecordType) => raisedWithoutName.includes(type.name)
const withoutName = z
  .boolean()
  .optional()
  .describe('Nobody learns who raised it; the answer is a receipt with the secret under which to follow it')
const receiptSchema = z.object({ id: z.uuid(), type: z.string(), follow: z.string().nullable() }).openapi('Receipt')

function captureSchema(type: AnyRecordType, name: string) {
  const schema = inputSchema(type, type.captures, `${name}Capture`)
  return isNameless(type) ? schema.extend({ anonymous: withoutName }) : schema
}

const moveName = (type: AnyRecordType) => z.enum(Object.keys(type.moves) as [string, ...string[]])
const stepBody = () => ({
  input: z.record(z.string(), z.unknown()).optional(),
  reason: z.string().nullable().optional(),
})
const stepSchema = (_: AnyRecordType) => z.object(stepBody())
const stepsSchema = (type: AnyRecordType) =>
  z.object({
    moves: z
      .array(z.object({ move: moveName(type), ...stepBody() }))
      .min(1)
      .max(12),
  })

const bulkSchema = (type: AnyRecordType) =>
  z.object({ ids: z.array(z.uuid()).min(1).max(200), move: moveName(type), ...stepBody() })
const bulkResult = z.object({
  id: z.uuid(),
  ok: z.boolean(),
  version: z.int().optional(),
  refusals: z.array(refusalSchema).optional(),
})

function listQuery(type: AnyRecordType) {
  const { filters, sorts } = listingOf(type)
  const orders = Object.keys(sorts).flatMap((sort) => [sort, `-${sort}`]) as [string, ...string[]]
  const each = Object.keys(filters).map(
    (filter) => [filter, z.string().optional().describe('Comma-separated')] as const,
  )
  return z.object({
    sort: z.enum(orders).optional(),
    q: z.string().optional(),
    limit: z.int().min(1).max(200).optional(),
    cursor: z.string().optional(),
    ...Object.fromEntries(each),
  })
}
