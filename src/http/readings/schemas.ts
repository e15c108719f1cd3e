import { z } from '@hono/zod-openapi'

const part = z.enum(['value', 'num', 'den'])
const decimal = z.enum(['point', 'comma'])
const column = z.strictObject({ index: z.int().min(0).max(250), metric: z.string().max(60), part })

export const decisionsSchema = z
  .strictObject({
    sheet: z.string().max(300).optional(),
    times: z.int().min(0).max(250).optional().describe('Zero-based column that says when'),
    columns: z.array(column).max(100).optional().describe('Which columns fill what; proposed where left out'),
    dateOrder: z.enum(['dayFirst', 'monthFirst']).optional(),
    decimal: decimal.optional(),
    encoding: z.string().max(40).optional(),
    separator: z.string().max(1).optional(),
  })
  .openapi('ReadingDecisions')

const decisions = z.string().max(20_000).optional().describe('ReadingDecisions as JSON')
export const previewQuery = z.object({ decisions })
export const acceptQuery = z.object({ decisions, digest: z.string().max(64).describe('Of the preview that was shown') })

const refusal = z.object({ code: z.string(), sentence: z.string(), field: z.string().optional() }).nullable()
const number = z.number().nullable()

export const previewSchema = z
  .object({
    sheets: z.array(z.string()),
    sheet: z.string(),
    firstRow: z.int(),
    times: z.int(),
    columns: z.array(
      z.object({
        index: z.int(),
        header: z.string(),
        holds: z.enum(['times', 'numbers', 'text']),
        samples: z.array(z.string()),
        decimal: decimal.nullable(),
      }),
    ),
    chosen: z.array(column),
    dateOrder: z.object({
      order: z.enum(['dayFirst', 'monthFirst', 'mixed', 'unknown']),
      sample: z.string().optional(),
    }),
    metrics: z.array(
      z.object({
        id: z.uuid(),
        number: z.string().nullable(),
        name: z.string(),
        unit: z.string(),
        kind: z.enum(['value', 'proportion', 'rate']),
        cadence: z.enum(['day', 'week', 'month', 'quarter']),
      }),
    ),
    encoding: z.string().nullable(),
    counts: z.object({ new: z.int(), restates: z.int(), same: z.int(), refused: z.int() }),
    rows: z
      .array(
        z.object({
          metric: z.uuid(),
          row: z.int(),
          time: z.string(),
          cells: z.array(z.string()),
          fate: z.enum(['new', 'restates', 'same', 'refused']),
          period: z.iso.date().nullable(),
          value: number,
          num: number,
          den: number,
          before: number,
          refusal,
        }),
      )
      .describe('At most 500 that are fine and 500 that are not, in the file’s order'),
    digest: z.string(),
  })
  .openapi('ReadingsPreview')

export const outcomeSchema = z
  .object({ batch: z.uuid().nullable(), added: z.int(), restated: z.int(), unchanged: z.int() })
  .openapi('ReadingsWritten')
