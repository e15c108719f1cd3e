import { setRaise } from '#app/signals/rules.ts'
import { makeSuggestionLink } from '#app/suggestions/link.ts'
import { suggest } from '#app/suggestions/suggest.ts'
import { type Agenda, agenda, type Scene } from '../agenda.ts'
import type { Calendar } from '../calendar.ts'
import type { DemoClock } from '../demoClock.ts'
import { callerOf, type Founded } from '../found.ts'
import { type Company, live } from '../life.ts'
import { type Entry, known, type Player, player } from '../player.ts'
import { raisedFor } from '../raised.ts'
import { applicabilityScenes } from './applicability/scenes.ts'
import { assistantScenes } from './assistants/scenes.ts'
import { auditingScenes } from './auditing/programmes.ts'
import { type Candidate, candidates } from './candidates.ts'
import { bodyScenes } from './certification/bodyScenes.ts'
import { cycleScenes } from './certification/cycleScenes.ts'
import { projectScenes } from './certification/projectScenes.ts'
import { conformityScenes } from './conformity/scenes.ts'
import { contextScenes } from './context/scenes.ts'
import { culturalScenes } from './culture/scenes.ts'
import { documentScenes } from './documents/scenes.ts'
import { trainingScenes } from './documents/trainingScenes.ts'
import { gateScenes } from './gates/scenes.ts'
import { auditScenes, reviewScenes } from './governing.ts'
import { happeningScenes } from './happening.ts'
import { caseNamed, type House, house } from './house.ts'
import { improvements } from './improvements/index.ts'
import { learningScenes } from './learning.ts'
import { lookScenes } from './look/scenes.ts'
import { measuringScenes } from './measuring.ts'
import { nonconformityScenes } from './nonconformities/index.ts'
import { objectiveScenes } from './objectives/scenes.ts'
import type { Who } from './people.ts'
import { resourceScenes } from './resources/scenes.ts'
import { reviewingScenes } from './reviewing/scenes.ts'
import { riskScenes } from './risks/scenes.ts'
import { roomScenes } from './rooms/scenes.ts'
import { standardScenes } from './standards/scenes.ts'
import { systemScenes } from './systems.ts'
import { triageScenes } from './triage.ts'

/** Everything that happens at Lysmark Mutual, each as a command of whoever does it. */
export async function lysmarkScenes(clock: DemoClock, calendar: Calendar, founded: Founded<Who>): Promise<Scene[]> {
  const metrics = new Map<string, string>()
  const entries = new Map<string, Entry>()
  const improvement = (title: string) => known(entries.get(title) ?? { current: null }).ref
  const here = house(clock, { calendar, founded, improvement })
  const company = companyOf(here, founded, metrics)
  const lives = improvements.map((story, at) => {
    const life = { story, entry: { current: null }, company, calendar, agenda: agenda(calendar, at) }
    entries.set(story.title, life.entry)
    live(life)
    return life.agenda
  })
  const felix = callerOf(founded.id, founded.people.felix)
  await setRaise(clock.app, felix, 'strongOnly')
  const { token } = await makeSuggestionLink(clock.app, felix)
  const raised = candidates.map((candidate, at) => {
    const own = agenda(calendar, improvements.length + at)
    raise({ candidate, company, entries, agenda: own, anonymously: (body) => suggest(clock.app, token, body) })
    return own
  })
  return [
    ...[...lives, ...raised].flatMap(({ scenes }) => scenes),
    ...measuringScenes(clock, calendar, { founded, ids: metrics }),
    ...happeningScenes(here, founded),
    ...systemScenes(here, 100),
    ...gateScenes(here, 800, metrics),
    ...resourceScenes(here, 320),
    ...riskScenes(here, 600),
    ...learningScenes(here, 120),
    ...contextScenes(here, 400, metrics),
    ...applicabilityScenes(here, 480),
    ...objectiveScenes(here, 490, metrics),
    ...culturalScenes(here, 520),
    ...lookScenes(here, 15),
    ...documentScenes(here, 600),
    ...trainingScenes(here, 640),
    ...standardScenes(here, 780),
    ...conformityScenes(here, 700),
    ...auditingScenes(here, 180),
    ...nonconformityScenes(here, 200),
    ...projectScenes(here, 960),
    ...cycleScenes(here, 1040),
    ...bodyScenes(here, 970),
    ...reviewingScenes(here, 880),
    ...roomScenes(here, 940),
    ...assistantScenes(here, 1100),
    ...triageScenes(clock, calendar, { founded, company }),
    ...auditScenes(clock, calendar, founded),
    ...reviewScenes(clock, calendar, { founded, ids: metrics }),
  ]
}

function companyOf(here: House, { id, people }: Founded<Who>, metrics: ReadonlyMap<string, string>): Company<Who> {
  const { clock } = here
  const players = Object.entries(people).map(([key, member]) => [key, player(clock, callerOf(id, member), member.id)])
  const of: Record<Who, Player> = Object.fromEntries(players)
  return {
    of,
    coordinator: of.felix,
    verifier: of.priya,
    approvers: [of.amara, of.tomasz],
    metrics,
    raisedFor: (found) =>
      'finding' in found
        ? here.of.felix.reads(caseNamed(here, `OFI: ${found.finding}`))
        : raisedFor(clock, callerOf(id, people.felix), { found, ids: metrics }),
  }
}

interface Raising {
  readonly candidate: Candidate
  readonly company: Company<Who>
  readonly entries: ReadonlyMap<string, Entry>
  readonly agenda: Agenda
  readonly anonymously: (body: Readonly<Record<string, unknown>>) => Promise<unknown>
}

/** Someone says something; the coordinator may already have settled what becomes of it. */
function raise({ candidate, company, entries, agenda: own, anonymously }: Raising): void {
  const { by, on, title, description, sourceType, light, settled } = candidate
  const entry: Entry = { current: null }
  const said = { title, description, sourceType, ...(light && { ...light, ownArea: true }) }
  own.on(on, () => (by ? company.of[by].captures(entry, said) : anonymously({ title, description })))
  if (!settled) return
  own.on(settled.on, () => {
    if (settled.how === 'dismissed') return company.coordinator.makes(entry, 'dismiss', {}, settled.reason)
    const kept = entries.get(settled.into)
    if (!kept) throw new Error(`There is no improvement called "${settled.into}" to merge into.`)
    return company.coordinator.makes(entry, 'merge', { mergedInto: known(kept).ref }, settled.reason)
  })
}
