import type { Proof } from '#app/proof/proofOf.ts'
import { methodCard } from '#domain/measurement/methodCard.ts'
import { dayInWords } from '#domain/words/dayInWords.ts'
import { filled } from '#domain/words/language.ts'
import { methodCardRows } from '#domain/words/methodCardRows.ts'
import { planSentences } from '#domain/words/planSentences.ts'
import { computedKindWords, leftOutWords, planWords } from '#domain/words/proofWords.ts'
import { refusals } from '#domain/words/refusals.ts'
import type { Language } from '#domain/words/sentence.ts'
import { significantText } from '#domain/words/verdictFigures.ts'
import { verdictNotes } from '#domain/words/verdictNotes.ts'
import { type VerdictTold, verdictHeadline, verdictSentence } from '#domain/words/verdictSentence.ts'

type Computed = Proof['verdicts'][number]

/** An improvement's proof in the reader's language. */
export function presentedProof(proof: Proof, language: Language) {
  const { status, evaluationDate, chart, restated, concurrent } = proof
  return {
    status,
    evaluationDate,
    plan: presentedPlan(proof, language),
    freezes: proof.freezes.map((freeze) => presentedFreeze(freeze, proof)),
    verdicts: proof.verdicts.map((verdict) => presentedVerdict(verdict, proof, language)),
    restated: restated && {
      changes: restated.changes,
      sentence: filled(planWords.restated[language], {
        count: restated.changes.length,
        headline: verdictHeadline(toldOf(restated.computed, proof, {}), language),
      }),
    },
    chart,
    concurrent,
  }
}

function presentedPlan({ plan }: Proof, language: Language) {
  if (plan === null) return null
  const { metric, points, baseline, level, detectable, plannedPostPoints, plannedOn, leastOn, possible } = plan
  return {
    metric,
    points,
    baseline: {
      periods: baseline.points.map(({ periodStart }) => periodStart),
      triggerPoints: baseline.triggerPoints,
      usable: baseline.usable,
      level,
      leftOut: baseline.leftOut.map(({ periodStart, reason }) => ({
        periodStart,
        reason,
        sentence: leftOutWords[reason][language],
      })),
    },
    detectable: detectable && { change: detectable.change, relative: detectable.relative },
    plannedPostPoints,
    plannedOn,
    leastOn,
    possible,
    sentences: planSentences(plan, language),
  }
}

function presentedFreeze(freeze: Proof['freezes'][number], { names, amendments }: Proof) {
  const { iteration, text, sha256, frozenAt, frozenBy, proof } = freeze
  const person = (id: string | null) => id && { id, name: names[id] ?? null }
  return {
    iteration,
    text,
    sha256,
    frozenAt,
    frozenBy: person(frozenBy),
    isAfterTheFact: proof.afterTheFact,
    proof,
    amendments: amendments
      .filter((amendment) => amendment.iteration === iteration)
      .map(({ id, before, after, reason, amendedAt, amendedBy }) => ({
        id,
        before: JSON.parse(before) as unknown,
        after: JSON.parse(after) as unknown,
        reason,
        amendedAt,
        amendedBy: person(amendedBy),
      })),
  }
}

function presentedVerdict(verdict: Computed, proof: Proof, language: Language) {
  const { id, iteration, kind, computedAt, computedBy, computed, sha256, engine } = verdict
  const { result, frozen } = computed
  const told = toldOf(computed, proof, { kind, isCurrent: iteration === proof.freezes.at(-1)?.iteration })
  const card =
    result.verdict === 'not_enough_data'
      ? null
      : methodCard(result, {
          freezeHash: sha256,
          season: frozen.season,
          guardrailsChecked: frozen.guardrails.length,
          engineVersion: engine,
        })
  return {
    id,
    iteration,
    kind,
    label: computedKindWords[kind][language],
    computedAt,
    computedBy: computedBy && { id: computedBy, name: proof.names[computedBy] ?? null },
    headline: verdictHeadline(told, language),
    sentence: verdictSentence(told, language),
    notes: [
      ...(computed.isMetricChanged ? [refusals.verdict_metric_changed[language]] : []),
      ...verdictNotes(told, language),
      ...correctionNote(computed, language),
    ],
    card: card && methodCardRows(card, language),
    sha256,
    engine,
    isAmended: computed.isAmended,
    enoughOn: computed.isMetricChanged ? null : computed.enoughOn,
    result,
    guardrails: computed.guardrails.map(({ metric, margin, finding }) => ({ metric, margin, finding })),
    input: computed.input,
    post: computed.post,
  }
}

const MOST_CORRECTIONS = 12

/** A verdict says which of its readings were not what they were at first: withdrawing the bad ones would else improve it unseen. */
function correctionNote({ corrected = [] }: Computed['computed'], language: Language): string[] {
  if (corrected.length === 0) return []
  const told = corrected.slice(0, MOST_CORRECTIONS).map(({ periodStart, said, now }) => {
    const is = now === null ? planWords.withdrawn[language] : significantText(now, language)
    return `${dayInWords(periodStart, language)} (${significantText(said, language)} → ${is})`
  })
  const rest = corrected.length - told.length
  const list = [...told, ...(rest > 0 ? [`+${rest}`] : [])].join(', ')
  return [filled(planWords.corrected[language], { list })]
}

interface Telling {
  readonly kind?: Computed['kind']
  /** Of the iteration under way: only of it is known what else changed meanwhile. */
  readonly isCurrent?: boolean
}

function toldOf(computed: Computed['computed'], proof: Proof, { kind, isCurrent }: Telling): VerdictTold {
  const { frozen, result, guardrails, isAmended, isMetricChanged } = computed
  const enoughOn = isMetricChanged ? null : computed.enoughOn
  const others = proof.concurrent.filter(({ isJoint }) => !isJoint)
  const joint = proof.concurrent.filter(({ isJoint }) => isJoint)
  return {
    result,
    metric: frozen.metric,
    target: frozen.target,
    mwc: frozen.mwc,
    enoughOn,
    evaluationDate: frozen.evaluationDate,
    look: kind === 'provisional' ? 'provisional' : 'final',
    guardrails,
    afterTheFact: frozen.afterTheFact,
    amendedAfterFreeze: isAmended,
    ...(isCurrent && {
      ...((others.length > 0 || joint.length === 0) && { otherChanges: others.map(({ name }) => name) }),
      jointWith: joint.map(({ name }) => name),
    }),
  }
}
