import { createHash } from 'node:crypto'
import { actorId } from '#domain/kernel/facts.ts'
import { importedImprovement } from '#domain/records/improvement/imported.ts'
import { improvement } from '#domain/records/improvement/improvement.ts'
import type { PlannedRow } from '#domain/register/importPlan.ts'
import { rememberMapping } from '#domain/register/proposeMapping.ts'
import { changeAsWorker } from '#store/import/imports.ts'
import { rememberHeaders } from '#store/import/known.ts'
import { type StagedRow, takenRows } from '#store/import/rows.ts'
import type { Tx } from '#store/open.ts'
import { insertMany } from '#store/records/insertMany.ts'
import { numberOf } from '#store/records/numbers.ts'
import type { Stored } from '#store/records/stored.ts'
import { appendTrail } from '#store/trail/trail.ts'
import { trailActor } from '../caller.ts'
import type { Begun } from './accept.ts'
import { Superseded, type Worker } from './attempt.ts'
import type { Settled } from './kept.ts'
import { type Newcomers, newcomers } from './newcomers.ts'

/** Writes all rows of an import in one transaction, with one entry in the trail as its last statement. */
export function bringIn(at: Worker, begun: Begun, progress: (rows: number) => void): Promise<void> {
  const { app, caller, id, worker } = at
  return app.store.inside(caller, async (tx) => {
    const now = app.now()
    const people = await newcomers(tx, begun.preview.plan.newPersons, now)
    const rowsHash = await writeRows(tx, at, { begun, people, now, progress })
    for (const { columns } of begun.preview.mappings) await rememberHeaders(tx, rememberMapping(columns))
    const { numbers } = begun
    const entry = { now, rowsHash, people, range: [numbers.first, numbers.first + numbers.count - 1] as const }
    // From here to the commit the import's row and the trail's head are locked: two short statements.
    const head = await entered(tx, at, { begun, ...entry })
    const accepted = {
      at: now,
      by: actorId(caller.actor),
      numbers: spoken(begun, entry.range),
      rowsHash,
      people: people.added,
      trailHead: `${head.seq}:${head.hash}`,
    }
    const settled: Settled = { accepted }
    const changes = { state: 'accepted', settled, rowsDone: numbers.count } as const
    if (!(await changeAsWorker(tx, { id, worker, ends: true }, changes))) throw new Superseded()
  })
}

interface Writing {
  readonly begun: Begun
  readonly people: Newcomers
  readonly now: string
  readonly progress: (rows: number) => void
}

/** Answers the SHA-256 over the rows: a line for each, its number, a tab and its fingerprint. */
async function writeRows(tx: Tx, { caller }: Worker, { begun, people, now, progress }: Writing): Promise<string> {
  const { organization } = caller
  const { stored, numbers } = begun
  const hash = createHash('sha256')
  let written = 0
  for await (const rows of takenRows(tx, { id: stored.id, attempt: stored.plan })) {
    const records = rows.map((row, at) => {
      const number = numberOf(improvement, numbers.year, numbers.first + written + at)
      hash.update(`${number}\t${row.fingerprint}\n`)
      return recordOf(row, { number, now, owner: people.idOf(valuesOf(row).owner), by: actorId(caller.actor) })
    })
    await insertMany(tx, { organization, type: improvement }, records)
    written += rows.length
    progress(written)
  }
  if (written !== numbers.count) throw new Error(`${written} rows for ${numbers.count} numbers.`)
  return hash.digest('hex')
}

const valuesOf = ({ understood }: StagedRow) => understood as PlannedRow['values']

interface Made {
  readonly number: string
  readonly now: string
  readonly owner: string | null
  readonly by: string | null
}

function recordOf(row: StagedRow, { number, now, owner, by }: Made): Stored {
  const fields = importedImprovement({ values: valuesOf(row), stage: row.stage as PlannedRow['stage'] }, { owner, now })
  const record = {
    ...fields,
    id: row.record!,
    type: improvement.name,
    number,
    audience: null,
    version: 1,
    createdAt: now,
    createdBy: by,
    updatedAt: now,
  }
  return { ...record, ...improvement.derive(record) } as unknown as Stored
}

function spoken({ numbers }: Begun, [first, last]: readonly [number, number]): readonly [string, string] {
  return [numberOf(improvement, numbers.year, first), numberOf(improvement, numbers.year, last)]
}

interface Entry {
  readonly begun: Begun
  readonly now: string
  readonly rowsHash: string
  readonly people: Newcomers
  readonly range: readonly [number, number]
}

/** One entry for the whole import: what file, how it was read, how many rows, and a hash that commits to each of them. */
function entered(tx: Tx, { app, caller, id }: Worker, { begun, now, rowsHash, people, range }: Entry) {
  const { stored, preview, numbers } = begun
  const mapping = preview.mappings.map(
    ({ sheets, columns }) =>
      `${sheets.join(', ')}: ${columns.map(({ header, column }) => `${header} = ${column ?? '–'}`).join('; ')}`,
  )
  const said = {
    file: stored.file.name,
    fileHash: stored.file.hash,
    mapping: mapping.join('\n'),
    rows: numbers.count,
    rowsHash,
    numbers: spoken(begun, range).join(' – '),
    ...Object.fromEntries(people.added.map(({ id: person, name }) => [`people/${person}/name`, name])),
  }
  const changes = Object.entries(said).map(([path, after]) => ({ path, before: null, after }))
  const subject = { type: 'import', id }
  const { clock } = app
  return appendTrail(tx, caller.organization, [
    { at: now, clock, actor: trailActor(caller), channel: 'import', verb: 'import.accept', subject, changes },
  ])
}
