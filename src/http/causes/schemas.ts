import { z } from '@hono/zod-openapi'
import { causeClasses, fishboneBranches, gates, nodeKinds } from '#domain/causes/analysis.ts'
import { causeCategories, techniques } from '#domain/causes/causeAnswers.ts'
import { refusalSchema } from '../records/schemas.ts'
import { idText } from '../shapes.ts'

/** What the domain says of these values is said there; here is only their shape. */
const id = z.uuid()
const instant = z.iso.datetime()
const person = z.object({ id, name: z.string() })
const keysOf = <K extends string>(labels: Readonly<Record<K, unknown>>) => Object.keys(labels) as [K, ...K[]]

const nodeSchema = z
  .object({
    id,
    parent: id.nullable().describe('Null for the top alone'),
    place: z.int(),
    kind: z.enum(nodeKinds),
    text: z.string().nullable(),
    branch: z.enum(keysOf(fishboneBranches)).nullable().describe('The rib of a fishbone; null for one of your own'),
    isConsidered: z.boolean().describe('A rib that was considered and has no cause'),
    gate: z.enum(keysOf(gates)).nullable().describe('None: a basic event'),
    votes: z.int().nullable().describe('The k of a k-of-n gate'),
    sameAs: id.nullable().describe('The basic event that is drawn here a second time'),
    causeClass: z.enum(keysOf(causeClasses)).nullable(),
    isSystemic: z.boolean(),
    category: z.enum(keysOf(causeCategories)).nullable().describe('The cause library'),
    wordingBecause: z.string().nullable().describe('Why a wording that names or blames someone stays'),
  })
  .openapi('CauseNode')

export const analysisSchema = z
  .object({
    id,
    technique: z.enum(keysOf(techniques)),
    cycle: z.int(),
    state: z.enum(['open', 'completed', 'withdrawn']),
    version: z.int().describe('Covers the boxes and the team; send it as If-Match'),
    nodes: z.array(nodeSchema),
    team: z.array(person),
    begunAt: instant,
    begunBy: person.nullable(),
    completedAt: instant.nullable(),
    completedBy: person.nullable(),
    mayChange: z.boolean(),
    maySettle: z.boolean(),
    missing: z.array(refusalSchema).describe('All that keeps it from being complete; `nodes/<id>` names a box'),
    cutSets: z
      .object({ sets: z.array(z.array(id)), isTooMany: z.boolean() })
      .nullable()
      .describe('Minimal cut sets of a fault tree: basic events by id; a set of one is a single point of failure'),
    statements: z.array(z.object({ cause: id, sentence: z.string() })).describe('How each root cause was come to'),
    hints: z.array(z.string()),
  })
  .openapi('CauseAnalysis')

export const causesSchema = z.object({ items: z.array(analysisSchema), mayBegin: z.boolean() })

export const newAnalysis = z
  .strictObject({
    technique: z.string().max(60).describe(keysOf(techniques).join(', ')),
    problem: z.string().max(50_000).nullable().optional().describe('What is to be explained; the title without one'),
    team: z.array(idText).max(200).nullable().optional().describe('Who takes part; whoever begins it without one'),
  })
  .openapi('NewCauseAnalysis')

export const treeChange = z
  .strictObject({
    put: z
      .array(z.looseObject({ id: idText }))
      .max(500)
      .optional()
      .describe('Whole boxes as `CauseNode`, new or changed'),
    remove: z.array(idText).max(500).optional().describe('Boxes that go, with all below them'),
  })
  .openapi('CauseChange')

export const teamChange = z.strictObject({ team: z.array(idText).max(200) }).openapi('CauseTeam')
export const causeReason = z.strictObject({ reason: z.string().max(50_000) }).openapi('CauseReason')
