import { execFileSync } from 'node:child_process'
import { cpus, loadavg, totalmem } from 'node:os'
import type { Measured } from './measured.ts'
import type { Outcome } from './rounds.ts'

export interface Killed {
  readonly database: string
  readonly target: string
  readonly outcome: Outcome
}

export interface Driven {
  readonly database: string
  readonly measured: readonly Measured[]
}

export interface Torture {
  readonly kills: readonly Killed[]
  readonly many: readonly Driven[]
  /** What else is wrong. */
  readonly faults: readonly string[]
  readonly minutes: number
}

export function faultsOf({ kills, many, faults }: Torture): string[] {
  return [
    ...faults,
    ...kills.flatMap(({ database, target, outcome }) =>
      outcome.found.faults.map((fault) => `${database}, ${target}: ${fault}`),
    ),
    ...many.flatMap(({ database, measured }) =>
      measured.flatMap(({ what, fault }) => (fault === undefined ? [] : [`${database}, ${what}: ${fault}`])),
    ),
  ]
}

/** The result as Markdown, for the terminal and for docs/torture.md. */
export function written(torture: Torture): string {
  const faults = faultsOf(torture)
  return `# Torture

The last result of \`npm run torture\`, written by it (test/torture/main.ts). ${where()} It took ${torture.minutes.toFixed(0)} minutes.

**${faults.length === 0 ? 'Nothing was lost, done by half, done twice or told twice.' : `${faults.length} faults:`}**
${faults.map((fault) => `- ${fault}\n`).join('')}
## Killed while eight clients write

Captures, comments and triage over HTTP, each under an Idempotency-Key and sent again until answered; one client in eight gives up
instead, one request in ten is sent twice at once. Killed with SIGKILL at a random moment, the database's first process alone or with all
its children; one server in four is killed once more while it starts. Then every acknowledged write is looked for, every record is held
against its trail, body, words to search and keys, numbers are counted, the trail is verified against the heads noted before each kill,
and notices are counted one by one.

${table(killHead, torture.kills.map(killRow))}

## Many rows

A register is imported over HTTP while six clients write, the server is killed while a second one is accepted, then it is asked what
it is asked every day, by one client.

${torture.many.map(({ database, measured }) => `### ${database}\n\n${table(['what', 'measured'], measured.map(manyRow))}`).join('\n\n')}
`
}

const killHead = [
  ...[
    'database',
    'killed',
    'times',
    'acknowledged',
    'interrupted',
    'sent again',
    'lost or half',
    'numbers',
    'entries verified',
  ],
  ...['notices', 'back after, median', 'longest'],
]

function killRow({ database, target, outcome }: Killed): string[] {
  const { kills, acknowledged, interrupted, repeated, backAfter, found } = outcome
  const sorted = [...backAfter].sort((one, other) => one - other)
  const counts = [
    kills,
    acknowledged,
    interrupted,
    repeated,
    found.faults.length,
    found.numbered,
    found.entries,
    found.notices,
  ]
  const seconds = [sorted[Math.floor(sorted.length / 2)]!, sorted.at(-1)!].map(
    (time) => `${(time / 1000).toFixed(1)} s`,
  )
  return [database, target, ...counts.map(String), ...seconds]
}

function manyRow({ what, value, fault }: Measured): string[] {
  return [what, fault === undefined ? value : `**${value}**: ${fault}`]
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function where(): string {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim()
  const changed = git('status', '--porcelain', '--', 'src', 'package-lock.json').split('\n').filter(Boolean).length
  const tree = changed === 0 ? '' : `, with ${changed} files of the source changed since`
  const machine = `${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GB, load ${loadavg()[2]!.toFixed(1)}`
  const day = new Date().toISOString().slice(0, 10)
  return `Run on ${day} on commit ${git('rev-parse', 'HEAD')}${tree}; Node ${process.versions.node}, ${machine}.`
}
