import { actorId } from '#domain/kernel/facts.ts'
import { roleNames } from '#domain/people/roles.ts'
import { interviewing } from '#domain/records/interviewDrill/interviewDrill.ts'
import { publishing } from '#domain/records/lesson/lesson.ts'
import { thanking } from '#domain/records/recognition/recognition.ts'
import { peopleOfUnits } from '#store/culture/lessons.ts'
import type { Tx } from '#store/open.ts'
import type { Stored } from '#store/records/stored.ts'
import type { At } from '../caller.ts'
import type { AnyFacts } from '../records/facts.ts'

type Input = Readonly<Record<string, unknown>>

const roleKeys = (roles: readonly string[]) => roles.map((role) => `role:${role}`)
const personKeys = (...people: readonly unknown[]) =>
  people.flatMap((person) => (typeof person === 'string' ? [`person:${person}`] : []))

/** Thanks that wait for consent are for whoever is thanked, whoever thanks, and those who look after it. */
export async function audienceOfRecognition(_: Tx, { caller }: At, { person }: Input): Promise<readonly string[]> {
  return [...new Set([...personKeys(person, actorId(caller.actor)), ...roleKeys(thanking)])]
}

/** A draft is for its author and those who publish. */
export async function audienceOfLesson(_: Tx, { caller }: At, { owner }: Input): Promise<readonly string[]> {
  return [...new Set([...personKeys(owner, actorId(caller.actor)), ...roleKeys(publishing)])]
}

/** What single people answered in a drill is for those who asked. */
export async function audienceOfDrill(): Promise<readonly string[]> {
  return roleKeys(interviewing)
}

/** With the thanked person's consent everyone reads it, if they say so; without, it stays as narrow as it was. */
export async function showIfAgreed(_: Tx, { before, record }: AnyFacts): Promise<Partial<Stored>> {
  return { audience: record.onWall ? null : (before as unknown as Stored).audience }
}

/** Everyone reads it. */
export async function showToAll(): Promise<Partial<Stored>> {
  return { audience: null }
}

/** Withdrawn from the wall, at once. */
export async function hide(_: Tx, { before }: AnyFacts): Promise<Partial<Stored>> {
  const { createdBy } = before as unknown as Stored
  return { audience: [...new Set([...personKeys(before.person, createdBy), ...roleKeys(thanking)])] }
}

/** Published, a lesson is seen by those it is for, its author, and those who publish. */
export async function showLesson(tx: Tx, { before, record }: AnyFacts): Promise<Partial<Stored>> {
  const isForAll = record.audiences.some((audience: string) => audience === 'everyone' || audience === 'public')
  if (isForAll) return { audience: null }
  const { createdBy } = before as unknown as Stored
  const people = await peopleOfUnits(tx, unitsOf(record))
  const roles = roleNames.filter((role) => record.audiences.includes(role))
  return {
    audience: [...new Set([...personKeys(record.owner, createdBy, ...people), ...roleKeys([...roles, ...publishing])])],
  }
}

/** Taken back, a lesson is for its author and those who publish again. */
export async function hideLesson(_: Tx, { before }: AnyFacts): Promise<Partial<Stored>> {
  const { owner, createdBy } = before as unknown as Stored
  return { audience: [...new Set([...personKeys(owner, createdBy), ...roleKeys(publishing)])] }
}

/** The sites and departments a lesson names. */
export function unitsOf({ units }: { readonly units: readonly { readonly unit: string | null }[] }): string[] {
  return units.flatMap(({ unit }) => unit ?? [])
}
