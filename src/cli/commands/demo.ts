import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Command } from 'commander'
import { firstRunIsOpen } from '#app/people/firstRun.ts'
import { buildDemo } from '#demo/build.ts'
import { giveLogins, hashedAhead } from '#demo/logins.ts'
import { dayOf } from '#domain/time/days.ts'
import { assemble, filling, type House } from '../assemble.ts'
import { Misuse, type Place, placeFrom } from '../settings.ts'
import { serve } from './serve.ts'

/** `meliora demo`: a server with the demo organization in it, built when there is none yet, in a data directory of its own. */
export function demoCommand(): Command {
  return new Command('demo').description('run the server on the demo organization').action(async () => {
    const place = demoPlace(process.env)
    const house = await assemble(place)
    try {
      const signIn = await signInOf(place, house)
      await serve(place, house)
      console.log(`meliora: the demo, Lysmark Mutual. ${signIn}`)
    } catch (failure) {
      await house.stop()
      throw failure
    }
  })
}

/** The demo never lies in the data directory of a real organization unless it is told to, and then it refuses. */
function demoPlace(environment: NodeJS.ProcessEnv): Place {
  return placeFrom({ ...environment, DATA_DIR: environment.DATA_DIR || `${placeFrom(environment).dataDir}-demo` })
}

const SIGN_IN_FILE = 'demo-sign-in'

async function signInOf(place: Place, house: House): Promise<string> {
  const { app } = house
  const file = join(place.dataDir, SIGN_IN_FILE)
  if (!(await firstRunIsOpen(app))) return keptSignIn(file, place)
  console.log('meliora: building the demo; this takes a moment')
  const now = app.now()
  const password = randomBytes(9).toString('base64url')
  const hashOf = hashedAhead(password)
  const demo = await filling(house, async (filled) => {
    const built = await buildDemo(filled, { today: dayOf(now, 'Europe/Copenhagen'), until: now })
    for (const founded of built.organizations) await giveLogins(filled, founded, password, hashOf)
    return built
  })
  const signIn = `Sign in as ${demo.people.amara.email} with ${password}; the password is everyone's, at Quillmere Services (carla@quillmere.example) and Tern & Co (jo@tern.example) too.`
  await writeFile(file, `${signIn}\n`, { mode: 0o600 })
  return signIn
}

/** Without the file it is no demo, or one whose building was broken off: either way it is not ours to show. */
async function keptSignIn(file: string, { dataDir, databaseUrl }: Place): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).trim()
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code !== 'ENOENT') throw failure
    const where = databaseUrl ? 'The database of DATABASE_URL' : dataDir
    throw new Misuse(
      `${where} already holds organizations, and they are no complete demo. Give the demo an empty place: set DATA_DIR${databaseUrl ? ' and DATABASE_URL' : ''}, or remove what is there if it was a demo.`,
    )
  }
}
