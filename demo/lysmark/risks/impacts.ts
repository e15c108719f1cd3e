import type { Agenda } from '../../agenda.ts'
import { month, type RelativeDay } from '../../calendar.ts'
import { type Case, idOf } from '../../hand.ts'
import type { House } from '../house.ts'
import { ownerOf, type SystemKey } from '../systems.ts'
import { type ImpactStory, impactStories } from './impactStories.ts'
import { type ImpactWords, impactWords } from './impactWords.ts'

interface Around {
  /** The risk a harm of the system is kept as. */
  gravest(system: SystemKey): Case
  made(): Case
}

interface Edition extends Around {
  readonly here: House
  readonly on: Agenda
  readonly system: SystemKey
  readonly story: ImpactStory
  readonly words: ImpactWords
  readonly it: Case
}

/** Six impact assessments at M-13; two of them written anew when something changed, the others confirmed after a year. */
export function impactScenes(here: House, next: () => Agenda, around: Around): void {
  for (const [key, story] of Object.entries(impactStories)) {
    const system = key as SystemKey
    const on = next()
    const words = impactWords[system]!
    const first: Edition = { ...around, here, on, system, story, words, it: around.made() }
    write(first, `Impact of ${nameOf[system]}`, [month(-13).day(8), month(-13).day(20)])
    const anew = changed[system]
    if (anew) rewrite(first, anew)
    else confirm(first)
  }
}

const nameOf: Partial<Record<SystemKey, string>> = {
  claimSight: 'ClaimSight',
  priceGuide: 'PriceGuide',
  talentSift: 'TalentSift',
  fraudLens: 'FraudLens',
  askLys: 'AskLys',
  docFlow: 'DocFlow',
}

interface Change {
  readonly because: string
  readonly title: string
  readonly from: RelativeDay
  readonly until: RelativeDay
}

/** TalentSift after the incident, before it went back; AskLys after its supplier changed the model (NC-7). */
const changed: Partial<Record<SystemKey, Change>> = {
  talentSift: {
    because: 'The ratio for part-time applications was 0.71; the system stands still.',
    title: 'Impact of TalentSift, after the incident',
    from: month(-9).day(12),
    until: month(-8).day(17),
  },
  askLys: {
    because: 'The supplier exchanged the model behind the same name; the audit found it unassessed.',
    title: 'Impact of AskLys, after the new model',
    from: month(-5).day(-10),
    until: month(-5).day(6),
  },
}

/** Written by whoever owns the system, reviewed by Hanna, approved by Tomasz, told to those concerned. */
function write(edition: Edition, title: string, [from, until]: readonly [RelativeDay, RelativeDay]): void {
  const { here, on, system, it } = edition
  const author = here.of[ownerOf(system)]
  on.on(from, () =>
    author.raises(it, { title, owner: author.id, aiSystem: idOf(here.systems[system]), ...scopeOf(edition) }),
  )
  finish(edition, until)
}

function finish({ here, on, system, story, words, it, gravest }: Edition, until: RelativeDay): void {
  const { hanna, amara, of } = { ...here.of, of: here.of }
  const author = of[ownerOf(system)]
  on.on(before(until, 8), () =>
    author.together(it, [
      { move: 'scope', input: {} },
      { move: 'assess', input: assessmentOf({ story, words }, idOf(gravest(system))) },
      { move: 'consult', input: { consulted: [consultation(story, here.calendar.on(before(until, 10)))] } },
    ]),
  )
  on.on(before(until, 5), () => hanna.makes(it, 'review', { reviewFindings: words.reviewed[0] }))
  on.on(before(until, 3), () => amara.makes(it, 'approve'))
  on.on(until, () =>
    author.together(it, [
      {
        move: 'communicate',
        input: { communicatedTo: words.toldTo },
      },
      { move: 'putIntoForce', input: {} },
    ]),
  )
}

function rewrite(edition: Edition, { because, title, from, until }: Change): void {
  const { here, on, system, it: old, made } = edition
  const author = here.of[ownerOf(system)]
  on.on(from, () =>
    author.makes(old, 'askForReview', { trigger: system === 'askLys' ? 'change' : 'incident' }, because),
  )
  const it = made()
  on.on(before(until, 12), () => author.raises(it, { title, owner: author.id }, old))
  finish({ ...edition, it }, until)
}

function confirm({ here, on, it, words }: Edition): void {
  const { hanna } = here.of
  on.on(month(-2).day(8), () =>
    hanna.makes(
      it,
      'confirm',
      {
        reviewFindings: words.reviewed[1],
        validUntil: here.calendar.on(month(9).day(25)),
      },
      'The year is over; nothing of it changed.',
    ),
  )
}

function before({ month: m, day }: RelativeDay, count: number): RelativeDay {
  return { month: m, day: day - count }
}

function scopeOf({ story: { purpose, misuse, context }, words }: Pick<Edition, 'story' | 'words'>) {
  return {
    intendedPurpose: purpose,
    foreseeableMisuse: misuse,
    deploymentContext: context,
    jurisdictions: words.jurisdictions,
  }
}

function assessmentOf({ story, words }: Pick<Edition, 'story' | 'words'>, risk: string) {
  const [harm, severity, scale, irreversibility, likelihood, mitigation] = story.harm
  const { fria } = story
  return {
    affected: story.affected.map(([group, effect, isVulnerable]) => ({ id: '', group, effect, isVulnerable })),
    vulnerable: { answer: 'yes', why: words.vulnerable },
    fundamentalRights: story.rights,
    societalWellBeing: story.society,
    benefits: story.benefits,
    harms: [{ id: '', harm, severity, scale, irreversibility, likelihood, mitigation, risk }],
    oversight: words.oversight,
    friaNeeded: fria
      ? { answer: 'yes', why: 'Prices of life policies: Article 27 asks it of whoever uses such a system.' }
      : { answer: 'no', why: words.noFria },
    ...(fria && { friaUse: fria[0], friaIfItHappens: fria[1] }),
    dpiaNeeded: { answer: 'yes', why: words.dpia.why },
    dpiaProcessing: words.dpia.processing,
    dpiaNecessity: words.dpia.necessity,
    dpiaAdvice: words.dpia.advice,
  }
}

function consultation({ asked: [who, said, answered] }: ImpactStory, on: string) {
  return { id: '', who, on, said, answered }
}
