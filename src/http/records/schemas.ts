import { z } from '@hono/zod-openapi'
import { fieldOf } from '#domain/checks/checkInput.ts'
import { LONG_TEXT, SHORT_TEXT } from '#domain/checks/text.ts'
import type { Field, FieldKind, SimpleField } from '#domain/kernel/field.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { requirementOptions } from '#domain/standards/standards.ts'

const id = () => z.uuid()
const day = () => z.iso.date()

/** Requirements are hundreds and many fields name them: told once in the API document, with those an organization brought. */
const requirementKey = z
  .union([
    z.enum(Object.keys(requirementOptions) as [string, ...string[]]),
    z
      .string()
      .regex(/^own-[a-z0-9-]{1,40}:.{1,120}$/)
      .describe('A requirement of a framework that was brought'),
  ])
  .openapi('RequirementKey')

function oneOf(options: Readonly<Record<string, unknown>>): z.ZodType {
  return options === requirementOptions ? requirementKey : z.enum(Object.keys(options) as [string, ...string[]])
}

/** How each kind of field looks in JSON; for the API document. Requests are checked by `domain/checks`, from the same definition. */
const schemas: { readonly [K in Exclude<FieldKind, 'rows'>]: (field: Extract<SimpleField, { kind: K }>) => z.ZodType } =
  {
    text: ({ long }) =>
      z
        .string()
        .max(long ? LONG_TEXT : SHORT_TEXT)
        .nullable(),
    number: ({ min, max, whole }) => {
      const number = whole ? z.int() : z.number()
      return number
        .min(min ?? -1e12)
        .max(max ?? 1e12)
        .nullable()
    },
    choice: ({ options }) => oneOf(options).nullable(),
    choices: ({ options }) => z.array(oneOf(options)),
    check: () => z.boolean(),
    day: () => day().nullable(),
    instant: () => z.iso.datetime().nullable(),
    person: () => id().nullable(),
    link: () => id().nullable(),
    file: () => id().nullable(),
    answer: () => z.object({ answer: z.enum(['yes', 'no', 'notApplicable']), why: z.string().nullable() }).nullable(),
  }

function schemaOf(field: Field): z.ZodType {
  if (field.kind !== 'rows')
    return (schemas[field.kind] as (field: SimpleField) => z.ZodType)(field).describe(field.label.en)
  return z
    .array(z.object({ id: id().or(z.literal('')), ...shapeOf(Object.entries(field.of)) }))
    .describe(field.label.en)
}

function shapeOf(fields: readonly [string, Field][]): Record<string, z.ZodType> {
  return Object.fromEntries(fields.map(([name, field]) => [name, schemaOf(field)]))
}

/** A request body of some of a type's fields, none of them demanded: guards say what is missing. */
export function inputSchema(type: AnyRecordType, names: readonly string[], name: string) {
  const fields = names.map((each): [string, Field] => [each, fieldOf(type, each)!])
  return z.object(shapeOf(fields)).partial().openapi(name)
}

export const refusalSchema = z
  .object({
    code: z.string(),
    sentence: z.string(),
    field: z.string().optional(),
    values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  })
  .openapi('Refusal')

export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.string(),
    refusals: z.array(refusalSchema),
  })
  .openapi('Problem')

const person = z.object({ id: id(), name: z.string().nullable() }).nullable()
const envelope = {
  id: id(),
  type: z.string(),
  number: z.string().nullable(),
  title: z.string(),
  state: z.string(),
  status: z.string(),
  owner: person,
  due: day().nullable(),
  overdue: z.boolean(),
  version: z.int(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
}

const openMove = z
  .object({
    move: z.string(),
    to: z.string().nullable(),
    asks: z.array(z.string()),
    reason: z.boolean(),
    mine: z.boolean(),
    refusals: z.array(refusalSchema).describe('Empty when the move can be made now'),
  })
  .openapi('OpenMove')

/** A record's page as it is answered. */
export function pageSchema(type: AnyRecordType) {
  return z
    .object({
      ...envelope,
      createdBy: person,
      fields: z.object(shapeOf(Object.entries(type.fields as Record<string, Field>))),
      masked: z.array(z.string()).describe('Fields whose content the reader does not see'),
      names: z.record(z.string(), z.string()),
      today: day(),
      moves: z.array(openMove),
      debts: z.array(refusalSchema),
      may: z.object({ edit: z.boolean() }),
    })
    .openapi(type.label.en.replace(/\s/g, ''))
}

/** A page of a list as it is answered. */
export function listSchema(type: AnyRecordType) {
  const item = z.looseObject(envelope).openapi(`${type.label.en.replace(/\s/g, '')}Item`)
  return z.object({
    items: z.array(item),
    next: z.string().nullable(),
    truncated: z.boolean(),
    today: day(),
    names: z.record(z.string(), z.string()).describe('Names of the people the columns name'),
  })
}
