import { z } from '@hono/zod-openapi'
import { triggerRules } from '#domain/measurement/triggers/rules.ts'
import { signalStates as states } from '#domain/words/signalStates.ts'
import { pageQuery } from '../pageAsked.ts'
import { idText } from '../shapes.ts'

const day = z.iso.date()
const instant = z.iso.datetime()
const strength = z.enum(['watch', 'strong']).describe('watch: the rule is met; strong: more than chance explains it')
const numbers = z.record(z.string(), z.union([z.number(), z.string(), z.null()]))

const seen = {
  strength,
  numbers,
  periods: z.array(day).describe('Starts of the periods it rests on'),
  statistic: z.number().nullable(),
  p: z.number().nullable(),
  ruleVersion: z.int(),
  rule: z.string(),
}

const signalShape = {
  id: z.uuid(),
  ...seen,
  kind: z.string(),
  direction: z.enum(['better', 'worse']),
  state: z.enum(states).describe('Follows from the candidate it became'),
  title: z.string().describe('In your language'),
  about: z.string(),
  sentence: z.string().describe('In your language'),
  startedOn: day.nullable().describe('When the present level began, where that can be told'),
  foundAt: instant,
  snoozedUntil: day.nullable(),
  snoozeReason: z.string().nullable(),
  evidence: z.int().describe('How often its rule was met while it was open'),
  heldBack: z.int().describe('How often its rule was met while it cooled down or was snoozed'),
  near: z
    .array(z.object({ id: z.uuid(), number: z.string().nullable(), title: z.string() }))
    .describe('Raised about the same service within fourteen days: perhaps one thing, to be linked or merged'),
  metric: z
    .object({
      id: z.uuid(),
      number: z.string().nullable(),
      name: z.string(),
      unit: z.string().nullable(),
      kind: z.string(),
      direction: z.string(),
      cadence: z.string(),
      service: z.string().nullable(),
      target: z.number().nullable(),
    })
    .nullable(),
  shared: z.record(z.string(), z.string()).nullable().describe('What the incidents have in common'),
  incidents: z.array(z.uuid()),
  improvement: z.object({
    id: z.uuid(),
    number: z.string().nullable(),
    title: z.string(),
    state: z.string(),
    version: z.int(),
  }),
}

export const signalSchema = z.object(signalShape).openapi('Signal')

const outcome = z.enum(['raised', 'added', 'cooling', 'snoozed'])
const evidence = { id: z.uuid(), at: instant, outcome, signal: z.uuid(), lastPeriod: day, ...seen }
export const logSchema = z.object(evidence).openapi('SignalLogEntry')
export const signalPageSchema = z
  .object({ ...signalShape, log: z.array(z.object({ ...evidence, sentence: z.string() })) })
  .openapi('SignalPage')

export const signalsQuery = pageQuery.extend({
  state: z
    .string()
    .max(100)
    .optional()
    .describe(`Comma-separated: ${states.join(', ')}`),
  rule: z.enum(triggerRules.map(({ id }) => id) as [string, ...string[]]).optional(),
  metric: idText.optional(),
  improvement: idText.optional(),
})

export const snoozeBody = z
  .strictObject({ until: z.string().max(20), reason: z.string().max(20_000) })
  .openapi('Snooze')

const rule = z
  .object({
    id: z.string(),
    version: z.int(),
    kind: z.string(),
    name: z.string(),
    appliesTo: z.array(z.string()).describe('What a metric must be watched as'),
    watched: z.int().nullable(),
    expectedFalseAlarmsPerYear: z.number().nullable().describe('Of one metric'),
    expectedPerYear: z.number().nullable().describe('Of all it looks at'),
    raised: z.int().describe('Signals of the last 365 days'),
    paused: z
      .object({
        reason: z.string(),
        at: instant,
        by: z.object({ id: z.uuid(), name: z.string().nullable() }).nullable(),
      })
      .nullable(),
  })
  .openapi('SignalRule')

const raise = z.enum(['all', 'strongOnly'])
export const rulesSchema = z
  .object({ items: z.array(rule), raise, expectedPerYear: z.number().describe('False alarms of all rules in force') })
  .openapi('SignalRules')
export const raiseBody = z.strictObject({ raise }).openapi('SignalRaise')
export const ruleBody = z
  .strictObject({ paused: z.boolean(), reason: z.string().max(20_000).nullable().optional() })
  .openapi('SignalRulePause')
