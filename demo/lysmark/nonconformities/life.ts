import { draftNonconformities } from '#app/nonconformities/draftNonconformities.ts'
import { list } from '#app/records/list.ts'
import { nonconformity } from '#domain/records/nonconformity/nonconformity.ts'
import { task } from '#domain/records/task/task.ts'
import { type Agenda, agenda, type Scene } from '../../agenda.ts'
import type { RelativeDay } from '../../calendar.ts'
import { type Case, type Hand, idOf } from '../../hand.ts'
import { caseNamed, type House } from '../house.ts'
import { answer, gradesOf } from './answers.ts'
import type { NcStory, Pass, Reaction } from './story.ts'
import { works } from './work.ts'

/** One nonconformity at work: its record, and who plays. */
export interface Correcting {
  readonly house: House
  readonly story: NcStory
  readonly it: Case
  readonly own: Agenda
  readonly manager: Hand
  /** Whoever answers for the process. */
  readonly process: Hand
}

/** From a story to what its people do, day by day, each a command with all its guards. */
export function correctingScenes(house: House, story: NcStory, seed: number): readonly Scene[] {
  const own = agenda(house.calendar, seed)
  const it: Case = { type: nonconformity, id: null }
  const { amara: manager, [story.processOwner]: process } = house.of
  const correcting: Correcting = { house, story, it, own, manager, process }
  house.cases.set(story.name, it)
  comesToLight(correcting)
  own.on(story.confirmed, () => confirms(correcting))
  reacts(correcting, story.reaction)
  for (const pass of story.passes) goesThrough(correcting, pass)
  for (const { what, on, reference } of story.acceptances ?? [])
    own.beside(on, async () => {
      const { acceptances } = (await manager.reads(it)) as unknown as { acceptances: object[] }
      const row = {
        id: '',
        what,
        acceptedBy: 'Northlight Certification',
        acceptedOn: house.calendar.workdayOn(on),
        reference,
      }
      await manager.makes(it, 'recordAcceptance', { acceptances: [...acceptances, row] })
    })
  ends(correcting)
  return own.scenes
}

function comesToLight({ house, story, it, own }: Correcting): void {
  const { from } = story
  if ('rule' in from)
    own.on(from.on, async () => {
      it.id = await drafted(house, from.rule)
    })
  if ('incident' in from) {
    const { by, on, title, description, incident } = from
    own.on(on, () => {
      const detectedOn = house.calendar.workdayOn(on)
      return house.of[by].raises(
        it,
        { title, description, detectedOn, site: 'Harbour House' },
        caseNamed(house, incident),
      )
    })
  }
}

/** What a rule drafted, by the words of its title. */
async function drafted({ clock, organization, of }: House, words: string): Promise<string> {
  await draftNonconformities(clock.app, organization)
  const request = { sort: 'created', filters: {}, limit: 100 }
  const { items } = await list(clock.app, of.amara.caller, { type: nonconformity, request })
  const [found] = items.filter(({ title }) => title.includes(words))
  if (!found) throw new Error(`No rule has drafted a nonconformity about ${words}.`)
  return found.id
}

async function confirms({ house, story, it, manager, process }: Correcting): Promise<void> {
  const { from, requirement, evidence } = story
  if ('finding' in from) it.id = idOf(caseNamed(house, `NC: ${from.finding}`))
  await manager.makes(it, 'confirm', {
    requirement,
    ...(evidence && { evidenceStatement: evidence }),
    ...gradesOf(story),
    processOwner: process.id,
    ...(story.system && { aiSystem: idOf(house.systems[story.system.key]) }),
  })
}

