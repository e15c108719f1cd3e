import { z } from '@hono/zod-openapi'
import { sourceTypes } from '#domain/records/sourceTypes.ts'
import { registerColumns } from '#domain/register/headerWords.ts'
import { statusWords } from '#domain/register/statusWords.ts'
import { refusalSchema } from '../records/schemas.ts'

const named = z.object({ id: z.uuid(), name: z.string() })
/** Text that JSON carries and a database does not keep is refused: NUL, and halves of characters. */
const kept = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine((said) => said.isWellFormed() && !said.includes('\0'))
const text = kept(40_000)
const keysOf = <T extends object>(of: T) => Object.keys(of) as [keyof T & string, ...(keyof T & string)[]]

const column = z.strictObject({
  header: text,
  column: z.enum(registerColumns).nullable(),
  confidence: z.enum(['remembered', 'exact', 'likely', 'guess', 'none']),
})
const mapping = z.strictObject({ sheets: z.array(text).max(250), columns: z.array(column).max(250) })
const day = z.iso.date()
const repeatChoice = z.enum(['keepFirst', 'keepLast', 'keepAll', 'skip'])
const rowKey = kept(300)

const corrections = z.strictObject({
  status: z.record(text, z.enum(keysOf(statusWords))).optional(),
  source: z.record(text, z.enum(keysOf(sourceTypes))).optional(),
  priority: z.record(text, z.enum(['high', 'medium', 'low']).nullable()).optional(),
  date: z.record(text, day.nullable()).optional(),
  person: z
    .record(
      text,
      z.union([z.strictObject({ id: z.uuid() }), z.strictObject({ name: kept(300).trim().min(1) })]).nullable(),
    )
    .optional(),
  dateOrder: z.record(text, z.enum(['dayFirst', 'monthFirst'])).optional(),
  priorityScale: z.enum(['sms4', 'aims5', 'rank', 'percent', 'unknown']).optional(),
})
const choices = z.strictObject({
  exclude: z.array(rowKey).max(20_000).optional(),
  include: z.array(rowKey).max(20_000).optional(),
  repeats: z.record(text, repeatChoice).optional(),
  otherRepeats: z
    .strictObject({
      exact: repeatChoice.optional(),
      different: repeatChoice.optional(),
      inRegister: repeatChoice.optional(),
    })
    .optional(),
  excludeWrong: z.boolean().optional(),
})

/** What a person decides about an import; each replaces what was decided before, null takes it back. */
export const decisions = z
  .strictObject({
    mappings: z.array(mapping).max(250).nullable().optional(),
    corrections: corrections.nullable().optional(),
    choices: choices.nullable().optional(),
    includeSheets: z.array(text).max(250).nullable().optional(),
    encoding: kept(40).nullable().optional(),
    separator: kept(1).min(1).nullable().optional(),
  })
  .openapi('ImportDecisions')

export const undoing = z.strictObject({ reason: kept(2000).nullable().optional() })

const file = z.object({ id: z.uuid(), name: z.string(), hash: z.string(), size: z.int(), mediaType: z.string() })
const remark = z.object({
  code: z.string(),
  sentence: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  column: z.string().optional().describe('The header of the cell it is about'),
})
const readAs = z.object({
  text: z.string(),
  as: z.string().nullable(),
  how: z.enum(['known', 'new', 'words', 'wrong']).optional(),
  rows: z.int(),
})

