import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Caller } from '#app/caller.ts'
import { acceptImport } from '#app/import/accept.ts'
import { readView } from '#app/import/read.ts'
import { startImport } from '#app/import/startImport.ts'
import type { ImportView } from '#app/import/view.ts'
import { addMarkerWithin } from '#app/registerHealth/markers.ts'
import { addDays } from '#domain/time/days.ts'
import type { Scene } from '../agenda.ts'
import { type Calendar, month } from '../calendar.ts'
import type { DemoClock } from '../demoClock.ts'
import { callerOf, type Founded, found } from '../found.ts'
import { drillScenes } from './drill.ts'
import { onPaperScenes } from './onPaper.ts'
import { type QuillmereWho, quillmere } from './quillmere.ts'
import { auditDay, type Sheet, sheetAsCsv, sheets } from './sheets.ts'

/** What happens at Quillmere Services: an organization is set up, and five small sheets come in before the auditor does. */
export interface Quillmere {
  readonly scenes: readonly Scene[]
  /** The organization, once the scene that founds it has been played. */
  founded(): Founded<QuillmereWho>
}

export function quillmereScenes(clock: DemoClock, calendar: Calendar): Quillmere {
  let organization: Founded<QuillmereWho> | undefined
  const founded = () => {
    if (!organization) throw new Error('Quillmere Services has not been founded yet.')
    return organization
  }
  const foundsIt = async () => {
    organization = await found<QuillmereWho>(clock, quillmere)
  }
  const auditOn = calendar.workdayOn(auditDay)
  const evenings = sheets.map((sheet): Scene => {
    const savedOn = addDays(auditOn, -sheet.daysBefore)
    const csv = sheetAsCsv(sheet, { savedOn, auditOn })
    return {
      at: `${savedOn}T18:40:00.000Z`,
      play: () => bringsIn(clock, callerOf(founded().id, founded().people.carla), { sheet, csv }),
    }
  })
  const marks: Scene = {
    at: `${auditOn}T15:40:00.000Z`,
    play: async () => {
      const caller = callerOf(founded().id, founded().people.carla)
      const asked = { kind: 'external', label: 'Certification audit', fromDay: auditOn } as const
      await clock.app.store.inside(caller, (tx) =>
        addMarkerWithin(tx, { app: clock.app, caller }, { asked, id: randomUUID() }),
      )
    },
  }
  return {
    founded,
    scenes: [
      { at: `${calendar.on(month(-1).day(1))}T09:00:00.000Z`, play: foundsIt },
      ...evenings,
      ...onPaperScenes(clock, calendar, founded),
      ...drillScenes(clock, calendar, founded),
      marks,
    ],
  }
}

/** Looks at a sheet and takes it into the register, as the import wizard does. */
async function bringsIn(
  { app }: DemoClock,
  caller: Caller,
  { sheet, csv }: { sheet: Sheet; csv: string },
): Promise<void> {
  const read = await startImport(app, caller, { name: sheet.file, bytes: inOnePiece(csv) })
  const ready = await until('ready', read)
  if (ready.against.length > 0)
    throw new Error(`"${sheet.file}" cannot be accepted: ${ready.against.map(({ code }) => code).join(', ')}.`)
  await until('accepted', await acceptImport(app, caller, ready.id))

  /** A slow machine reads and writes on after it has answered. */
  async function until(state: ImportView['state'], view: ImportView): Promise<ImportView> {
    if (view.state === state) return view
    if (view.refusal) throw new Error(`"${sheet.file}" is not read: ${view.refusal.code}.`)
    await pause(100)
    return until(state, await readView(app, caller, view.id))
  }
}

async function* inOnePiece(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text, 'utf8')
}
