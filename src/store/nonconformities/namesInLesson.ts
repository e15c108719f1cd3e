import { sql } from 'kysely'
import { blameIn } from '#domain/causes/blame.ts'
import type { Tx } from '../open.ts'

/** Whether a lesson names someone of the organization, gone or not: everyone will read it (C-228). */
export async function namesInLesson(tx: Tx, lesson: unknown): Promise<boolean> {
  if (typeof lesson !== 'string' || lesson.trim() === '') return false
  const people = await sql<{ name: string }>`
    select name from person where organization_id = current_organization()`.execute(tx)
  return (
    blameIn(
      lesson,
      people.rows.map(({ name }) => name),
    ).names.length > 0
  )
}
