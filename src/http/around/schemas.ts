import { z } from '@hono/zod-openapi'
import { evidenceKinds } from '#domain/around/evidence.ts'
import { relationNames } from '#domain/records/relations.ts'

/** What the domain says of these values is said there; here is only their shape. */
const id = z.uuid()
const instant = z.iso.datetime()
const day = z.iso.date()
const text = z.string().max(50_000)
const person = z.object({ id, name: z.string() })

export const commentSchema = z
  .object({
    id,
    author: person.nullable(),
    text: z.string().nullable().describe('Null once withdrawn or redacted'),
    mentions: z.array(person),
    at: instant,
    withdrawnAt: instant.nullable(),
  })
  .openapi('Comment')

export const newComment = z
  .strictObject({ text, mentions: z.array(z.string().max(60)).max(200).optional() })
  .openapi('NewComment')

export const linkSchema = z
  .object({
    id,
    relation: z.enum(relationNames),
    direction: z.enum(['out', 'in']).describe('`out`: this record follows the other; `in`: the other follows this one'),
    record: z.object({
      id,
      type: z.string(),
      number: z.string().nullable(),
      title: z.string(),
      state: z.string(),
      status: z.string(),
    }),
    at: instant,
    by: person.nullable(),
  })
  .openapi('Link')

export const newLink = z
  .strictObject({ relation: z.enum(relationNames), to: z.string().max(100).describe('Id or number') })
  .openapi('NewLink')

export const evidenceSchema = z
  .object({
    id,
    kind: z.enum(evidenceKinds),
    label: z.string(),
    file: id.nullable(),
    url: z.string().nullable(),
    text: z.string().nullable(),
    validUntil: day.nullable(),
    at: instant,
    by: person.nullable(),
    withdrawnAt: instant.nullable(),
    withdrawnBy: person.nullable(),
    withdrawnBecause: z.string().nullable(),
  })
  .openapi('Evidence')

export const newEvidence = z
  .strictObject({
    kind: z.enum(evidenceKinds),
    label: text,
    fileId: z.string().max(60).nullable().optional(),
    url: text.nullable().optional().describe('http or https'),
    text: text.nullable().optional(),
    validUntil: z.string().max(60).nullable().optional().describe('A day, `2026-11-20`'),
  })
  .openapi('NewEvidence')

export const withdrawal = z.strictObject({ reason: text.nullable().optional() }).openapi('Withdrawal')

export const watchSchema = z
  .object({ watches: z.boolean(), byDefault: z.boolean().describe('Nothing was said: owner and raiser watch') })
  .openapi('Watch')

export const viewSchema = z
  .object({
    id,
    type: z.string(),
    name: z.string(),
    query: z.string().describe('As in the address of the list'),
    columns: z.array(z.string()),
  })
  .openapi('SavedView')

const columns = z.array(z.string().max(60)).max(200)
export const newView = z
  .strictObject({ name: text, type: z.string().max(60), query: text.optional(), columns: columns.optional() })
  .openapi('NewSavedView')
export const viewChange = z
  .strictObject({ name: text.optional(), query: text.optional(), columns: columns.optional() })
  .openapi('SavedViewChange')
