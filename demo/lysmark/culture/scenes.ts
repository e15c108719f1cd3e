import type { Scene } from '../../agenda.ts'
import type { House } from '../house.ts'
import { drillScenes } from './drill.ts'
import { freedomScenes } from './freedom.ts'
import { learnedScenes } from './learned.ts'
import { surveyScenes } from './surveys.ts'
import { thanksScenes } from './thanks.ts'

/** How improving is lived at Lysmark (brief §7 "Governance/culture"): thanks, pulses, lessons, leaders, time, the drill. */
export function culturalScenes(house: House, seed: number): readonly Scene[] {
  return [
    ...thanksScenes(house, seed),
    ...surveyScenes(house, seed + 20),
    ...learnedScenes(house, seed + 30),
    ...freedomScenes(house, seed + 40),
    ...drillScenes(house, seed + 50),
  ]
}
