import { z } from '@hono/zod-openapi'

const instant = z.iso.datetime()

/** One entry as every trail shows it. */
export const trailEntrySchema = z
  .object({
    seq: z.int(),
    hash: z.string(),
    id: z.uuid(),
    at: instant,
    clock: z.enum(['server', 'demo']),
    actor: z.object({ kind: z.string(), id: z.uuid().optional(), name: z.string().optional() }),
    channel: z.string(),
    verb: z.string(),
    subject: z.object({ type: z.string(), id: z.uuid() }).nullable(),
    reason: z.string().nullable(),
    changes: z.array(z.object({ path: z.string(), before: z.unknown(), after: z.unknown(), redacted: z.boolean() })),
  })
  .openapi('TrailEntry')

const mentionedSchema = z.object({
  id: z.uuid(),
  type: z.string().describe('person, unit, token, file, or the type of a record'),
  number: z.string().nullable(),
  name: z.string(),
})

export const trailPage = z.object({
  items: z.array(trailEntrySchema),
  next: z.string().nullable(),
  mentioned: z.array(mentionedSchema).describe('What the ids in these entries stand for, as far as you may see it'),
})

const word = z.string().max(60).optional()

export const trailQuery = z.strictObject({
  actor: word.describe('Id of the person'),
  verb: word,
  type: word.describe('Type of what it is about: improvement, person, …'),
  from: word.describe('A day (from midnight UTC) or an instant; included'),
  to: word.describe('A day or an instant; not included'),
  limit: z.string().max(10).optional(),
  cursor: z.string().max(40).optional(),
})

export const headSchema = z.object({
  head: z.string().describe('`seq:hash` of the last entry; kept elsewhere it is an anchor'),
})

export const anchorQuery = z.strictObject({
  anchor: z.string().max(1000).optional().describe('`seq:hash`, several with commas'),
})

export const reportSchema = z
  .object({
    ok: z.boolean(),
    organization: z.uuid(),
    count: z.int(),
    head: z.string(),
    redacted: z.int().describe('Values that were redacted, each accounted for by an entry'),
    sealed: z.int(),
    faults: z.array(
      z.object({
        kind: z.string(),
        seq: z.int(),
        upTo: z.int().optional(),
        path: z.string().optional(),
        sentence: z.string(),
      }),
    ),
    faultCount: z.int(),
  })
  .openapi('TrailReport')

export const redactionSchema = z
  .object({
    id: z.uuid(),
    record: z.uuid(),
    paths: z.array(z.string()),
    reason: z.string(),
    proposedAt: instant,
    proposedBy: z.uuid(),
    decidedAt: instant.nullable(),
    decidedBy: z.uuid().nullable(),
    approved: z.boolean().nullable(),
  })
  .openapi('Redaction')

export const proposal = z.strictObject({
  record: z.string().max(60).describe('Id or number'),
  paths: z
    .array(z.string().max(200))
    .max(50)
    .describe('Fields as the trail names them; `reason` for every reason given'),
  reason: z.string().max(25_000),
})

export const decided = z.object({ request: redactionSchema, redacted: z.int().describe('How many values went') })

export const leaving = z.strictObject({ reason: z.string().max(300).nullable().optional() })
export const pseudonym = z.object({ id: z.uuid(), name: z.string(), version: z.int() })
