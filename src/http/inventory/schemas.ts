import { z } from '@hono/zod-openapi'
import { inventoryColumns } from '#domain/inventory/columnWords.ts'
import { resourceKinds } from '#domain/records/resource/kinds.ts'
import { refusalSchema } from '../records/schemas.ts'

const holds = z.enum(inventoryColumns).nullable()

export const decisionsSchema = z
  .strictObject({
    sheet: z.string().max(300).optional(),
    columns: z
      .array(z.strictObject({ index: z.int().min(0).max(1000), holds }))
      .max(250)
      .optional()
      .describe('What columns hold, where it is not what is proposed'),
    owner: z.uuid().optional().describe('Who answers for what the file names nobody for; else whoever brings it in'),
    origin: z.enum(['inHouse', 'thirdParty']).optional().describe('Where the file does not say'),
    system: z
      .string()
      .max(60)
      .optional()
      .describe('An AI system already listed that the file describes, by id or number'),
  })
  .openapi('InventoryDecisions')

const decisions = z.string().max(20_000).optional().describe('InventoryDecisions as JSON')
export const previewQuery = z.object({ decisions })
export const takeQuery = z.object({ decisions, digest: z.string().max(64).describe('Of the preview that was shown') })

const named = z.object({ id: z.uuid(), number: z.string().nullable(), title: z.string() })
const judged = {
  key: z.string(),
  title: z.string(),
  known: named.nullable().describe('It is there already'),
  notes: z.array(refusalSchema).describe('What was not taken as it stands'),
  refusals: z.array(refusalSchema),
}

export const previewSchema = z
  .object({
    format: z.enum(['table', 'bom', 'modelCard']),
    sheets: z.array(z.string()),
    sheet: z.string().nullable(),
    columns: z.array(z.object({ index: z.int(), header: z.string(), holds, samples: z.array(z.string()) })),
    notes: z.array(refusalSchema),
    systems: z.array(
      z.object({
        ...judged,
        row: z.int().nullable(),
        owner: z.string().nullable().describe('By name'),
        origin: z.string().nullable(),
        tier: z.string().nullable(),
        purpose: z.string().nullable(),
        fate: z.enum(['new', 'known', 'refused']),
      }),
    ),
    resources: z.array(
      z.object({
        ...judged,
        kind: z.enum(Object.keys(resourceKinds) as [string, ...string[]]),
        serves: z.array(z.string()).describe('Keys of the systems'),
        fate: z.enum(['new', 'shared', 'known', 'refused']),
      }),
    ),
    digest: z.string(),
  })
  .openapi('InventoryPreview')

export const takenSchema = z
  .object({ systems: z.array(named), resources: z.array(named), shared: z.int() })
  .openapi('InventoryTaken')
