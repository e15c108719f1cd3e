import { existsSync } from 'node:fs'
import { access, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ask, freshFolder, started, startedByChild, until } from '#test/embedded/machine.ts'

/** Moments in the making of a database, each told by a file that has just appeared in the unfinished folder. */
const moments = ['PG_VERSION', 'global/pg_control', 'base/5/PG_VERSION']

test.each(moments)(
  'killed while the database is being made (%s is there): the next start makes it anew',
  async (file) => {
    const dataDir = join(await freshFolder(), 'data')
    const database = join(dataDir, 'database')
    const server = startedByChild(dataDir)
    await until(`${file} appears`, async () =>
      (await unfinished(database)).some((name) => existsSync(join(database, name, file))),
    )
    await server.kill('SIGKILL')
    await expect(access(join(database, 'cluster'))).rejects.toThrow('ENOENT')

    const { url } = await started(dataDir)
    expect(await ask(url, 'select current_user as name')).toEqual([{ name: 'meliora' }])
    expect(await unfinished(database)).toEqual([])
  },
)

async function unfinished(database: string): Promise<string[]> {
  const names = await readdir(database).catch(() => [])
  return names.filter((name) => name.startsWith('cluster.unfinished'))
}
