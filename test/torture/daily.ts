import pg from 'pg'
import { verifyDatabase } from '#app/trail/verify.ts'
import { numbersWithGap } from './afterwards.ts'
import { ask } from './cast.ts'
import { type At, coordinator } from './measured.ts'

const questions = {
  'list by number': '?sort=number&limit=50',
  'list by due day, latest first': '?sort=-due&limit=50',
  'list with a filter that matches a quarter': '?sort=number&state=closed&limit=50',
  'search a rare word': '?q=zanzibar',
  'search a common word': '?q=counter',
} as const

/** The whole is asked what it is asked every day, and exported in every format. */
export async function askAll(at: At, rows: number): Promise<void> {
  const { address } = at.site.server
  for (const [what, query] of Object.entries(questions)) {
    const times: number[] = []
    for (let n = 0; n < 40; n++) {
      const from = performance.now()
      await ask(address, 'GET', `/api/v1/improvements${query}`, { headers: coordinator(at) })
      times.push(performance.now() - from)
    }
    times.sort((one, other) => one - other)
    at.measured.push({ what, value: `p50 ${times[20]!.toFixed(0)} ms, p95 ${times[37]!.toFixed(0)} ms` })
  }
  for (const format of ['csv', 'xlsx', 'json'] as const) await exported(at, format, rows)
}

async function exported(at: At, format: 'csv' | 'xlsx' | 'json', rows: number): Promise<void> {
  const from = performance.now()
  const path = `/api/v1/improvements/export?format=${format}`
  const answer = await fetch(`${at.site.server.address}${path}`, { headers: coordinator(at) })
  const file = Buffer.from(await answer.arrayBuffer())
  const seconds = ((performance.now() - from) / 1000).toFixed(1)
  const lines = format === 'csv' ? file.toString('utf8').split('\n').length - 2 : undefined
  const fault =
    answer.status !== 200
      ? `answered ${answer.status}`
      : lines !== undefined && lines < rows
        ? `${lines} lines`
        : undefined
  const value = `${seconds} s, ${(file.length / 1e6).toFixed(1)} MB${lines === undefined ? '' : `, ${lines} lines`}`
  at.measured.push({ what: `export as ${format}`, value, ...(fault && { fault }) })
}

/** Numbers and trail after all of it. */
export async function look({ site, people, measured }: At): Promise<void> {
  const url = await site.databaseUrl()
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query("select set_config('meliora.organization', $1, false)", [people.organization])
  const gaps = (await client.query(numbersWithGap)).rows
  await client.end()
  measured.push({
    what: 'numbers without a gap',
    value: gaps.length === 0 ? 'yes' : 'no',
    ...(gaps[0] && { fault: JSON.stringify(gaps[0]) }),
  })
  const from = performance.now()
  const [trail] = await verifyDatabase(url, { organization: people.slug })
  const value = `${trail?.count} entries in ${((performance.now() - from) / 1000).toFixed(1)} s`
  measured.push({ what: 'trail verified', value, ...(trail?.ok ? {} : { fault: JSON.stringify(trail?.faults[0]) }) })
}
