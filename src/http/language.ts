import type { MiddlewareHandler } from 'hono'
import { type Language, languages } from '#domain/words/sentence.ts'
import type { Env } from './env.ts'

/** The reader's language, from Accept-Language; English when nothing fits. */
export const readLanguage: MiddlewareHandler<Env> = async (context, next) => {
  const asked = (context.req.header('accept-language') ?? '')
    .split(',')
    .map((part) => part.trim().slice(0, 2).toLowerCase())
  context.set(
    'language',
    asked.find((each): each is Language => (languages as readonly string[]).includes(each)) ?? 'en',
  )
  await next()
}
