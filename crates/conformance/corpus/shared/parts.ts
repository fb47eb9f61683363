// Tables whose checks, unique constraints, primary keys and generated columns change, as schema hooks declare them.
import { sql } from '@payloadcms/db-postgres'
import * as pg from '@payloadcms/db-postgres/drizzle/pg-core'
import * as lite from '@payloadcms/db-sqlite/drizzle/sqlite-core'

import { sqlite } from './project'

type Args = { adapter: any; extendTable: (args: any) => void; schema: any }

/** The same in both dialects, as far as both have it. */
const dialect = () =>
  sqlite()
    ? { ...lite, table: lite.sqliteTable as any, generated: (column: any, as: any) => column.generatedAlwaysAs(as, { mode: 'virtual' }) }
    : { ...pg, table: pg.pgTable as any, generated: (column: any, as: any) => column.generatedAlwaysAs(as) }

const tables = (next: boolean) => {
  const { check, generated, index, integer, primaryKey, table, text, unique } = dialect() as any
  const numbers = () => ({ a: integer('a').notNull(), b: integer('b').notNull(), c: integer('c').notNull() })
  return {
    checked: table('checked', numbers(), (t: any) =>
      next
        ? [check('stays', sql`${t.a} > 0`), check('changes', sql`${t.a} < 200`), check('comes', sql`${t.b} < 5`)]
        : [check('stays', sql`${t.a} > 0`), check('goes', sql`${t.c} > 0`), check('changes', sql`${t.a} < 100`)],
    ),
    unique: table(
      'unique',
      next
        ? { ...numbers(), d: integer('d'), e: integer('e').unique() }
        : { ...numbers(), d: integer('d').unique(), e: integer('e') },
      (t: any) =>
        next
          ? [unique('unique_stays').on(t.a), unique('unique_changes').on(t.a, t.b), unique('unique_comes').on(t.b, t.c)]
          : [unique('unique_stays').on(t.a), unique('unique_goes').on(t.c), unique('unique_changes').on(t.a, t.c)],
    ),
    keys: table('keys', numbers(), (t: any) => [primaryKey({ columns: next ? [t.a, t.b, t.c] : [t.a, t.b] })]),
    keys_named: table('keys_named', numbers(), (t: any) => [primaryKey({ columns: next ? [t.b, t.c] : [t.a, t.b], name: 'named' })]),
    keys_gone: table('keys_gone', numbers(), (t: any) => (next ? [] : [primaryKey({ columns: [t.a, t.b] })])),
    keys_new: table('keys_new', numbers(), (t: any) => (next ? [primaryKey({ columns: [t.a, t.b] })] : [])),
    generated: table(
      'generated',
      next
        ? {
            id: integer('id').primaryKey(),
            stays: generated(text('stays'), sql`upper(name)`),
            changes: generated(text('changes'), sql`upper(name)`),
            goes: text('goes'),
            becomes: generated(text('becomes'), sql`lower(name)`),
            name: text('name'),
          }
        : {
            id: integer('id').primaryKey(),
            stays: generated(text('stays'), sql`upper(name)`),
            changes: generated(text('changes'), sql`lower(name)`),
            goes: generated(text('goes'), sql`lower(name)`),
            becomes: text('becomes'),
            name: text('name'),
          },
      (t: any) => [index('generated_changes_idx').on(t.changes), index('generated_name_idx').on(t.name)],
    ),
  }
}

/** Before or after the change. */
export const parts = (next: boolean) => ({
  afterSchemaInit: [
    ({ extendTable, schema }: Args) => {
      const { check, generated, text } = dialect() as any
      extendTable({
        table: schema.tables.posts,
        columns: { shout: generated(text('shout'), next ? sql`upper(title)` : sql`lower(title)`) },
        extraConfig: (t: any) => ({ short: check('posts_short', next ? sql`length(${t.title}) < 200` : sql`length(${t.title}) < 100`) }),
      })
      return schema
    },
  ],
  beforeSchemaInit: [({ schema }: Args) => ({ ...schema, tables: { ...schema.tables, ...tables(next) } })],
})
