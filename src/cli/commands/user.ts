import { Command } from 'commander'
import { invite } from '#app/people/invitations.ts'
import { logins } from '#app/people/logins.ts'
import { makeResetLink } from '#app/people/passwords.ts'
import { resetSecondFactor } from '#app/people/sessions.ts'
import { invitationLink } from '#http/people/accessRoutes.ts'
import { assemble, type House } from '../assemble.ts'
import { type Place, placeFrom } from '../settings.ts'
import { organizationCaller } from './organization.ts'

interface Where {
  readonly organization?: string
}

/** `meliora user`: who can sign in, without a mail server. Links are printed once and kept as hashes. */
export function userCommand(): Command {
  const user = new Command('user').description('who can sign in').exitOverride()
  const organization = ['--organization <slug>', 'which organization, where there are several'] as const
  user
    .command('list')
    .description('everyone who can sign in')
    .option(...organization)
    .action((where: Where) => beside((house) => list(house, where)))
  user
    .command('add <email>')
    .description('invite someone; prints the link to send them')
    .requiredOption('--name <name>', 'their name')
    .option('--role <role...>', 'roles, such as employee or aimsManager', ['employee'])
    .option(...organization)
    .action((email: string, asked: Where & { name: string; role: string[] }) =>
      beside((house, place) => add(house, place, { ...asked, email })),
    )
  user
    .command('reset-link <email>')
    .description('print a link for setting a new password, good for one day and once')
    .action((email: string) => beside((house, place) => resetLink(house, place, email)))
  user
    .command('reset-second-factor <email>')
    .description('take the second factor away, for someone who lost phone and recovery codes')
    .action((email: string) => beside(({ app }) => resetSecondFactor(app, email)))
  return user
}

async function list({ app }: House, where: Where): Promise<void> {
  const caller = await organizationCaller(app, where.organization)
  for (const { email, name, active, roles } of await logins(app, caller)) {
    console.log([email, name, active ? roles.join(',') : 'not active'].join('\t'))
  }
}

async function add(
  { app }: House,
  { baseUrl }: Place,
  { email, name, role, organization }: Where & { email: string; name: string; role: string[] },
): Promise<void> {
  const caller = await organizationCaller(app, organization)
  const { secret, invitation } = await invite(app, caller, { email, name, roles: role })
  console.log(invitationLink(baseUrl, secret))
  console.error(`For ${invitation.email}, until ${invitation.expiresAt.slice(0, 10)}. Shown this once.`)
}

async function resetLink({ app }: House, { baseUrl }: Place, email: string): Promise<void> {
  const { secret, expiresAt } = await makeResetLink(app, email)
  console.log(`${baseUrl}/reset-password#${secret}`)
  console.error(`Good until ${expiresAt.slice(0, 16).replace('T', ' ')} UTC, and once. Shown this once.`)
}

/** Works beside a running server, on the same database. */
export async function beside(work: (house: House, place: Place) => Promise<void>): Promise<void> {
  const place = placeFrom(process.env)
  const house = await assemble(place, { beside: true })
  try {
    await work(house, place)
  } finally {
    await house.stop()
  }
}
