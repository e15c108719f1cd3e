import type { Api } from '#web/api/client.ts'
import { request } from '#web/api/request.ts'
import { chosenLanguage } from '#web/words/languageChoice.ts'
import { forgetBallot, keepNewBallot, keptBallot } from './keptBallot.ts'
import { signatureOf, veilOf } from './makeBallot.ts'

export interface BlankBallot {
  readonly organization: string
  readonly survey: string
  readonly modulus: string
  readonly questions: readonly string[]
  readonly isTaken: boolean
}

interface Casting {
  readonly blank: BlankBallot
  readonly person: string
  readonly answers: Readonly<Record<string, number>>
}

/**
 * Has this browser's ballot signed under its veil, as who is signed in, and puts it into the urn as nobody: no cookie, no token, no
 * referrer. A ballot kept from an attempt that failed is used again.
 */
export async function castBallot(api: Api, { blank, person, answers }: Casting): Promise<void> {
  const { organization, survey, modulus } = blank
  const whose = { survey, person }
  const ballot = keptBallot(whose) ?? keepNewBallot(whose)
  const { signature } = await api.ask<{ readonly signature: string }>(`/pulse-surveys/${survey}/ballot`, {
    method: 'POST',
    body: { veil: veilOf(ballot, { survey, modulus }) },
  })
  const asker = { language: chosenLanguage() ?? 'en', organization: null } as const
  await request(asker, `/api/public/surveys/${organization}/${survey}/ballots`, {
    method: 'POST',
    body: { secret: ballot.secret, signature: signatureOf(ballot, signature, modulus), answers },
    anonymous: true,
  })
  forgetBallot(whose)
}
