import type { Command } from 'commander'
import { backupCommand } from './backup.ts'
import { demoCommand } from './demo.ts'
import { exportCommand } from './export.ts'
import { gateCommand } from './gate.ts'
import { importCommand } from './import.ts'
import { restoreCommand } from './restore.ts'
import { serveCommand } from './serve.ts'
import { tokenCommand } from './token.ts'
import { toolkitCommand } from './toolkit.ts'
import { trailCommand } from './trail.ts'
import { userCommand } from './user.ts'
import { verdictCommand } from './verdict.ts'

/** Every command of `meliora`, in the order its help lists them. */
export function allCommands(): readonly Command[] {
  return [
    serveCommand(),
    demoCommand(),
    importCommand(),
    exportCommand(),
    tokenCommand(),
    toolkitCommand(),
    gateCommand(),
    userCommand(),
    trailCommand(),
    backupCommand(),
    restoreCommand(),
    verdictCommand(),
  ]
}
