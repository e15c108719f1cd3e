import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'
import { type Command, CommanderError, program } from 'commander'
import { Refused } from '#domain/kernel/refusal.ts'
import { gateCommand } from './commands/gate.ts'

/** `meliora`: exit code 0 means yes or done, 1 no, 2 asked wrongly (design §6). */
const NO = 1
const MISUSE = 2

/** What was compiled once is kept beside the parts it was compiled from, where nobody else may write; a read-only place keeps nothing. */
enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/meliora', import.meta.url)))

program.name('meliora').description('A management system that proves it improves.').exitOverride()
for (const command of await commandsFor(process.argv[2])) program.addCommand(command.exitOverride())

try {
  await program.parseAsync()
} catch (failure) {
  process.exitCode = await report(failure)
}

/** Pipelines wait for the gate, which needs neither server nor database: it is loaded alone. */
async function commandsFor(named: string | undefined): Promise<readonly Command[]> {
  if (named === 'gate') return [gateCommand()]
  const { allCommands } = await import('./commands/all.ts')
  return allCommands()
}

async function report(failure: unknown): Promise<number> {
  if (failure instanceof CommanderError) return failure.exitCode === 0 ? 0 : MISUSE
  if (failure instanceof Refused) {
    const { sentence } = await import('#domain/words/sentence.ts')
    for (const refusal of failure.refusals) console.error(sentence(refusal, 'en'))
    return NO
  }
  console.error((failure as Error).message)
  return (failure as Error).name === 'Misuse' ? MISUSE : NO
}
