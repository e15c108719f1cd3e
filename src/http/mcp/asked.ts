import { z } from 'zod'

/** Words to look for, as a database can hold them. */
export const words = z
  .string()
  .max(200)
  .regex(/^[^\0]*$/)
export const aboutType = z.object({ type: z.string().max(60).describe('Name of the record type, from record_types') })
export const aboutRecord = aboutType.extend({
  ref: z.string().max(100).describe('Id or number, such as IMP-2026-0042'),
})
