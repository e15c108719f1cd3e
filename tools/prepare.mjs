// Runs before start, demo and test, under whatever Node (20 or newer) the machine has: brings the parts this checkout names,
// and builds the screens when their sources are newer. Does nothing when there is nothing to do.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = new URL('..', import.meta.url).pathname
process.chdir(decodeURIComponent(root))

function run(command, args, reason) {
  console.log(`meliora: ${reason} …`)
  const done = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (done.status !== 0) {
    console.error(`meliora: "${command} ${args.join(' ')}" failed; nothing was started.`)
    process.exit(done.status ?? 1)
  }
}

/** A mark of the lock file last installed, kept beside what was installed, so that removing one removes the other. */
function bringParts() {
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
  const mark = 'node_modules/.meliora-installed'
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return
  run(
    'npm',
    ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    'installing parts (once)',
  )
  writeFileSync(mark, wanted)
}

function newestChange(folder) {
  let newest = 0
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isFile()) newest = Math.max(newest, statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs)
  }
  return newest
}

function buildScreens() {
  const built = 'dist/web/index.html'
  const sources = Math.max(newestChange('src/web'), newestChange('src/domain'), statSync('package-lock.json').mtimeMs)
  if (existsSync(built) && statSync(built).mtimeMs >= sources) return
  mkdirSync('dist', { recursive: true })
  run('npm', ['run', '--silent', 'build'], 'building the screens')
}

bringParts()
buildScreens()
