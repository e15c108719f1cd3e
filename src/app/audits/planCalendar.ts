import { audit } from '#domain/records/audit/audit.ts'
import type { Audit } from '#domain/records/audit/fields.ts'
import { peopleFields } from '#domain/records/audit/peopleFields.ts'
import { type PlannedSlot, slotsFile } from '#notices/slots.ts'
import { readOrganization } from '#store/people/organization.ts'
import type { App } from '../app.ts'
import type { Caller } from '../caller.ts'
import { load } from '../records/load.ts'

const { level } = peopleFields.interviews.of

/** The plan of an audit as an iCalendar file: every visit, interview and watched work that has a day (C-264 to C-266). @throws Refused notFound */
export function planCalendar(app: App, caller: Caller, ref: string): Promise<string> {
  return app.store.reading(caller, async (tx) => {
    const record = await load(tx, caller, { type: audit, ref })
    const { timeZone } = await readOrganization(tx)
    const slots = slotsOf(
      record as unknown as Audit,
      (key) => level.options[key as keyof typeof level.options][caller.language],
    )
    const name = [record.number, record.title].filter(Boolean).join(' ')
    return slotsFile({ name, timeZone, at: record.updatedAt, version: record.version, slots })
  })
}

function slotsOf({ visits, interviews, observations }: Audit, levelName: (key: string) => string): PlannedSlot[] {
  return [
    ...visits
      .filter(({ mode }) => mode !== 'leftOut')
      .map(({ id, site, room, people, day, from, until }) => ({
        id,
        day,
        from,
        until,
        what: said(site, people),
        where: said(site, room),
      })),
    ...interviews.map(({ id, level: key, role, topics, day }) => ({
      id,
      day,
      from: null,
      until: null,
      what: said(key && levelName(key), role, topics),
      where: null,
    })),
    ...observations.map(({ id, process, site, day, from, until }) => ({
      id,
      day,
      from,
      until,
      what: said(process),
      where: site,
    })),
  ].flatMap(({ day, ...slot }) => (day === null ? [] : [{ ...slot, day }]))
}

function said(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part?.trim()).join(', ')
}
