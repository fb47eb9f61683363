// Schema hooks, as Payload's documentation has them and beyond: tables of another program, columns, indexes, checks.
import { sql } from '@payloadcms/db-postgres'
import * as pg from '@payloadcms/db-postgres/drizzle/pg-core'
import * as lite from '@payloadcms/db-sqlite/drizzle/sqlite-core'

import { sqlite } from './project'

type Args = { adapter: any; extendTable: (args: any) => void; schema: any }

/** Tables that were there before Payload came. */
const others = () =>
  sqlite()
    ? {
        countries: lite.sqliteTable('countries', { id: lite.integer('id').primaryKey({ autoIncrement: true }), name: lite.text('name', { length: 256 }).notNull().unique() }),
        cities: lite.sqliteTable(
          'cities',
          { code: lite.text('code').notNull(), country: lite.integer('country'), people: lite.integer('people').default(0) },
          (table) => [lite.primaryKey({ columns: [table.code, table.country] }), lite.check('people_count', sql`${table.people} >= 0`)],
        ),
      }
    : {
        countries: pg.pgTable('countries', { id: pg.serial('id').primaryKey(), name: pg.varchar('name', { length: 256 }).notNull().unique() }),
        cities: pg.pgTable(
          'cities',
          { code: pg.char('code', { length: 3 }).notNull(), country: pg.integer('country').notNull(), people: pg.bigint('people', { mode: 'number' }).default(0) },
          (table) => [pg.primaryKey({ columns: [table.code, table.country] }), pg.check('people_count', sql`${table.people} >= 0`)],
        ),
      }

export const beforeSchemaInit = [
  ({ adapter, schema }: Args) => {
    // A column of Payload's own tables, before they are built.
    adapter.rawTables.posts.columns.rank = { name: 'rank', type: 'integer', notNull: true, default: 1 }
    adapter.rawTables.posts.indexes.rank_idx = { name: 'posts_rank_idx', on: 'rank', unique: false }
    return { ...schema, tables: { ...schema.tables, ...others() } }
  },
]

export const afterSchemaInit = [
  ({ extendTable, schema }: Args) => {
    if (sqlite()) {
      extendTable({
        table: schema.tables.posts,
        columns: {
          extra: lite.integer('extra').notNull().default(7),
          shout: lite.text('shout').generatedAlwaysAs(sql`upper(title)`, { mode: 'virtual' }),
        },
        extraConfig: (table: any) => ({
          both: lite.index('posts_title_extra_idx').on(table.title, table.extra),
          some: lite.uniqueIndex('posts_some_idx').on(table.extra).where(sql`extra > 7`),
        }),
      })
    } else {
      extendTable({
        table: schema.tables.posts,
        columns: {
          extra: pg.integer('extra').notNull().default(7),
          shout: pg.text('shout').generatedAlwaysAs(sql`upper(title)`),
          words: pg.text('words').array(),
        },
        extraConfig: (table: any) => ({
          both: pg.index('posts_title_extra_idx').on(table.title, table.extra.desc()),
          some: pg.uniqueIndex('posts_some_idx').on(table.extra).where(sql`extra > 7`),
          lower: pg.index('posts_lower_idx').using('hash', sql`lower(title)`),
        }),
      })
    }
    return schema
  },
]
