import { z } from '@hono/zod-openapi'
import { deadLetterStates } from '#domain/feeds/deadLetters.ts'
import { feedKindNames, feedStates } from '#domain/feeds/kinds.ts'
import { idText, pageOf, shortText } from '../shapes.ts'

const instant = z.iso.datetime()
const refusal = z
  .object({
    code: z.string(),
    sentence: z.string(),
    field: z.string().optional(),
    values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  })
  .openapi('Refusal')
const kind = z.enum(feedKindNames)
const settings = z.record(z.string(), z.unknown()).describe('What the kind asks for; see GET /api/v1/feed-kinds')

const feedSchema = z
  .object({
    id: z.uuid(),
    kind,
    name: z.string(),
    metric: z.object({ id: z.uuid(), number: z.string().nullable(), name: z.string() }).nullable(),
    settings,
    everyMinutes: z.int().nullable(),
    state: z.enum(Object.keys(feedStates) as [keyof typeof feedStates]),
    failures: z.int().describe('Runs that failed one after another'),
    fault: refusal.nullable().describe('Why the last run failed'),
    failingSince: instant.nullable(),
    lastRunAt: instant.nullable(),
    lastSuccessAt: instant.nullable(),
    nextRunAt: instant.nullable(),
    pulledTo: z.iso.date().nullable().describe('Periods that begin before it have been taken'),
    rejected: z.int().describe('Deliveries whose signature or token was not right'),
    rejectedAt: instant.nullable(),
    hasBearer: z.boolean().describe('Whether a token for the source is kept; it is never shown'),
    waiting: z.int().describe('Dead letters that wait for a decision'),
    inbound: z.string().nullable().describe('Path of the address others send to'),
    version: z.int(),
    createdAt: instant,
  })
  .openapi('Feed')

export const oneFeedSchema = feedSchema
  .extend({
    burn: z
      .array(z.object({ windowSeconds: z.int(), at: instant, good: z.number(), total: z.number() }))
      .describe('How many events were good in each window when it was last looked at'),
  })
  .openapi('OneFeed')

export const feedsSchema = z.object({
  items: z.array(feedSchema),
  others: z
    .array(z.object({ channel: z.string(), batches: z.int(), readings: z.int(), lastAt: instant }))
    .describe('Ways readings came in without a feed in the last year'),
})

const everyMinutes = z.number().nullable().describe('Minutes between two runs, 1 to 10080; null where others send')
const bearer = z.string().max(4000).nullable().describe('A token the source asks for; null takes it away')
const metric = idText.nullable().describe('Id or number of the metric it fills')

export const newFeed = z
  .strictObject({
    kind,
    name: shortText,
    metric: metric.optional(),
    settings: settings.optional(),
    everyMinutes: everyMinutes.optional(),
    bearer: bearer.optional(),
  })
  .openapi('NewFeed')

export const feedChange = z
  .strictObject({
    name: z.exactOptional(shortText),
    metric: z.exactOptional(metric),
    settings: z.exactOptional(settings),
    everyMinutes: z.exactOptional(everyMinutes),
    bearer: z.exactOptional(bearer),
  })
  .openapi('FeedChange')

export const addedFeed = z
  .object({ feed: oneFeedSchema, secret: z.string().nullable().describe('What a sender proves itself by; shown once') })
  .openapi('AddedFeed')

const counts = { added: z.int(), restated: z.int(), unchanged: z.int(), refused: z.int() }

const runSchema = z
  .object({
    id: z.uuid(),
    startedAt: instant,
    endedAt: instant,
    cause: z.enum(['schedule', 'asked', 'delivery', 'replay']),
    outcome: z.enum(['stored', 'nothing', 'failed', 'kept']),
    fault: refusal.nullable(),
    ...counts,
    missing: z.int().describe('Periods the source says nothing about'),
    firstPeriod: z.iso.date().nullable(),
    lastPeriod: z.iso.date().nullable(),
    feedVersion: z.int().describe('The version of the settings it ran under'),
  })
  .openapi('FeedRun')
export const runsSchema = pageOf(runSchema)

const deadLetterSchema = z
  .object({
    id: z.uuid(),
    key: z.string(),
    at: instant,
    lastAt: instant,
    times: z.int(),
    payload: z.string().describe('As it came'),
    refusal,
    state: z.enum(Object.keys(deadLetterStates) as [keyof typeof deadLetterStates]),
    settledAt: instant.nullable(),
    settledBy: z.uuid().nullable(),
  })
  .openapi('DeadLetter')
export const deadLettersSchema = pageOf(deadLetterSchema)

export const ranSchema = z
  .object({
    feed: oneFeedSchema,
    result: z.object({ fault: refusal.nullable(), ...counts, missing: z.int() }),
  })
  .openapi('FeedRan')

export const deliveredSchema = z
  .object({
    outcome: z
      .enum(['stored', 'nothing', 'kept', 'duplicate'])
      .describe('`kept`: laid aside for a decision, not lost; `duplicate`: taken before'),
    ...counts,
    reason: refusal.nullable(),
  })
  .openapi('Delivered')

export const kindSchema = z
  .object({
    kind,
    label: z.string(),
    help: z.string(),
    comesBy: z.enum(['pull', 'inbound', 'both']),
    metric: z.enum(['needed', 'optional', 'none']),
    fills: z.array(z.string()).nullable(),
    proves: z.enum(['signature', 'token']).nullable(),
    fields: z.record(z.string(), z.unknown()).describe('Each setting with kind, label and bounds'),
  })
  .openapi('FeedKind')
