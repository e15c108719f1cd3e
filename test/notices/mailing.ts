import { sql } from 'kysely'
import type { App } from '#app/app.ts'
import { deliverNotices } from '#app/notices/deliver.ts'
import { sendOutgoing } from '#app/notices/sendOutgoing.ts'
import { openMailer } from '#notices/mailer.ts'
import type { Person } from '#test/journeys/driver/person.ts'
import type { World } from '#test/journeys/driver/world.ts'

/** The world's app with a mail server behind it. */
export function mailingFrom({ app }: World, url: string): App {
  const mailer = openMailer({ url, from: 'Meliora <meliora@harbour.example>' })
  return { ...app, outgoing: { baseUrl: 'https://meliora.example', mailer } }
}

/** Gives people addresses; whoever has none gets no mail. */
export async function haveMail(world: World, ...people: readonly Person[]): Promise<void> {
  await world.app.store.inside({ organization: world.organization }, async (tx) => {
    for (const { id, name } of people)
      await sql`
        update person set email = ${`${name.toLowerCase()}@harbour.example`} where organization_id = current_organization() and id = ${id}`.execute(
        tx,
      )
  })
}

/** Delivers what waits, inside and out, as the jobs do. Answers how many deliveries left. */
export async function goesOut(app: App, { organization }: World): Promise<number> {
  await deliverNotices(app, organization)
  return sendOutgoing(app, organization)
}
