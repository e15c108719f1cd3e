// Three type checks, one per world: domain (no globals), node, browser. The native compiler lies beside the
// JavaScript one that other tools need.
import { spawnSync } from 'node:child_process'

for (const project of ['src/domain/tsconfig.json', 'tsconfig.json', 'src/web/tsconfig.json']) {
  const run = spawnSync(process.execPath, ['node_modules/typescript7/bin/tsc', '-p', project], { stdio: 'inherit' })
  if (run.status !== 0) process.exit(run.status ?? 1)
}
