type Values = Readonly<Record<string, string | number>>

/** Why the database Meliora brings along did not start: code → sentence, for the person at the terminal. */
const sentences = {
  data_dir_in_use: ({ dir, pid }: Values) =>
    `Another Meliora (process ${pid}) already runs on ${dir}; stop it first or choose another DATA_DIR.`,
  data_dir_unusable: ({ dir, reason }: Values) => `The data directory ${dir} cannot be used: ${reason}.`,
  data_dir_unreachable: ({ dir, account }: Values) =>
    `The account ${account}, which runs the database, cannot enter ${dir}; choose a DATA_DIR it can reach, for example /var/lib/meliora, or start Meliora as an ordinary user.`,
  cluster_not_ours: ({ dir, owner }: Values) =>
    `The database in ${dir} belongs to the account with id ${owner}; start Meliora as that account or as root.`,
  cluster_of_other_version: ({ dir, found, expected }: Values) =>
    `The database in ${dir} was made by PostgreSQL ${found}, this Meliora brings ${expected}; restore a backup into an empty DATA_DIR instead.`,
  account_missing: ({ account }: Values) => `There is no account ${account} on this machine to run the database under.`,
  account_nameless: ({ id }: Values) =>
    `The account with id ${id} has no name on this machine (no line in /etc/passwd), and a new database needs one; run Meliora under a named account, or set DATABASE_URL.`,
  binaries_missing: ({ platform }: Values) =>
    `No PostgreSQL is installed for ${platform}; run npm ci, or set DATABASE_URL to a PostgreSQL of your own.`,
  binaries_unusable: ({ reason }: Values) => `The PostgreSQL that Meliora brings along does not run here: ${reason}`,
  cluster_not_created: ({ reason }: Values) => `The database could not be created: ${reason}`,
  server_not_started: ({ reason }: Values) => `The database did not start: ${reason}`,
  not_on_main_thread: () => 'The database is started from the main thread: it ends with the thread that started it.',
} satisfies Record<string, (values: Values) => string>

export type EmbeddedDatabaseCode = keyof typeof sentences

/** `message` is the English sentence; `code` and `values` let a catalogue say it in another language. */
export class EmbeddedDatabaseError extends Error {
  readonly code: EmbeddedDatabaseCode
  readonly values: Values

  constructor(code: EmbeddedDatabaseCode, values: Values = {}, cause?: unknown) {
    super(sentences[code](values), { cause })
    this.name = 'EmbeddedDatabaseError'
    this.code = code
    this.values = values
  }
}
