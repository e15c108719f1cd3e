import { blameIn } from '#domain/causes/blame.ts'
import { everyName } from '../causes/analyses.ts'
import type { Tx } from '../open.ts'

/** Whether a lesson names someone of the organization, gone or not: everyone will read it (C-228). */
export async function namesInLesson(tx: Tx, lesson: unknown): Promise<boolean> {
  if (typeof lesson !== 'string' || lesson.trim() === '') return false
  return blameIn(lesson, await everyName(tx)).names.length > 0
}
