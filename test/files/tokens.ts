import type { Role } from '#domain/people/roles.ts'
import { hire } from '../journeys/driver/hire.ts'
import type { World } from '../journeys/driver/world.ts'

export async function tokenOf(world: World, name: string, ...roles: readonly Role[]): Promise<string> {
  const administrator = {
    organization: world.organization,
    actor: { kind: 'system' },
    channel: 'cli',
    language: 'en',
  } as const
  return (await hire(world.app, administrator, { name, roles, address: world.address })).token
}
