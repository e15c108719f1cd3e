import { Command, CommanderError } from 'commander'
import { Refused } from '#domain/kernel/refusal.ts'
import { sentence } from '#domain/words/sentence.ts'
import { backupCommand } from './commands/backup.ts'
import { demoCommand } from './commands/demo.ts'
import { exportCommand } from './commands/export.ts'
import { gateCommand } from './commands/gate.ts'
import { importCommand } from './commands/import.ts'
import { restoreCommand } from './commands/restore.ts'
import { serveCommand } from './commands/serve.ts'
import { tokenCommand } from './commands/token.ts'
import { trailCommand } from './commands/trail.ts'
import { userCommand } from './commands/user.ts'
import { verdictCommand } from './commands/verdict.ts'

/** `meliora`: exit code 0 means yes or done, 1 no, 2 asked wrongly (design §6). */
const NO = 1
const MISUSE = 2

const program = new Command('meliora').description('A management system that proves it improves.').exitOverride()
for (const command of [
  serveCommand(),
  demoCommand(),
  importCommand(),
  exportCommand(),
  tokenCommand(),
  gateCommand(),
  userCommand(),
  trailCommand(),
  backupCommand(),
  restoreCommand(),
  verdictCommand(),
])
  program.addCommand(command.exitOverride())

try {
  await program.parseAsync()
} catch (failure) {
  process.exitCode = report(failure)
}

function report(failure: unknown): number {
  if (failure instanceof CommanderError) return failure.exitCode === 0 ? 0 : MISUSE
  if (failure instanceof Refused) {
    for (const refusal of failure.refusals) console.error(sentence(refusal, 'en'))
    return NO
  }
  console.error((failure as Error).message)
  return (failure as Error).name === 'Misuse' ? MISUSE : NO
}
