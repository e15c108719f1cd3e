import { z } from '@hono/zod-openapi'

/** The text as the editor writes it; which parts it may have is checked one by one, with a sentence for the first that is wrong. */
const richText = z
  .looseObject({ type: z.literal('doc'), content: z.array(z.looseObject({ type: z.string() })) })
  .describe(
    'ProseMirror JSON of paragraphs, headings 1 to 3, lists, quotes, rules; bold, italic, underline, strike, code, link',
  )
  .openapi('RichText')

export const begunSchema = z.object({
  id: z.uuid(),
  number: z.string().nullable(),
  title: z.string(),
  state: z.string(),
  version: z.int(),
})
export const variantQuery = z.object({
  variant: z.enum(['internal', 'public']).default('internal').describe('The text for those inside, or for the public'),
})
export const contentInput = z.object({ text: z.unknown().openapi({ type: 'object', description: 'See RichText' }) })
export const contentSchema = z.object({ internal: richText.nullable(), public: richText.nullable() })
export const writtenSchema = z.object({
  id: z.uuid(),
  version: z.int().describe('Of the record, for the next If-Match'),
  contentHash: z.string().nullable(),
  publicHash: z.string().nullable(),
})

const reader = z.object({
  person: z.uuid(),
  name: z.string(),
  dueOn: z.iso.date().nullable().describe('Null for who read it without being asked to'),
  readAt: z.iso.datetime().nullable(),
})
export const acknowledgementsSchema = z
  .object({
    asked: z.int(),
    confirmed: z.int(),
    overdue: z.int(),
    mine: z.object({ dueOn: z.iso.date().nullable(), readAt: z.iso.datetime().nullable() }).nullable(),
    readers: z.array(reader).nullable().describe('By name, for those who look after documents'),
  })
  .openapi('Acknowledgements')

export const toReadSchema = z.object({
  today: z.iso.date().describe('The organization’s day'),
  items: z.array(
    z.object({
      version: z.uuid(),
      document: z.uuid(),
      number: z.string().nullable(),
      title: z.string(),
      dueOn: z.iso.date(),
    }),
  ),
})
