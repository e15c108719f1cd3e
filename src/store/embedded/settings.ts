import { createHash } from 'node:crypto'
import { rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Layout } from './layout.ts'
import type { Runtime } from './runtime.ts'
import type { View } from './view.ts'

/** Frugal, durable, and reachable by its own socket only. Written at every start, so that an upgrade brings its own. */
function settings(logFolder: string, socketFolder: string, hbaFile: string): Record<string, string> {
  return {
    hba_file: hbaFile,
    listen_addresses: '',
    unix_socket_directories: socketFolder,
    unix_socket_permissions: '0700',
    ssl: 'off',
    password_encryption: 'scram-sha-256',
    max_connections: '60',
    shared_buffers: '64MB',
    work_mem: '8MB',
    maintenance_work_mem: '64MB',
    effective_cache_size: '512MB',
    huge_pages: 'off',
    jit: 'off',
    // Fewer standing processes: reads are made by the backends, replication is for servers of one's own (DATABASE_URL).
    io_method: 'sync',
    wal_level: 'minimal',
    max_wal_senders: '0',
    max_logical_replication_workers: '0',
    // Parallel plans take memory from /dev/shm, which is tiny in a container.
    max_parallel_workers_per_gather: '0',
    max_parallel_maintenance_workers: '0',
    fsync: 'on',
    full_page_writes: 'on',
    synchronous_commit: 'on',
    max_wal_size: '512MB',
    random_page_cost: '1.1',
    autovacuum_max_workers: '2',
    autovacuum_naptime: '30s',
    autovacuum_vacuum_scale_factor: '0.05',
    autovacuum_analyze_scale_factor: '0.05',
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    // One file per weekday, overwritten a week later.
    logging_collector: 'on',
    log_directory: logFolder,
    log_filename: 'postgresql-%a.log',
    log_truncate_on_rotation: 'on',
    log_rotation_age: '1d',
    log_rotation_size: '0',
    log_checkpoints: 'off',
    log_line_prefix: '%m [%p] ',
    // A statement or the detail of an error would carry into the log what people wrote.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_parameter_max_length_on_error: '0',
  }
}

const access = 'local all postgres reject\nlocal all all scram-sha-256\n'

/** Writes both files the server starts from, and answers the arguments that name them. */
export async function writeSettings({
  layout,
  view,
  runtime,
}: {
  layout: Layout
  view: View
  runtime: Runtime
}): Promise<string[]> {
  const config = join(layout.database, 'postgresql.conf')
  const hba = join(layout.database, 'pg_hba.conf')
  const lines = Object.entries(settings(view.of(layout.log), runtime.socket, view.of(hba)))
  await replace(hba, access)
  await replace(config, lines.map(([name, value]) => `${name} = ${quoted(value)}\n`).join(''))
  const name = await clusterName(layout)
  return ['-D', view.of(layout.cluster), '-c', `config_file=${view.of(config)}`, '-c', `cluster_name=${name}`]
}

/** The name every process of this cluster shows; made from the folder's identity, so that no other cluster has it. */
export async function clusterName({ cluster }: Layout): Promise<string> {
  const { dev, ino } = await stat(cluster)
  return `meliora-${createHash('sha256').update(`${dev}:${ino}`).digest('hex').slice(0, 16)}`
}

async function replace(file: string, text: string): Promise<void> {
  await writeFile(`${file}.new`, text, { mode: 0o644 })
  await rename(`${file}.new`, file)
}

function quoted(value: string): string {
  return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "''").replaceAll('\n', '\\n')}'`
}
