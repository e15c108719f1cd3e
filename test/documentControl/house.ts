import { expect } from 'vitest'
import type { Page, Person } from '#test/journeys/driver/person.ts'
import type { World } from '#test/journeys/driver/world.ts'

type Input = Readonly<Record<string, unknown>>

/** Who writes, who looks after documents, who leads, who only works here. */
export interface Writers {
  readonly author: Person
  readonly keeper: Person
  readonly top: Person
  readonly reader: Person
}

export async function someWriters(world: World): Promise<Writers> {
  return {
    author: await world.person('Elena', 'employee', 'processOwner'),
    keeper: await world.person('Dora', 'documentOwner'),
    top: await world.person('Ingrid', 'topManagement'),
    reader: await world.person('Rolf', 'employee'),
  }
}

/** A text of paragraphs. */
export const says = (...words: readonly string[]) => ({
  type: 'doc',
  content: words.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
})

export const documents = (person: Person) => person.among('documents')
export const versions = (person: Person) => person.among('document-versions')

export function aDocument(person: Person, input: Input = {}): Promise<Page> {
  return documents(person).raises({
    title: 'Onboarding procedure',
    owner: person.id,
    kind: 'procedure',
    classification: 'internal',
    ...input,
  })
}

/** A draft of the next version, with a text. */
export async function aDraft(
  person: Person,
  document: Pick<Page, 'id'>,
  { text = says('New people are trained on their first day.'), ...input }: Input = {},
): Promise<Page> {
  const draft = await versions(person).raises({
    title: 'Onboarding procedure',
    owner: person.id,
    document: document.id,
    ...input,
  })
  await writes(person, draft, text)
  return versions(person).reads(draft)
}

export async function writes(person: Person, draft: Pick<Page, 'id'>, text: unknown, variant = 'internal') {
  const { version } = await versions(person).reads(draft)
  const answer = await person.asks('PUT', `/document-versions/${draft.id}/content?variant=${variant}`, {
    body: { text },
    headers: { 'if-match': `"${version}"` },
  })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
}

/** A file somebody brings, by id. */
export async function aFile(person: Person): Promise<string> {
  const headers = { 'content-type': 'text/plain', 'meliora-file-name': 'procedure.txt' }
  const answer = await person.asks('POST', '/files', { body: `As ${person.name} says`, headers })
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  return answer.body.id
}

/** From draft to in force. */
export async function inForce({ author, keeper }: Writers, draft: Page): Promise<Page> {
  await versions(author).makes('submit', draft)
  await versions(keeper).makes('approve', draft)
  return versions(keeper).makes('release', draft)
}
