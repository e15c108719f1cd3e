import { generateKeyPair } from 'node:crypto'
import { promisify } from 'node:util'
import { KEY_BITS } from '#domain/culture/blindSignature.ts'
import type { SurveyKind } from '#domain/culture/questions.ts'
import { emptyTally, resultsOf } from '#domain/culture/tally.ts'
import { invitedBy } from '#store/culture/answers.ts'
import { clearUrn, keepResults, type Press, setUpUrn, urnOf } from '#store/culture/urns.ts'
import type { Tx } from '#store/open.ts'
import type { AnyFacts } from '../records/facts.ts'

/** With the survey its urn opens: a press of its own, and the people it asks. */
export async function openUrn(tx: Tx, { record }: AnyFacts): Promise<object> {
  await setUpUrn(tx, {
    survey: record.id,
    press: await newPress(),
    people: await invitedBy(tx, record.asked),
    tally: emptyTally(record.kind as SurveyKind),
  })
  return {}
}

/** What at least five people answered is written down; everything else goes, and with it whatever could be compared. */
export async function countUrn(tx: Tx, { record }: AnyFacts): Promise<object> {
  const urn = await urnOf(tx, record.id)
  if (urn) await keepResults(tx, record.id, resultsOf(record.kind as SurveyKind, urn.tally))
  return dropUrn(tx, { record } as AnyFacts)
}

/** A survey that is called off shows nothing, ever. */
export async function dropUrn(tx: Tx, { record }: AnyFacts): Promise<object> {
  await clearUrn(tx, record.id)
  return {}
}

async function newPress(): Promise<Press> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: KEY_BITS })
  const { n, d } = privateKey.export({ format: 'jwk' })
  return { modulus: hexOf(n), secret: hexOf(d) }
}

function hexOf(base64url: string | undefined): string {
  return Buffer.from(base64url ?? '', 'base64url').toString('hex')
}
