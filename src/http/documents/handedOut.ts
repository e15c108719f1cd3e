import type { Context } from 'hono'
import type { Env } from '../env.ts'
import { attachment } from '../files/routes.ts'

export const officeTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
} as const

/** The headers of a file one is handed: its kind and name, kept by nobody between people, never shown as a page. */
export function handOut(
  context: Context<Env>,
  { format, name }: { format: keyof typeof officeTypes; name: string },
): void {
  context.header('Content-Type', officeTypes[format])
  context.header('Content-Disposition', attachment(name))
  context.header('X-Content-Type-Options', 'nosniff')
  context.header('Cache-Control', 'private, no-store')
}
