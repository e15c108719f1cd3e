import { Command, InvalidArgumentError, Option } from 'commander'
import { gateNames } from '#domain/records/aiSystem/decisionFields.ts'
import { languages } from '#domain/words/language.ts'
import { askGate, type GateFound } from '../gate/ask.ts'
import { type GateOptions, gateAsked } from '../gate/asked.ts'
import { gateAsJunit } from '../gate/junit.ts'
import { gateAsJson, printedGate } from '../gate/printed.ts'
import { gateAsSarif } from '../gate/sarif.ts'

/**
 * `meliora gate check`: whether an AI system may go through a gate, asked of a server, for pipelines. Exit code 0: it is open; 1: it is
 * closed, or nobody answered; 2: asked wrongly.
 */
export function gateCommand(): Command {
  const gate = new Command('gate').description('gates of AI systems').exitOverride()
  gate
    .command('check')
    .description('whether a gate of an AI system is open: 0 yes, 1 no or no answer, 2 asked wrongly')
    .argument('<system>', 'its number, such as AIS-2026-0003, or its id')
    .requiredOption('--gate <gate>', `which: ${gateNames.join(', ')}`)
    .option('--server <address>', 'of Meliora; MELIORA_URL otherwise')
    .option('--token-file <path>', 'file with a token of the scope "read"; MELIORA_TOKEN otherwise')
    .option('--timeout <seconds>', 'how long to wait for the answer', secondsAsked, 30)
    .addOption(new Option('--language <language>', 'of what is printed').choices([...languages]).default('en'))
    .addOption(new Option('--json', 'for a program').conflicts(['junit', 'sarif']))
    .addOption(new Option('--junit', 'as JUnit XML').conflicts(['json', 'sarif']))
    .addOption(new Option('--sarif', 'as SARIF 2.1.0').conflicts(['json', 'junit']))
    .exitOverride()
    .action(async (system: string, options: GateOptions) => {
      const found = await askGate(gateAsked(system, options, process.env))
      console.log(written(found, options))
      process.exitCode = found.open ? 0 : 1
    })
  return gate
}

function written(found: GateFound, { json, junit, sarif, language }: GateOptions): string {
  if (json) return gateAsJson(found)
  if (junit) return gateAsJunit(found)
  return sarif ? gateAsSarif(found) : printedGate(found, language)
}

function secondsAsked(text: string): number {
  const seconds = Number(text)
  if (!(seconds > 0 && seconds <= 600)) throw new InvalidArgumentError('1 to 600 seconds')
  return seconds
}
