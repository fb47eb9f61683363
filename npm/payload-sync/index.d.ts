/** The settings of payload-sync, exported as `syncConfig` from `src/config/sync-config.ts`. Every key may be left out. */
export interface SyncConfig {
  /** Slugs of the collections that `all-collections` stands for. Without it: every collection of the Payload config. */
  collections?: string[]

  /** Names for several collections, to use where a collection is asked for: `{ 'critical-data': ['users'] }`. */
  groups?: Record<string, string[]>

  /** Names for servers, to use in `payload-sync environments`. One that is `undefined` is not there. */
  environments?: Record<string, string | undefined>

  migrations?: {
    /** `migrate` first writes the migration that the config's changes need. Not when NODE_ENV is `production`. Default: false. */
    autoGenerate?: boolean
    /** `migrate:create` applies the migration it wrote. Not when NODE_ENV is `production`. Default: false. */
    autoRun?: boolean
    /** How many backups `migrate` keeps (default 5); 0 or false makes none. */
    backups?: number | false
    /** How long a run waits for another one to end: seconds, or a text like `'30s'`, `'5m'`. Default: 0. */
    wait?: number | string
    /** How long a statement waits for a lock of another connection before the migration is taken back and tried again; 0 is for ever. Default: `'3s'`. */
    lockTimeout?: number | string
    /** How long a statement may take on PostgreSQL. Default: for ever. */
    statementTimeout?: number | string
  }

  drizzle?: {
    /** `push` and `drizzle` may change the database. Default: true. */
    enabled?: boolean
    /** The schema is pushed before types are generated and before a backfill. Not when NODE_ENV is `production`. Default: false. */
    autoPush?: boolean
  }

  monitoring?: {
    /** Every run is written to `.payload-sync/runs.jsonl`. Default: false. */
    enableLogging?: boolean
    /** A message is sent when a run starts, succeeds or fails. Default: false. */
    enableNotifications?: boolean
    /** Where messages go, in the shape that Slack takes. Default: the variable SYNC_WEBHOOK_URL. */
    webhookUrl?: string | undefined
  }
}

/** How a job is run. */
export interface RunOptions {
  /** The project's folder. Default: the current one. */
  cwd?: string
  /** The Payload config. Default: found as Payload finds it. */
  config?: string
  /** A file to read the environment from instead of `.env`, `.env.local`, … */
  envFile?: string
  engine?: 'auto' | 'embedded' | 'node'
  /** Answer yes to every question. */
  yes?: boolean
  /** The environment of the run. Default: `process.env`. */
  env?: NodeJS.ProcessEnv
  /** Stops the run. */
  signal?: AbortSignal
}

/** A spot in a file; lines and columns count from 1. */
export interface Place {
  file: string
  line?: number
  column?: number
}

/** What `--json` prints, whatever the command. */
export interface Answer<Result = unknown> {
  command: string
  ok: boolean
  result: Result
  error: null
  warnings: Array<{ code: string; message: string; place?: Place; hint?: string }>
  exitCode: number
}

/** Why a job did not do what it was asked to. `message` says it all. */
export class PayloadSyncError extends Error {
  /** The command that failed. */
  readonly command: string
  /** A stable name: `config-not-found`. */
  readonly code: string
  /** 1 failed, 2 wrong arguments, 4 refused, 70 a bug, 130 interrupted. */
  readonly exitCode: number
  readonly place?: Place
  /** What to do about it. */
  readonly hint?: string
  /** What a person would have to decide. */
  readonly questions?: unknown[]
}

/** Runs any command with `--json`. Rejects with a {@link PayloadSyncError}. */
export function run<Result = unknown>(command: string, args?: string[], options?: RunOptions): Promise<Answer<Result>>

/** The report of a job: the `result` of the command's `--json`. */
export type Report = Record<string, unknown>

/**
 * Copies documents from one Payload server to another, in dependency order, with relations remapped.
 *
 * @param source an address, or a name under `environments` in `sync-config.ts`
 * @param target likewise
 * @param collections slugs and groups; none is all
 */
export function syncEnvironments(
  source: string | undefined,
  target: string | undefined,
  collections?: string | string[],
  options?: RunOptions & { dryRun?: boolean },
): Promise<Report>

/** Applies the migrations that are pending. */
export function migrate(options?: RunOptions): Promise<Report>

/** Writes a migration for the changes of the config. */
export function createMigration(name?: string, options?: RunOptions): Promise<Report>

/** How config, migrations, database and types stand to each other. */
export function status(options?: RunOptions): Promise<Report>

/** Brings the database's schema to the config's, without a migration. */
export function push(options?: RunOptions): Promise<Report>

/** Runs the documents of a collection through a transform, a file with `export function transform(doc)`. */
export function backfill(
  collection: string,
  transform?: string,
  options?: RunOptions & { dryRun?: boolean },
): Promise<Report>

/** Writes the TypeScript declarations of the config. */
export function generateTypes(options?: RunOptions): Promise<Report>

/** Checks `sync-config.ts`, prints what is wrong with it and sets the process's exit code. Whether all is well. */
export function checkSyncConfig(options?: { cwd?: string }): Promise<boolean>
