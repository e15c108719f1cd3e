/**
 * The verdict as a library (package entry `./verdict`, docs/verdict.md): pure functions, no clock, no files, no network.
 * What stands here is kept stable; everything else in this folder may move.
 */
export { type DetectableChange, detectableChange } from './detectableChange.ts'
export { type ExpertDrawer, expertDrawer } from './expertDrawer.ts'
export {
  canonicalFreeze,
  ENGINE_VERSION,
  type FrozenGuardrail,
  type FrozenMetric,
  type FrozenProof,
  frozenProof,
  type ProofPlan,
} from './frozenProof.ts'
export { type GuardrailFinding, type GuardrailVerdict, guardrailVerdict } from './guardrails.ts'
export { type MethodCard, methodCard } from './methodCard.ts'
export { type Outcome, outcomeOf } from './outcome.ts'
export { type PostPoints, type ProofVerdict, proofInput, verdictFromFreeze } from './proofVerdict.ts'
export type { Cadence, Direction, MetricKind, SeriesPoint } from './series.ts'
export { type BaselineOf, type SuggestedBaseline, suggestedBaseline } from './suggestedBaseline.ts'
export { sustainedCheck } from './sustainedCheck.ts'
export { computeVerdict } from './verdict.ts'
export type {
  Count,
  Decided,
  Estimate,
  NotEnoughData,
  Observation,
  VerdictInput,
  VerdictResult,
} from './verdictTypes.ts'