/** Stop the harm, put this one right: by whoever answers for the process. */
function reacts({ house, story, it, own, process }: Correcting, reaction: Reaction): void {
  const day = (on: RelativeDay) => house.calendar.workdayOn(on)
  const { system } = story
  own.on(reaction.controlled, async () => {
    if (system?.risk.startsWith('yes')) await process.makes(it, 'suspendSystem', {}, answer(system.risk).why)
    await process.makes(it, 'control', {
      stopped: answer(reaction.stopped),
      contained: answer(reaction.contained),
      safeguarded: answer(reaction.safeguarded),
      ...(reaction.safeguardsUntil && { safeguardsUntil: house.calendar.on(reaction.safeguardsUntil) }),
      notified: answer(reaction.notified),
      ...(reaction.told && { notifications: [{ id: '', ...reaction.told, sentOn: day(reaction.controlled) }] }),
      ...(system && {
        unacceptableRisk: answer(system.risk),
        harm: answer(system.harm),
        harms: system.harm.startsWith('yes') ? ['minor'] : [],
      }),
    })
  })
  if (reaction.task) {
    const { result, done } = reaction.task
    const chore: Case = { type: task, id: null }
    own.on(reaction.controlled, () => process.raises(chore, {}, it))
    own.on(done, () => process.makes(chore, 'complete', { result }))
  }
  own.on(reaction.corrected, () =>
    process.makes(it, 'correct', {
      corrections: reaction.corrections.map(([kind, what, evidence]) => ({ id: '', kind, what, evidence })),
      ...(reaction.remedies && {
        remedies: reaction.remedies.map(([who, what]) => ({
          id: '',
          who,
          what,
          done: true,
          doneOn: day(reaction.corrected),
        })),
      }),
      ...(reaction.duty && { dutyToReport: answer(reaction.duty) }),
    }),
  )
}

function goesThrough(correcting: Correcting, pass: Pass): void {
  const { it, own, manager, house } = correcting
  const { reopened, again, decision, correctionOnly, work } = pass
  if (reopened) {
    const { on, how, why, reaction } = reopened
    own.on(on, () => manager.makes(it, 'reopen', { recurrenceEvidence: how }, why))
    reacts(correcting, reaction)
  }
  if (again && work)
    own.on(again.on, () =>
      house.of[work.owner].makes(it, 'tryAgain', { whyFailed: again.why, analysts: analystsOf(house, pass) }),
    )
  if (decision)
    own.on(decision.on, () =>
      manager.makes(it, 'evaluate', {
        pattern: answer(decision.pattern),
        consequence: decision.consequence,
        firstCauses: decision.firstCauses,
        likelyCause: decision.likely,
        causesAddressable: answer(decision.addressable),
        resourcesNeeded: decision.resources,
        actionNeeded: work ? 'needed' : 'notNeeded',
        decisionRationale: decision.because,
        ...(work && { owner: house.of[work.owner].id }),
      }),
    )
  if (correctionOnly)
    own.on(correctionOnly.closed, () => manager.makes(it, 'closeCorrected', { lesson: correctionOnly.lesson }))
  if (!work) return
  if (!again)
    own.on(work.analysed, () => house.of[work.owner].makes(it, 'analyse', { analysts: analystsOf(house, pass) }))
  works(correcting, work)
}

function analystsOf({ of }: House, { work }: Pass) {
  return (work?.analysts ?? []).map(([who, from]) => ({ id: '', person: of[who].id, outside: from === 'outside' }))
}

const areas = ['policies', 'procedures', 'controls', 'training', 'documentation', 'risks', 'communication'] as const
const questions = [
  'policiesUpdated',
  'proceduresUpdated',
  'controlsUpdated',
  'trainingUpdated',
  'documentationUpdated',
  'risksReexamined',
  'changesCommunicated',
] as const

function ends({ house, story, it, own, manager }: Correcting): void {
  const { ending } = story
  if (!ending) return
  const { updated, by, answers, closed, lesson } = ending
  const updatedOn = house.calendar.workdayOn(updated)
  const told = answers.map(answer)
  own.on(updated, () =>
    house.of[by].makes(it, 'updateSystem', {
      ...Object.fromEntries(questions.map((question, at) => [question, told[at]])),
      updates: areas.flatMap((area, at) =>
        told[at]?.answer === 'yes'
          ? [
              {
                id: '',
                area,
                reference: told[at].why,
                updatedOn,
                ...(area === 'communication' && { recipients: told[at].why }),
              },
            ]
          : [],
      ),
    }),
  )
  own.on(closed, () => manager.makes(it, 'close', { lesson }))
}
