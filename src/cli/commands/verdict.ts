import { Command, Option } from 'commander'
import { LONGEST_BASELINE, SHORTEST_BASELINE, USUAL_BASELINE } from '#domain/measurement/suggestedBaseline.ts'
import { dayOf } from '#domain/time/days.ts'
import { languages } from '#domain/words/language.ts'
import { countAsked, dayAsked, daysAsked, numberAsked, type VerdictAsked } from '../verdict/asked.ts'
import { printedVerdict, verdictAsJson } from '../verdict/printed.ts'
import { seriesFile } from '../verdict/seriesFile.ts'
import { seriesVerdict } from '../verdict/seriesVerdict.ts'

/** `meliora verdict`: whether anyone's series changed at a date, without a server. Exit code 0: improved; 1: not, or not shown; 2: asked wrongly. */
export function verdictCommand(): Command {
  return withColumns(withPlan(new Command('verdict')))
    .description('whether a series of readings improved at a date: sentence, interval and method card')
    .argument('<file>', 'readings, one per period: a date and a value, or a date, a numerator and a denominator')
    .addOption(new Option('--language <language>', 'of what is printed').choices([...languages]).default('en'))
    .option('--json', 'for a program: the verdict and everything it was computed from')
    .action(async (path: string, asked: VerdictAsked) => {
      const today = dayOf(new Date().toISOString(), Intl.DateTimeFormat().resolvedOptions().timeZone)
      const verdict = seriesVerdict({ path, asked, today, read: await seriesFile(path, asked) })
      console.log(asked.json ? verdictAsJson(verdict, asked.language) : printedVerdict(verdict, asked.language))
      const isYes = verdict.look !== 'measuring' && verdict.result.verdict === 'improved'
      process.exitCode = isYes ? 0 : 1
    })
}

function withPlan(command: Command): Command {
  return command
    .requiredOption('--change <day>', 'when the change took effect: from this day on, or began to', dayAsked)
    .addOption(
      new Option('--direction <direction>', 'which way is good')
        .choices(['increase', 'decrease'])
        .makeOptionMandatory(),
    )
    .option(
      '--worthwhile <size>',
      'smallest change worth having: in the unit of the readings; a share of 1 for shares and rates',
      numberAsked('worthwhile', 0),
    )
    .option('--target <level>', 'the level to reach', numberAsked('target'))
    .addOption(new Option('--kind <kind>', 'what the readings are').choices(['value', 'proportion', 'rate']))
    .option('--season <periods>', 'periods in a season, such as 12 for months', countAsked('season', [2, 400]))
    .option('--rollout-end <day>', 'last day of the roll-out; periods it touches are left out', dayAsked)
    .option('--planned <points>', 'points after the change that count', countAsked('planned', [6, 400]), 12)
    .option(
      '--baseline <points>',
      'points before the change that count',
      countAsked('baseline', [SHORTEST_BASELINE, LONGEST_BASELINE]),
      USUAL_BASELINE,
    )
    .option('--trigger <days>', 'periods that raised the improvement, left out of the baseline', daysAsked, [])
    .option('--evaluate <day>', 'the day agreed for the verdict; before it nothing is shown', dayAsked)
    .option('--early', 'show it before that day, labelled provisional')
}

function withColumns(command: Command): Command {
  return command
    .addOption(
      new Option('--cadence <cadence>', 'how far apart the readings are').choices(['day', 'week', 'month', 'quarter']),
    )
    .option('--name <name>', 'what is measured; the name of the file otherwise')
    .option('--unit <unit>', 'unit of the readings', '')
    .option('--date-column <column>', 'header or number of the column with the dates')
    .option('--value-column <column>', '… with the readings')
    .option('--numerator <column>', '… with how many')
    .option('--denominator <column>', '… with out of how many')
    .addOption(new Option('--decimal <mark>', 'how decimals are written').choices(['comma', 'point']))
    .addOption(new Option('--date-order <order>', 'how 03/04/2026 is meant').choices(['day-first', 'month-first']))
}
