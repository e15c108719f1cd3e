import type { Scene } from '../../agenda.ts'
import type { House } from '../house.ts'
import { nc6 } from './applicability.ts'
import { nc1 } from './assessment.ts'
import { nc9 } from './auditors.ts'
import { correctingScenes } from './life.ts'
import { nc2 } from './monitoring.ts'
import { nc10 } from './nightShift.ts'
import { nc8 } from './provenance.ts'
import { nc7 } from './supplierModel.ts'
import { nc5 } from './talentSift.ts'
import { nc3 } from './training.ts'
import { nc4 } from './versions.ts'

/** NC-1 to NC-10 of brief §7. */
export function nonconformityScenes(house: House, seed: number): readonly Scene[] {
  return [nc1, nc2, nc3, nc4, nc5, nc6, nc7, nc8, nc9, nc10].flatMap((story, at) =>
    correctingScenes(house, story, seed + at),
  )
}
