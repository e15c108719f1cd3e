import { acknowledge } from '#app/documentControl/acknowledge.ts'
import { beginVersionWithin } from '#app/documentControl/begin.ts'
import { writeContent } from '#app/documentControl/content.ts'
import { document } from '#domain/records/document/document.ts'
import { documentVersion } from '#domain/records/documentVersion/documentVersion.ts'
import { type Agenda, agenda, type Scene } from '../../agenda.ts'
import { daysAfter } from '../../calendar.ts'
import { type Case, idOf } from '../../hand.ts'
import type { House } from '../house.ts'
import { people, type Who } from '../people.ts'
import { plans } from './plans.ts'
import { aiPolicy } from './policy.ts'
import { procedures } from './procedures.ts'
import type { DocumentStory, VersionStory } from './story.ts'
import { textOf } from './textOf.ts'

/** The documents of the management system, each from its first version to the one in force; found again by their title. */
export function documentScenes(house: House, seed: number): Scene[] {
  return [aiPolicy, ...procedures, ...plans].flatMap((story, at) => documentScenesOf(house, seed + at, story))
}

function documentScenesOf(house: House, seed: number, story: DocumentStory): readonly Scene[] {
  const { of, cases, calendar } = house
  const own = agenda(calendar, seed)
  const it: Case = { type: document, id: null }
  cases.set(story.title, it)
  const { versions, reviewed = [], owner, externalSource, requirements, mustRead = [], ...said } = story
  const [first] = versions
  own.on(first!.begun, () =>
    of[owner].raises(it, {
      classification: 'internal',
      publication: 'none',
      ...said,
      requirements: [...requirements],
      mustRead: [...mustRead],
      owner: of[owner].id,
      ...(externalSource && { externalOrigin: true, externalSource }),
    }),
  )
  for (const version of versions) tellVersion(house, own, { it, story, version })
  for (const [on, reviewResult] of reviewed) own.on(on, () => of[owner].makes(it, 'review', { reviewResult }))
  return own.scenes
}

interface Told {
  readonly it: Case
  readonly story: DocumentStory
  readonly version: VersionStory
}

function tellVersion(house: House, own: Agenda, { it, story, version }: Told): void {
  const { of } = house
  const draft: Case = { type: documentVersion, id: null }
  const { begun, author, approver, reviewed, changeNote = null, communication } = version
  own.on(begun, () => write(house, { it, draft, version }))
  if (version.isDraft) return
  own.on(daysAfter(3, begun), () => of[author].makes(draft, 'submit', { changeNote }))
  if (reviewed) own.on(daysAfter(5, begun), () => of[reviewed[0]].makes(draft, 'review', { reviewNote: reviewed[1] }))
  own.on(daysAfter(6, begun), () => of[approver].makes(draft, 'approve'))
  own.on(daysAfter(7, begun), () => of[author].makes(draft, 'release'))
  if (communication) own.on(daysAfter(8, begun), () => of[author].makes(draft, 'communicate', { communication }))
  for (const [nth, reader] of readersOf(story, version).entries())
    own.beside(daysAfter(9 + (nth % 9), begun), () => confirm(house, draft, reader))
}

async function write({ of, clock: { app } }: House, { it, draft, version }: Omit<Told, 'story'> & { draft: Case }) {
  const { caller } = of[version.author]
  const begun = await app.store.inside(caller, (tx) =>
    beginVersionWithin(tx, { app, caller }, { ref: idOf(it), changeNote: version.changeNote ?? null }),
  )
  draft.id = begun.id
  const texts = [
    ['internal', version.text],
    ['public', version.publicText],
  ] as const
  let at = begun.version
  for (const [variant, lines] of texts) {
    if (!lines) continue
    const written = await writeContent(app, caller, { ref: begun.id, version: at, variant, text: textOf(lines) })
    at = written.version
  }
}

/** Everybody who must read it, but those who have not. */
function readersOf({ mustRead = [] }: DocumentStory, { missing = [] }: VersionStory): Who[] {
  const named = Object.entries(people) as [Who, { readonly roles: readonly string[] }][]
  return named
    .filter(([, { roles }]) => !roles.every((role) => role === 'viewer'))
    .filter(([, { roles }]) => mustRead.includes('everyone') || roles.some((role) => mustRead.includes(role as never)))
    .flatMap(([who]) => (missing.includes(who) ? [] : [who]))
}

/** Who reads late reads the version that is in force by then. */
async function confirm({ of, clock: { app } }: House, draft: Case, reader: Who): Promise<void> {
  const { state } = await of[reader].reads(draft)
  if (state === 'effective') await acknowledge(app, of[reader].caller, idOf(draft))
}
