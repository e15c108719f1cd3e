import { useState } from 'react'
import type { Improvement } from '#domain/records/improvement/fields.ts'
import { improvement } from '#domain/records/improvement/improvement.ts'
import { type LightHalf, lightPath, lightReach } from '#domain/records/improvement/lightPath.ts'
import { isSmall } from '#domain/records/improvement/small.ts'
import { useApi } from '#web/api/useApi.tsx'
import { useForm } from '#web/next/form/useForm.ts'
import { spoken } from '#web/next/missing.ts'
import { isEmpty } from '#web/next/saidIn.ts'
import { fieldsIn, type Values } from '#web/next/steps.ts'
import { useWords } from '#web/words/useWords.tsx'
import { factsOf } from '../facts.ts'
import { usePlace } from '../place.ts'
import { lightGroups, lightNames } from './lightGroups.ts'
import { lightProposals } from './lightProposals.ts'

/** Refusals that say the light path ends here: what missed its target goes on by steps of their own. */
const endsHere = ['verdict_not_met', 'decision_is_not_sustain']

/** What follows by itself from something else that is not said yet: only the other is missing. */
const followsFrom: Readonly<Record<string, readonly string[]>> = {
  direction: ['baseline', 'target'],
  evaluationDate: ['targetDate'],
  decision: ['after'],
  addressed: ['after', 'outcomeEvidence'],
}

function isYetToFollow(field: string | undefined, values: Values): boolean {
  return (followsFrom[field ?? ''] ?? []).some((name) => name in values && isEmpty(values[name]))
}

/** The state of the light path's form: what was said, how far it leads this person, and what is missing on the way. */
export function useLightForm(half: LightHalf, onDone: (moves: readonly string[]) => void) {
  const words = useWords()
  const place = usePlace()
  const { record, organization } = place
  const api = useApi()
  const [hasTried, setTried] = useState(false)
  const factsFor = (values: Values) => factsOf(place, { exceptAll: false, values })
  const form = useForm({
    form: `light-${half}`,
    names: lightNames[half],
    propose: (values) => lightProposals(half, { ...place, values, words }),
    send: ({ values }, current) => api.moves(improvement, current, lightPath(half, factsFor(values), values).steps),
    onDone: () => onDone(path.steps.map(({ move }) => move)),
  })
  const facts = factsFor(form.values)
  const path = lightPath(half, facts, form.values)
  const hasMissed = path.stop?.refusals.some(({ code }) => endsHere.includes(code)) ?? false
  const isStillSmall = isSmall(facts.record, organization)
  const reach = lightReach(half, facts)
  // What is too large takes the full path: what that will ask is not this form's business.
  const lacking = isStillSmall || record.state !== 'candidate' ? path.missing : []
  const missing = lacking
    .filter(
      ({ code, field }) => !code.startsWith('sod_') && !endsHere.includes(code) && !isYetToFollow(field, form.values),
    )
    .map((refusal) => spoken(refusal, words.say))
  const groups = lightGroups(half, {
    record,
    values: { ...record.fields, ...form.values } as Improvement,
    missing: new Set([...missing, ...form.refusals].flatMap(({ field }) => field ?? [])),
    reaches: new Set<string>(hasMissed ? reach.filter((move) => move === 'complete' || move === 'measure') : reach),
  })
  const fields = fieldsIn(groups)
  const asked = missing.filter(({ field }) => field !== undefined && fields.includes(field))
  return {
    form,
    path,
    groups,
    fields,
    missing,
    hasMissed,
    hasTried,
    /** The moves the button makes: as far as this person may go, or as far as it gets once all is said. */
    steps: missing.length > 0 && isStillSmall ? reach : path.steps.map(({ move }) => move),
    isStillSmall,
    /** Sends what can be made, or gives the field where something asked for is missing. */
    send: (): string | undefined => {
      setTried(true)
      if (asked.length === 0 && path.steps.length > 0) form.send(lightNames[half])
      return fields.find((name) => asked.some(({ field }) => field === name))
    },
    errorAt: (name: string) => {
      const here = hasTried ? asked.filter(({ field }) => field === name) : []
      return [...new Set([...here, ...form.refusedAt(name)].map(({ sentence }) => sentence))].join(' ') || undefined
    },
  }
}
