import { startFast } from '#app/fastStart/start.ts'
import type { DemoClock } from '../demoClock.ts'
import type { Hand } from '../hand.ts'

/** What Tern & Co answered to the dozen questions; everything else of theirs begins here. */
export async function startsFast({ app }: DemoClock, of: (who: 'maren' | 'jo') => Hand) {
  const [maren, jo] = [of('maren'), of('jo')]
  const { pieces } = await startFast(app, maren.caller, {
    activity: 'translating: a machine writes the first draft, a translator corrects every line.',
    size: 'small',
    boundaries: 'The whole company at its one site.',
    aiRoles: ['deployer', 'user', 'customer'],
    systems: [
      { name: 'Wordbridge', purpose: 'Writes a first draft of a translation.', origin: 'thirdParty' },
      { name: 'Mailsorter', purpose: 'Sorts enquiries by language.', origin: 'thirdParty' },
    ],
    personalData: true,
    aboutPeople: false,
    parties: ['customer', 'staff', 'supplier'],
    goals: ['satisfaction', 'currentAssessments'],
    standards: ['iso42001'],
    top: maren.id,
    manager: jo.id,
    verifier: null,
    certificate: false,
  })
  return pieces
}
