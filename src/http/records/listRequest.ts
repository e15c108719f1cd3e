import type { Context } from 'hono'
import type { ListRequest } from '#app/records/list.ts'
import { actorId } from '#domain/kernel/facts.ts'
import type { Env } from '../env.ts'
import { limitFrom } from '../pageAsked.ts'

const ours = new Set(['sort', 'q', 'limit', 'cursor'])

/** What a list is asked for, from its address: `?sort=-due&status=planned,inProgress&owner=me&q=router`. */
export function listRequest(context: Context<Env>): ListRequest {
  const query = context.req.query()
  const filters = Object.entries(query)
    .filter(([name]) => !ours.has(name))
    .map(
      ([name, value]) =>
        [
          name,
          value
            .split(',')
            .filter(Boolean)
            .map((each) => meaning(context, each)),
        ] as const,
    )
    .filter(([, values]) => values.length > 0)
  return {
    sort: query.sort ?? '-updated',
    filters: Object.fromEntries(filters),
    limit: limitFrom(query.limit),
    ...(query.q?.trim() && { text: query.q.slice(0, 300) }),
    ...(query.cursor && { cursor: query.cursor }),
  }
}

/** `me` is the person who asks. */
function meaning(context: Context<Env>, value: string): string {
  return value === 'me' ? (actorId(context.get('caller').actor) ?? value) : value
}
