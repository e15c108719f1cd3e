import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** PSS of a process and all its descendants, in MB: shared pages counted once. Linux only. */
export function memoryOf(pid: number): number {
  const parents = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number) as [number, number])
  const family = new Set([pid])
  for (let size = 0; size !== family.size; ) {
    size = family.size
    for (const [child, parent] of parents) if (family.has(parent)) family.add(child)
  }
  const kilobytes = [...family].map((each) => Number(/^Pss:\s+(\d+)/m.exec(rollup(each))?.[1] ?? 0))
  return kilobytes.reduce((sum, each) => sum + each, 0) / 1024
}

/** A child that ended between listing and reading has no memory any more. */
function rollup(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
  } catch {
    return ''
  }
}
