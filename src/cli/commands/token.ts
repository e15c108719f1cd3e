import { Command } from 'commander'
import { personByName } from '#app/people/persons.ts'
import { createToken, revoke, tokens } from '#app/people/tokens.ts'
import { scopeNames } from '#domain/people/scopes.ts'
import type { House } from '../assemble.ts'
import { organizationCaller } from './organization.ts'
import { beside } from './user.ts'

interface Where {
  readonly organization?: string
}

interface Creating extends Where {
  readonly for: string
  readonly name: string
  readonly scope: string[]
  readonly days: string
}

/** `meliora token`: API tokens. A token acts as its person, with at most their roles. */
export function tokenCommand(): Command {
  const token = new Command('token').description('API tokens').exitOverride()
  const organization = ['--organization <slug>', 'which organization, where there are several'] as const
  token
    .command('create')
    .description('make a token; prints it once')
    .requiredOption('--for <person>', 'whom it acts for: an id, an e-mail or a name')
    .requiredOption('--name <name>', 'what it is for')
    .option('--scope <scope...>', scopeNames.join(', '), ['read'])
    .option('--days <days>', 'days until it ends', '90')
    .option(...organization)
    .action((asked: Creating) => beside(({ app }) => create(app, asked)))
  token
    .command('list')
    .description('tokens that were not revoked')
    .option(...organization)
    .action((where: Where) => beside(({ app }) => list(app, where)))
  token
    .command('revoke <id>')
    .description('end a token at once')
    .option(...organization)
    .action((id: string, where: Where) =>
      beside(async ({ app }) => revoke(app, await organizationCaller(app, where.organization), id)),
    )
  return token
}

async function create(app: House['app'], { for: named, name, scope, days, organization }: Creating): Promise<void> {
  const caller = await organizationCaller(app, organization)
  const person = await personByName(app, caller, named)
  const { secret, token } = await createToken(app, caller, {
    name,
    scopes: scope,
    days: Number(days),
    person: person.id,
  })
  console.log(secret)
  console.error(`${token.id}: acts as ${token.personName} until ${token.expiresAt.slice(0, 10)}. Shown this once.`)
}

async function list(app: House['app'], { organization }: Where): Promise<void> {
  for (const { id, personName, name, scopes, expiresAt, lastUsedOn } of await tokens(
    app,
    await organizationCaller(app, organization),
  )) {
    console.log(
      [id, personName, name, scopes.join(','), `until ${expiresAt.slice(0, 10)}`, lastUsedOn ?? 'never used'].join(
        '\t',
      ),
    )
  }
}
