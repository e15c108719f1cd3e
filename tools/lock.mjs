// Writes package-lock.json anew in an empty folder. Inside a checkout npm leaves out the parts of other platforms that are
// not installed here, and then a clean install refuses; run this after every change of dependencies.
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'meliora-lock-'))
for (const file of ['package.json', '.npmrc']) copyFileSync(file, join(folder, file))
const made = spawnSync('npm', ['install', '--package-lock-only', '--ignore-scripts', '--loglevel=error'], {
  cwd: folder,
  stdio: 'inherit',
})
if (made.status === 0) copyFileSync(join(folder, 'package-lock.json'), 'package-lock.json')
rmSync(folder, { recursive: true, force: true })
process.exit(made.status ?? 1)
