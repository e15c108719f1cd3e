import type { Improvement } from '#domain/records/improvement/fields.ts'
import { improvement } from '#domain/records/improvement/improvement.ts'
import { risk } from '#domain/records/risk/risk.ts'
import type { Tx } from '#store/open.ts'
import { typesFollowing } from '#store/records/linked.ts'
import type { Stored } from '#store/records/stored.ts'
import type { At } from '../caller.ts'
import type { Moved } from '../records/consequences.ts'
import { raiseFromWithin } from '../records/raisedFrom.ts'

/** What somebody may have made of them already. */
const answers = ['risk', 'nonconformity', 'improvement']
const LONGEST_TITLE = 300

/**
 * Unintended consequences do not stay words (C-092): where nobody raised a risk, a nonconformity or an improvement from it by
 * then, a risk is opened of them, to be analysed and treated like any other.
 */
export async function openUnintended(tx: Tx, at: At, { verb, after }: Moved): Promise<void> {
  const { unintended, unintendedFollowUp } = after as Stored & Improvement
  if (verb !== 'measure' || unintended?.answer !== 'yes') return
  if ((await typesFollowing(tx, after.id)).some((type) => answers.includes(type))) return
  const words = after.audience === null ? (unintended.why ?? unintendedFollowUp) : null
  await raiseFromWithin(tx, at, {
    type: risk,
    input: {
      title: (words ?? after.number ?? after.title).slice(0, LONGEST_TITLE),
      owner: after.owner,
      ...(words && { existingControls: unintendedFollowUp }),
    },
    from: { type: improvement, ref: after.id },
  })
}
