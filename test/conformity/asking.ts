import type { Answer, Person } from '#test/journeys/driver/person.ts'

interface Told {
  readonly key: string
  readonly status: string
  readonly [other: string]: unknown
}

interface Conformity {
  readonly standards: readonly { readonly id: string; readonly requirements: readonly Told[] }[]
}

export async function conformity(person: Person): Promise<Conformity> {
  return (await person.asks('GET', '/conformity')).body as unknown as Conformity
}

/** How a requirement of a standard that is held stands today. */
export async function statusOf(person: Person, key: string): Promise<Told | undefined> {
  const { standards } = await conformity(person)
  return standards.flatMap(({ requirements }) => requirements).find((one) => one.key === key)
}

/** Links something to a requirement. */
export function links(person: Person, key: string, body: Readonly<Record<string, unknown>>): Promise<Answer> {
  return person.asks('POST', `/conformity/requirements/${key}/showings`, { body })
}

export const codes = ({ body }: Answer) => body.refusals?.map(({ code }) => code)
