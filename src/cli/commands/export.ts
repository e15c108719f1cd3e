import { once } from 'node:events'
import { Command, Option } from 'commander'
import { type ExportFormat, exportFormats, exportRegister } from '#app/export/exportRegister.ts'
import { organizationCaller } from './organization.ts'
import { beside } from './user.ts'

interface Asked {
  readonly organization?: string
  readonly format: ExportFormat
  readonly separator: 'comma' | 'semicolon'
}

/** `meliora export`: the register in nine columns to standard output; where the trail stood goes to standard error. */
export function exportCommand(): Command {
  return new Command('export')
    .description('write the register in nine columns to standard output')
    .option('--organization <slug>', 'which organization, where there are several')
    .addOption(new Option('--format <format>', 'csv, xlsx or json').choices([...exportFormats]).default('csv'))
    .addOption(new Option('--separator <separator>', 'for CSV').choices(['comma', 'semicolon']).default('comma'))
    .action(({ organization, format, separator }: Asked) =>
      beside(async ({ app }) => {
        const caller = await organizationCaller(app, organization)
        const request = { format, separator: separator === 'comma' ? ',' : ';', sort: 'number', filters: {} } as const
        await exportRegister(app, caller, {
          request,
          takers: {
            begins: ({ trailHead }) => console.error(`Trail head ${trailHead}`),
            takes: async (piece) => {
              if (!process.stdout.write(piece)) await once(process.stdout, 'drain')
            },
          },
        })
      }),
    )
}
