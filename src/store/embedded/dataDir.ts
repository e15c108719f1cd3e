import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where Meliora keeps its data when DATA_DIR is not set: an absolute path that may not exist yet. */
export function defaultDataDir(): string {
  return process.getuid?.() === 0 ? '/var/lib/meliora' : join(homedir(), '.local', 'share', 'meliora')
}
