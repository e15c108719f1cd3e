import { fieldRefusal } from '#domain/checks/fieldRefusal.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import type { Refusal } from '#domain/kernel/refusal.ts'
import { unknownOwn } from '#store/frameworks/frameworks.ts'
import type { Tx } from '#store/open.ts'
import { filesAmong, peopleAmong, typesAmong } from '#store/records/existing.ts'
import type { AudienceKeys } from '#store/records/stored.ts'
import { idsNamed, type Named, ownRequirementsNamed } from './named.ts'

/** Refuses ids in a request that name nobody and nothing the caller can see; asks the database only about what was named. */
export async function unknownIds(
  tx: Tx,
  { type, values, eyes }: { type: AnyRecordType; values: Readonly<Record<string, unknown>>; eyes: AudienceKeys },
): Promise<Refusal[]> {
  const people = idsNamed(type, values, 'person')
  const records = idsNamed(type, values, 'link')
  const files = idsNamed(type, values, 'file')
  const requirements = ownRequirementsNamed(type, values)
  const [types, unknown, knownPeople, knownFiles] = await Promise.all([
    typesAmong(tx, ids(records), eyes),
    unknownOwn(tx, ids(requirements)),
    peopleAmong(tx, ids(people)),
    filesAmong(tx, ids(files), eyes),
  ])
  return [
    ...missing(people, knownPeople, 'person_unknown'),
    ...missing(records, types, 'record_unknown'),
    ...records
      .filter((link) => isOfOtherType(link, types))
      .map(({ path }) => fieldRefusal('record_of_other_type', path)),
    ...missing(files, knownFiles, 'file_unknown'),
    ...requirements
      .filter(({ id }) => unknown.includes(id))
      .map(({ path }) => fieldRefusal('requirement_unknown', path)),
  ]
}

const ids = (named: readonly Named[]) => named.map(({ id }) => id)

/** A link to an objective takes no incident: guards and gates rest on what a link names. */
function isOfOtherType({ id, to }: Named, types: ReadonlyMap<string, string>): boolean {
  const type = types.get(id)
  return type !== undefined && to !== 'record' && type !== to
}

function missing(named: readonly Named[], known: { has(id: string): boolean }, code: Refusal['code']): Refusal[] {
  return named.filter(({ id }) => !known.has(id)).map(({ path }) => fieldRefusal(code, path))
}
