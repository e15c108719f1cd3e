import type { Tx } from '#store/open.ts'
import type { App } from '../app.ts'
import { inTurn } from './inTurn.ts'
import { type Saying, sayOnce } from './sayOnce.ts'

/** The next records in order of id, and what a day has to say of each; fewer than `most` are the last. */
export type Look = (
  tx: Tx,
  page: { readonly after: string; readonly most: number },
) => Promise<readonly { readonly id: string; readonly notices: readonly Saying['notice'][] }[]>

/** Looks at everything and says what was not said before; a look that fails keeps no other waiting. Answers how much was new. */
export async function sayAll(app: App, organization: string, looks: readonly Look[]): Promise<number> {
  try {
    return await sayInBatches(app, organization, looks)
  } catch (failure) {
    // They shared transactions, so it is not known which of them failed: each by itself.
    console.error('What the day brings could not be said at once; each look is asked by itself:', failure)
    let said = 0
    await inTurn(looks, 'Saying what the day brings', async (look) => {
      said += await sayInBatches(app, organization, [look])
    })
    return said
  }
}

const AT_ONCE = 500
const FIRST = '00000000-0000-0000-0000-000000000000'

/**
 * Goes through an organization's records, a few hundred of each look in a transaction, and says what was not said before. Answers how
 * much that was.
 */
export async function sayInBatches(app: App, organization: string, looks: readonly Look[]): Promise<number> {
  let said = 0
  for (let places: readonly Place[] = looks.map((look) => ({ look, after: FIRST })); places.length > 0; ) {
    const batch = await app.store.inside({ organization }, async (tx) => {
      const { sayings, next } = await lookFrom(tx, places)
      return { said: await sayOnce(tx, sayings, app.now()), next }
    })
    said += batch.said
    places = batch.next
  }
  return said
}

/** After which record a look goes on. */
interface Place {
  readonly look: Look
  readonly after: string
}

async function lookFrom(tx: Tx, places: readonly Place[]): Promise<{ sayings: Saying[]; next: Place[] }> {
  const seen = await Promise.all(
    places.map(async ({ look, after }) => ({ look, looked: await look(tx, { after, most: AT_ONCE }) })),
  )
  return {
    sayings: seen.flatMap(({ looked }) =>
      looked.flatMap(({ id, notices }) => notices.map((notice) => ({ record: id, notice }))),
    ),
    next: seen.flatMap(({ look, looked }) => (looked.length < AT_ONCE ? [] : [{ look, after: looked.at(-1)!.id }])),
  }
}
