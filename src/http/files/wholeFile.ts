import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { LARGEST_MB, tooLarge } from '#app/files/spool.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { checked } from '../checked.ts'
import type { Env } from '../env.ts'
import { nameFrom } from './routes.ts'

/** A file sent as the body of a request, with its name in a header: what the API document says of it. */
export const wholeFileRequest = {
  headers: z.object({ 'meliora-file-name': z.string().describe('The name, percent-encoded UTF-8') }),
  body: {
    content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
    required: true,
  },
}

export interface WholeFile {
  readonly name: string
  readonly bytes: Buffer
}

/** Reads it whole, counted as it comes. @throws Refused invalid, tooLarge */
export async function wholeFile(context: Context<Env>): Promise<WholeFile> {
  const name = nameFrom(context.req.header('meliora-file-name'))
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of (context.req.raw.body ?? []) as AsyncIterable<Uint8Array>) {
    size += piece.length
    if (size > LARGEST_MB * 1024 * 1024) throw tooLarge()
    pieces.push(piece)
  }
  return { name, bytes: Buffer.concat(pieces) }
}

/** What was decided about the file, JSON in the address; nothing where it is not said. @throws Refused invalid */
export function decisionsFrom<S extends z.ZodType>(context: Context<Env>, schema: S): z.output<S> | undefined {
  const text = context.req.query('decisions')
  if (text === undefined || text === '') return undefined
  try {
    return checked(schema, JSON.parse(text))
  } catch (failure) {
    if (failure instanceof SyntaxError) throw new Refused('invalid', [refuse('body_not_json', { field: 'decisions' })])
    throw failure
  }
}
