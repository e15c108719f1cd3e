// `npm test`: everything that can fail, in the order in which it fails fastest. Prints one closing line that counts.
// SECOND_DATABASE_URL: a PostgreSQL of another make, on which the journeys run a second time.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'

const counts = { passed: 0, failed: 0, skipped: 0 }
const results = mkdtempSync(join(tmpdir(), 'meliora-test-'))

function step(name, args, environment = {}) {
  console.log(`\n── ${name}`)
  const done = spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...environment } })
  return done.status === 0
}

function check(name, args) {
  if (step(name, args)) counts.passed += 1
  else counts.failed += 1
}

/**
 * Runs tests and counts them. A file whose process died (Node aborts now and then in its own compiler: `Check failed: jit_page`) has
 * no answer; it is named and asked once more, and what it says then counts.
 */
function tests(name, filters, environment = {}) {
  const { isFine, report } = ran(name, filters, environment)
  const died = isFine ? [] : report.testResults.filter(isUnanswered)
  const answered = report.testResults.filter((file) => !died.includes(file))
  count(answered)
  if (died.length > 0) {
    const files = died.map((file) => relative(process.cwd(), file.name))
    console.log(`\n${files.join(', ')}: ended without an answer, asked once more`)
    const again = ran(`${name}, once more`, files, environment)
    count(again.report.testResults)
    if (!again.isFine && again.report.numFailedTests === 0) counts.failed += 1
  }
  // A fault outside every test counts as well.
  if (!isFine && report.numFailedTests === 0 && died.length === 0) counts.failed += 1
}

/** Failed as a file while none of its tests did. */
function isUnanswered({ status, assertionResults }) {
  return status === 'failed' && !assertionResults.some((test) => test.status === 'failed')
}

function count(files) {
  for (const { status } of files.flatMap((file) => file.assertionResults)) {
    if (status === 'passed') counts.passed += 1
    else if (status === 'failed') counts.failed += 1
    else counts.skipped += 1
  }
}

function ran(name, filters, environment) {
  const file = join(results, `${name.replace(/\W+/g, '-')}.json`)
  const args = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...filters,
  ]
  const isFine = step(name, args, environment)
  return { isFine, report: JSON.parse(readFileSync(file, 'utf8')) }
}

check('format and lint', ['node_modules/@biomejs/biome/bin/biome', 'check', '.'])
check('rooms', [
  'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
  '--config',
  '.dependency-cruiser.cjs',
  'src',
  'demo',
])
check('types', ['tools/types.mjs'])
check('generated documents', ['tools/docs.ts', '--check'])
check('capabilities', ['tools/capabilities.ts', '--check'])
tests('tests on the database Meliora brings along', [])
if (process.env.SECOND_DATABASE_URL) {
  tests('journeys on another PostgreSQL', ['test/journeys'], { TEST_DATABASE_URL: process.env.SECOND_DATABASE_URL })
}
rmSync(results, { recursive: true, force: true })
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`)
process.exit(counts.failed === 0 ? 0 : 1)
