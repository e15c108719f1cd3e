import type { Tx } from '#store/open.ts'
import type { App } from '../app.ts'
import { type Saying, sayOnce } from './sayOnce.ts'

/** The next records in order of id, and what a day has to say of each. */
export type Look = (
  tx: Tx,
  page: { readonly after: string; readonly most: number },
) => Promise<readonly { readonly id: string; readonly notices: readonly Saying['notice'][] }[]>

const AT_ONCE = 500
const FIRST = '00000000-0000-0000-0000-000000000000'

/** Goes through an organization's records, a few hundred in a transaction, and says what was not said before. Answers how much that was. */
export async function sayInBatches(app: App, organization: string, look: Look): Promise<number> {
  let said = 0
  for (let after = FIRST; ; ) {
    const batch = await app.store.inside({ organization }, async (tx) => {
      const looked = await look(tx, { after, most: AT_ONCE })
      const sayings = looked.flatMap(({ id, notices }) => notices.map((notice) => ({ record: id, notice })))
      return { said: await sayOnce(tx, sayings, app.now()), last: looked.length < AT_ONCE ? null : looked.at(-1)!.id }
    })
    said += batch.said
    if (batch.last === null) return said
    after = batch.last
  }
}