const preview = z
  .object({
    file: z.object({
      format: z.string(),
      date1904: z.boolean(),
      encoding: z.string().optional(),
      separator: z.string().optional(),
    }),
    tables: z.array(
      z.object({
        sheet: z.string(),
        headerRows: z.array(z.int()),
        headers: z.array(z.string()),
        rows: z.int(),
        sure: z.boolean(),
      }),
    ),
    sheetsLeftOut: z.array(z.object({ sheet: z.string(), reason: z.string(), sentence: z.string() })),
    mappings: z.array(mapping),
    understood: z.object({
      words: z.record(z.enum(['status', 'priority', 'source', 'owner', 'date']), z.array(readAs)),
      cut: z.array(z.string()).describe('Kinds of which there are more than listed'),
      samples: z.record(z.string(), z.array(z.string())),
    }),
    summary: z.object({
      read: z.int(),
      toImport: z.int(),
      unchanged: z.int(),
      excluded: z.int(),
      repeated: z.int(),
      leftOut: z.int(),
      errors: z.int(),
      warnings: z.int(),
      byStatus: z.record(z.string(), z.int()),
      debts: z.record(z.string(), z.int()),
    }),
    acceptable: z.boolean(),
    newPersons: z.array(z.object({ name: z.string(), spellings: z.array(z.string()), rows: z.int() })),
    leftOut: z.array(z.object({ sheet: z.string(), row: z.int(), reason: z.string(), text: z.string() })),
    repeats: z.array(
      z.object({
        number: z.string(),
        kind: z.enum(['exact', 'different', 'inRegister']),
        rows: z.array(z.string()),
        choices: z.array(repeatChoice),
        chosen: repeatChoice.nullable(),
      }),
    ),
    questions: z.array(remark.extend({ blocking: z.boolean() })),
    totals: z.object({ newPersons: z.int(), repeats: z.int(), questions: z.int(), leftOut: z.int() }),
  })
  .openapi('ImportPreview')

const settled = z.object({
  accepted: z
    .object({
      at: z.iso.datetime(),
      by: z.uuid().nullable(),
      numbers: z.array(z.string()).describe('First and last'),
      rowsHash: z.string().describe('SHA-256 over a line for each row: number, tab, fingerprint, line feed'),
      people: z.array(named),
      trailHead: z.string(),
    })
    .optional(),
  undone: z
    .object({
      at: z.iso.datetime(),
      by: z.uuid().nullable(),
      withdrawn: z.int(),
      kept: z.array(z.object({ id: z.uuid(), number: z.string(), title: z.string() })),
      trailHead: z.string(),
    })
    .optional(),
})

export const importSchema = z
  .object({
    id: z.uuid(),
    state: z.enum(['reading', 'ready', 'refused', 'accepting', 'accepted', 'undoing', 'undone']),
    file,
    createdAt: z.iso.datetime(),
    createdBy: named.nullable(),
    decisions,
    preview: preview.nullable(),
    refusal: refusalSchema.nullable(),
    rowsDone: z.int(),
    rowsTaken: z.int().nullable(),
    against: z.array(refusalSchema).describe('What stands against accepting it; empty means go'),
    settled,
  })
  .openapi('Import')

export const listedImportSchema = importSchema
  .pick({ id: true, state: true, file: true, createdAt: true, createdBy: true, rowsDone: true, rowsTaken: true })
  .extend({ rowsRead: z.int().nullable().describe('How many rows would come in') })
  .openapi('ListedImport')

const importRowSchema = z
  .object({
    key: z.string(),
    sheet: z.string(),
    row: z.int().describe('As the person sees it'),
    fate: z.enum(['import', 'excluded', 'repeat', 'unchanged']),
    stage: z.string(),
    original: z.record(z.string(), z.string()),
    understood: z.looseObject({}),
    errors: z.array(remark),
    warnings: z.array(remark),
    debts: z.array(z.object({ code: z.string(), sentence: z.string() })),
    record: z.uuid().nullable(),
    number: z.string().nullable(),
    withdrawn: z.boolean(),
  })
  .openapi('ImportRow')

export const rowsSchema = z.object({ items: z.array(importRowSchema), next: z.int().nullable() })

export const originSchema = z
  .object({
    origin: z
      .object({
        import: z.uuid(),
        at: z.iso.datetime().nullable(),
        sheet: z.string(),
        row: z.int(),
        original: z.record(z.string(), z.string()),
        file: file.pick({ id: true, name: true, hash: true }),
      })
      .nullable(),
  })
  .openapi('Origin')

export const rowsQuery = z.strictObject({
  only: z.enum(['all', 'errors', 'warnings', 'skipped', 'questions']).optional(),
  cursor: z.string().optional(),
  limit: z.string().optional(),
})
