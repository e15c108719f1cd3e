import { z } from '@hono/zod-openapi'

/** Texts are bounded here so that nothing huge goes further; what they may hold is said by the commands. */
export const shortText = z.string().max(300)
export const idText = z.string().max(60)

export const listOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item) })
export const pageOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), next: z.string().nullable() })
