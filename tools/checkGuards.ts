// Takes each guard of improvements (or of the type named on the command line: nonconformity) away in turn; at least one pure test or
// the oracle must notice. How: tools/README.md. The guards of other types are met over HTTP and stand outside this check.
import { globSync, readFileSync } from 'node:fs'
import { registerHooks, stripTypeScriptTypes } from 'node:module'
import { relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { refusingFunctions, type Site, withSwitches } from './guards/sites.ts'
import { collected, UnknownWord } from './guards/tinyTest.ts'

declare global {
  var guardTakenAway: number | undefined
  var everyState: readonly string[]
}

const root = fileURLToPath(new URL('../', import.meta.url))
const subjects = {
  improvement: {
    oracle: 'test/lifecycle/oracle.test.ts',
    runs: 150,
    states: async () => (await import('#domain/records/improvement/stages.ts')).improvementStates,
  },
  nonconformity: {
    oracle: 'test/lifecycle/nonconformity/oracle.test.ts',
    runs: 600,
    states: async () => (await import('#domain/records/nonconformity/stages.ts')).nonconformityStates,
  },
}
const type = (process.argv[2] ?? 'improvement') as keyof typeof subjects
const guarded = globSync(`src/domain/records/${type}/**/*.ts`, { cwd: root })
  .filter((file) => !file.endsWith('.test.ts'))
  .sort()
const tests = [...globSync(`src/domain/records/${type}/**/*.test.ts`, { cwd: root }).sort(), subjects[type].oracle]

const sites: Site[] = []
const switched = new Map<string, string>()
const refusing = refusingFunctions(guarded.map((file) => readFileSync(root + file, 'utf8')))
for (const file of guarded) {
  const rewritten = withSwitches(file, readFileSync(root + file, 'utf8'), { first: sites.length, refusing })
  sites.push(...rewritten.sites)
  switched.set(pathToFileURL(root + file).href, rewritten.source)
}

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'vitest'
      ? { url: new URL('./guards/tinyTest.ts', import.meta.url).href, shortCircuit: true }
      : next(specifier, context),
  load: (url, context, next) => {
    const source = switched.get(url)
    return source === undefined
      ? next(url, context)
      : { format: 'module', source: stripTypeScriptTypes(source), shortCircuit: true }
  },
})

process.env.ORACLE_RUNS = String(subjects[type].runs)
process.env.ORACLE_SEED ??= '20261120'
// States of rest stay at rest: a test of the definition alone would notice those, and no move would have been tried.
globalThis.everyState = Object.entries(await subjects[type].states()).flatMap(([state, definition]) =>
  'final' in definition ? [] : [state],
)
for (const file of tests) await import(pathToFileURL(root + file).href)
await setAside()

const survivors: Site[] = []
const began = Date.now()
for (const site of sites) {
  globalThis.guardTakenAway = site.id
  const noticed = await firstFailure()
  if (!noticed) survivors.push(site)
  console.log(
    `${noticed ? 'noticed ' : 'SURVIVED'}  ${relative('src/domain/records', site.file)}:${site.line}  ${site.what}${noticed ? `  ← ${noticed.test.slice(0, 80)}` : ''}`,
  )
}
globalThis.guardTakenAway = undefined
console.log(
  `\n${sites.length} guards taken away one by one in ${Math.round((Date.now() - began) / 1000)} s; ${survivors.length} went unnoticed.`,
)
for (const { file, line, what } of survivors) console.log(`  ${file}:${line}  ${what}`)
process.exit(survivors.length === 0 ? 0 : 1)

/** Once with every guard in place: all must pass; tests that use words unknown here take no part, and are named. */
async function setAside(): Promise<void> {
  for (const { name, run } of [...collected]) {
    try {
      await run()
    } catch (failure) {
      if (!(failure instanceof UnknownWord)) {
        console.error(`With every guard in place "${name}" fails:`, failure)
        process.exit(2)
      }
      console.log(`set aside  "${name}" needs ${failure.message}, which tools/guards/tinyTest.ts does not know`)
      collected.splice(
        collected.findIndex((each) => each.run === run),
        1,
      )
    }
  }
}

async function firstFailure(): Promise<{ test: string; failure: unknown } | undefined> {
  for (const { name, run } of collected) {
    try {
      await run()
    } catch (failure) {
      return { test: name, failure }
    }
  }
  return undefined
}
