// Options of the adapter that no table, no type and no migration shows.
import { project, sqlite } from '../shared/project'

const migration = { name: '20260101_000000_first', up: async () => {}, down: async () => {} }

export default project(
  { collections: [{ slug: 'posts', fields: [{ name: 'title', type: 'text', required: true }] }] },
  {
    allowIDOnCreate: true,
    generateSchemaOutputFile: './elsewhere.ts',
    logger: true,
    migrationDir: './somewhere/migrations',
    prodMigrations: [migration],
    push: false,
    transactionOptions: sqlite() ? { behavior: 'immediate' } : { isolationLevel: 'serializable' },
    ...(sqlite()
      ? { busyTimeout: 5000, wal: true }
      : {
          disableCreateDatabase: true,
          extensions: ['pg_trgm', 'uuid-ossp'],
          readReplicas: ['postgres://reader@127.0.0.1:1/replica'],
          tablesFilter: ['!spatial_*'],
        }),
  },
)
