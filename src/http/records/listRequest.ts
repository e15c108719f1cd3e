import type { Context } from 'hono'
import type { ListRequest } from '#app/records/list.ts'
import { actorId } from '#domain/kernel/facts.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import type { Env } from '../env.ts'

const ours = new Set(['sort', 'q', 'limit', 'cursor'])
const DEFAULT_PAGE = 50
const LARGEST_PAGE = 200

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
    limit: numberFrom(query.limit, { field: 'limit', lowest: 1, highest: LARGEST_PAGE, absent: DEFAULT_PAGE }),
    ...(query.q?.trim() && { text: query.q.slice(0, 300) }),
    ...(query.cursor && { cursor: query.cursor }),
  }
}

/** `me` is the person who asks. */
function meaning(context: Context<Env>, value: string): string {
  return value === 'me' ? (actorId(context.get('caller').actor) ?? value) : value
}

interface Bounds {
  readonly field: string
  readonly lowest: number
  readonly highest: number
  readonly absent: number
}

/** A whole number from an address, within bounds. */
export function numberFrom(text: string | undefined, { field, lowest, highest, absent }: Bounds): number {
  if (text === undefined || text === '') return absent
  const number = Number(text)
  if (!Number.isInteger(number) || number < lowest || number > highest) {
    throw new Refused('invalid', [refuse('number_out_of_range', { field, values: { field, lowest, highest } })])
  }
  return number
}
