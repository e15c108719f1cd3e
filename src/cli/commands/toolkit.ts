import { once } from 'node:events'
import { Command, Option } from 'commander'
import { toolkitArchive } from '#app/documents/toolkit.ts'
import { type Language, languages } from '#domain/words/language.ts'
import { organizationCaller } from './organization.ts'
import { beside } from './user.ts'

interface Asked {
  readonly organization?: string
  readonly language?: Language
}

/** `meliora toolkit`: every template as a ZIP to standard output. */
export function toolkitCommand(): Command {
  return new Command('toolkit')
    .description('write the documents and registers to begin with as a ZIP to standard output')
    .option('--organization <slug>', 'which organization, where there are several')
    .addOption(new Option('--language <language>', 'of the files; else the organization’s').choices([...languages]))
    .action(({ organization, language }: Asked) =>
      beside(async ({ app }) => {
        const caller = await organizationCaller(app, organization)
        for await (const piece of await toolkitArchive(app, caller, { language: language ?? caller.language }))
          if (!process.stdout.write(piece)) await once(process.stdout, 'drain')
      }),
    )
}
