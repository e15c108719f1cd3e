import { aDocument, aDraft, documents, inForce, someWriters, type Writers } from '#test/documentControl/house.ts'
import type { Page, Person } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'

type Input = Readonly<Record<string, unknown>>

/** An organization that writes its documents and answers for its management system. */
export interface AimsHouse extends Writers {
  readonly world: World
  readonly milo: Person
}

export async function anAimsHouse(day = '2026-03-02'): Promise<AimsHouse> {
  const world = await aWorld(day)
  return { world, ...(await someWriters(world)), milo: await world.person('Milo', 'aimsManager') }
}

/** A document of which a version is in force. */
export async function effective(house: AimsHouse, input: Input = {}): Promise<Page> {
  const document = await aDocument(house.author, input)
  await inForce(house, await aDraft(house.author, document))
  return documents(house.author).reads(document)
}

/** A process in force that hangs together. */
export async function aProcess({ milo }: AimsHouse, document: Page, input: Input = {}): Promise<Page> {
  const processes = milo.among('processes')
  const drawn = await processes.raises({ title: 'Risk assessment', owner: milo.id, ...input })
  return processes.makes('putInForce', drawn, {
    purpose: 'Risks are known before they happen',
    phase: 'plan',
    requirements: ['iso42001:8.2'],
    documents: [{ id: '', document: document.id }],
    reviewBy: '2027-03-01',
  })
}
