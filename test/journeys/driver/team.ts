import type { Team } from './improving.ts'
import type { World } from './world.ts'

/** The duties an improvement needs, each held by somebody else: Ada raises, Felix coordinates, Oskar owns, Priya judges, Amara manages. */
export async function aTeam(world: World): Promise<Team> {
  return {
    raiser: await world.person('Ada', 'employee'),
    coordinator: await world.person('Felix', 'improvementCoordinator'),
    owner: await world.person('Oskar', 'employee'),
    verifier: await world.person('Priya', 'verifier'),
    manager: await world.person('Amara', 'aimsManager'),
  }
}

/** The days of a plan made on 2 March 2026: when the work is done, and when before and after are counted. */
export const work = { from: '2026-03-09', until: '2026-04-03' }
export const windows = { baselineFrom: '2026-01-01', baselineTo: '2026-02-28', evaluationDate: '2026-06-01' }
