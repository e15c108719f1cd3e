// Writes package-lock.json anew in an empty folder. Inside a checkout npm leaves out the parts of other platforms that are
// not installed here, and then a clean install refuses; run this after every change of dependencies.
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'meliora-lock-'))
for (const file of ['package.json', '.npmrc']) copyFileSync(file, join(folder, file))
const made = spawnSync('npm', ['install', '--package-lock-only', '--ignore-scripts', '--loglevel=error'], {
  cwd: folder,
  stdio: 'inherit',
})
if (made.status === 0)
  writeFileSync('package-lock.json', withEveryPlatform(readFileSync(join(folder, 'package-lock.json'), 'utf8')))
rmSync(folder, { recursive: true, force: true })
process.exitCode = made.status ?? 1

/**
 * A registry that keeps no copy of another platform's build makes npm leave it out, and a clean install then refuses on every
 * platform. Such a build is named here from the name it bears, so that it is passed over where it does not fit.
 */
function withEveryPlatform(text) {
  const lock = JSON.parse(text)
  for (const { optionalDependencies = {} } of Object.values(lock.packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      lock.packages[`node_modules/${name}`] ??= { version, ...platformOf(name), optional: true }
    }
  }
  const sorted = Object.entries(lock.packages).sort(([one], [other]) => (one < other ? -1 : 1))
  return `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`
}

function platformOf(name) {
  const os = name.match(/android|darwin|linux|win32|freebsd|openharmony|aix|sunos|netbsd|openbsd/)?.[0]
  const cpu = name.match(/arm64|arm|x64|ia32|ppc64|riscv64|s390x|wasm32|loong64|mips64el/)?.[0]
  if (!os || !cpu)
    throw new Error(`${name} is not in the registry, and its name does not say for which platform it is.`)
  return { cpu: [cpu], os: [os] }
}
