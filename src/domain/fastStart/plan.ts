import { contextPieces } from './contextPieces.ts'
import { governingPieces, type Names } from './governingPieces.ts'
import { measuringPieces } from './measuringPieces.ts'
import type { Ground, Piece } from './piece.ts'
import { riskPieces } from './riskPieces.ts'
import { taskPieces } from './taskPieces.ts'

/** Every record a fast start lays down for these answers, each after those it names (C-331). */
export function fastStartPlan(ground: Ground, names: Names): readonly Piece[] {
  return [
    ...contextPieces(ground),
    ...governingPieces(ground, names),
    ...riskPieces(ground),
    ...measuringPieces(ground),
    ...taskPieces(ground),
  ]
}
