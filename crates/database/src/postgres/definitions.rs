//! How to make again what no [`Schema`](payload_sync_core::Schema) has: types and sequences of their own, views,
//! functions, triggers, constraints and indexes that a config cannot declare.

use payload_sync_core::Dialect;

use super::Postgres;
use crate::error::DatabaseError;
use crate::names::quote;
use crate::value::SqlValue;

/// What no schema has, as SQL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Definition {
    /// As [`Postgres::other_objects`] names it: `view totals`, `trigger users.loud`.
    pub name: String,
    /// The table that it is of; none of a view or a function.
    pub table: Option<String>,
    pub create: String,
    pub drop: String,
}

impl Definition {
    /// Whether its statement may be run where it is there already, and makes it what it was: what uses it goes on
    /// using it.
    pub fn can_be_renewed(&self) -> bool {
        self.is("function") || self.is("sequence")
    }

    /// What it is: `type`, `sequence`, `view`, `materialized view`, `function`, `trigger`, `check`, `index`, ….
    pub fn is(&self, kind: &str) -> bool {
        self.name.strip_prefix(kind).is_some_and(|rest| rest.starts_with(' '))
    }
}

/// Of the schema $1, each after what it can be made of: names as in `OTHERS`. A sequence never counts back: what it gave
/// out may be in rows that stay. A type that needs a function is none of them, as functions need types.
const DEFINITIONS: &str = "
SELECT name, of, made, dropped FROM (
  SELECT 0 AS turn, t.oid AS at, 'type ' || t.typname AS name, NULL AS of,
    CASE t.typtype
    WHEN 'd' THEN format('CREATE DOMAIN %s AS %s%s%s%s%s;', t.oid::regtype, format_type(t.typbasetype, t.typtypmod),
      CASE WHEN t.typcollation <> b.typcollation THEN ' COLLATE ' || t.typcollation::regcollation ELSE '' END,
      coalesce(' DEFAULT ' || t.typdefault, ''), CASE WHEN t.typnotnull THEN ' NOT NULL' ELSE '' END,
      coalesce((SELECT string_agg(format(' CONSTRAINT %I %s', o.conname, pg_get_constraintdef(o.oid)), '' ORDER BY o.conname)
        FROM pg_constraint o WHERE o.contypid = t.oid AND o.contype = 'c'), ''))
    WHEN 'c' THEN format('CREATE TYPE %s AS (%s);', t.oid::regtype, (SELECT string_agg(format('%I %s%s', a.attname,
        format_type(a.atttypid, a.atttypmod), CASE WHEN a.attcollation <> y.typcollation
          THEN ' COLLATE ' || a.attcollation::regcollation ELSE '' END), ', ' ORDER BY a.attnum)
      FROM pg_attribute a JOIN pg_type y ON y.oid = a.atttypid WHERE a.attrelid = t.typrelid AND NOT a.attisdropped))
    ELSE format('CREATE TYPE %s AS RANGE (SUBTYPE = %s%s%s%s);', t.oid::regtype, format_type(r.rngsubtype, NULL),
      (SELECT format(', SUBTYPE_OPCLASS = %I.%I', n.nspname, c.opcname) FROM pg_opclass c
        JOIN pg_namespace n ON n.oid = c.opcnamespace WHERE c.oid = r.rngsubopc),
      CASE WHEN r.rngcollation <> 0 THEN ', COLLATION = ' || r.rngcollation::regcollation ELSE '' END,
      CASE WHEN r.rngsubdiff <> 0 THEN ', SUBTYPE_DIFF = ' || r.rngsubdiff::regproc ELSE '' END)
    END AS made, format('DROP TYPE %s;', t.oid::regtype) AS dropped
  FROM pg_type t LEFT JOIN pg_type b ON b.oid = t.typbasetype LEFT JOIN pg_range r ON r.rngtypid = t.oid
  WHERE t.typnamespace = $1::regnamespace AND (t.typtype = 'd' OR t.typtype = 'r' AND r.rngcanonical = 0
    OR t.typtype = 'c' AND EXISTS (SELECT FROM pg_class c WHERE c.oid = t.typrelid AND c.relkind = 'c'))
  AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_type'::regclass AND d.objid = t.oid AND d.deptype = 'e')
  AND NOT EXISTS (SELECT FROM pg_depend d JOIN pg_proc p ON p.oid = d.refobjid AND d.refclassid = 'pg_proc'::regclass
    WHERE p.pronamespace = $1::regnamespace AND (d.classid = 'pg_type'::regclass AND d.objid = t.oid
      OR d.classid = 'pg_constraint'::regclass AND d.objid IN (SELECT o.oid FROM pg_constraint o WHERE o.contypid = t.oid)))
  UNION ALL
  SELECT 0, c.oid, 'sequence ' || c.relname, NULL,
    format('CREATE SEQUENCE IF NOT EXISTS %s;' || E'\\n' || 'ALTER SEQUENCE %s AS %s INCREMENT %s MINVALUE %s MAXVALUE %s '
      || 'START %s CACHE %s %s;', c.oid::regclass, c.oid::regclass, format_type(s.seqtypid, NULL), s.seqincrement,
      s.seqmin, s.seqmax, s.seqstart, s.seqcache, CASE WHEN s.seqcycle THEN 'CYCLE' ELSE 'NO CYCLE' END)
    || CASE WHEN pg_sequence_last_value(c.oid) IS NULL THEN ''
      ELSE format(E'\\nSELECT setval(%L, %s) WHERE coalesce(pg_sequence_last_value(%L::regclass) %s %s, true);',
        c.oid::regclass::text, pg_sequence_last_value(c.oid), c.oid::regclass::text,
        CASE WHEN s.seqincrement > 0 THEN '<' ELSE '>' END, pg_sequence_last_value(c.oid)) END
    || coalesce((SELECT string_agg(format(E'\\nGRANT %s ON SEQUENCE %s TO %s%s;', a.privilege_type, c.oid::regclass,
        CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END,
        CASE WHEN a.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END), '' ORDER BY a.grantee, a.privilege_type)
      FROM aclexplode(c.relacl) a WHERE a.grantee <> c.relowner), ''),
    format('DROP SEQUENCE %s;', c.oid::regclass)
  FROM pg_class c JOIN pg_sequence s ON s.seqrelid = c.oid WHERE c.relnamespace = $1::regnamespace
  AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid
    AND d.deptype IN ('e', 'a', 'i'))
  UNION ALL
  SELECT 1 AS turn, p.oid AS at, 'function ' || p.oid::regprocedure::text AS name, NULL AS of,
    pg_get_functiondef(p.oid) || ';' AS made, 'DROP ROUTINE ' || p.oid::regprocedure::text || ';' AS dropped
  FROM pg_proc p WHERE p.pronamespace = $1::regnamespace AND p.prokind <> 'a'
  AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid
    AND d.deptype IN ('e', 'i'))
  UNION ALL
  SELECT 2, c.oid, CASE c.relkind WHEN 'v' THEN 'view ' ELSE 'materialized view ' END || c.relname, NULL,
    format('CREATE %s %s%s AS %s', CASE c.relkind WHEN 'v' THEN 'VIEW' ELSE 'MATERIALIZED VIEW' END, c.oid::regclass,
      CASE WHEN c.reloptions IS NULL THEN '' ELSE ' WITH (' || array_to_string(c.reloptions, ', ') || ')' END,
      pg_get_viewdef(c.oid))
    || coalesce((SELECT string_agg(E'\\n' || pg_get_indexdef(i.indexrelid) || ';', '' ORDER BY i.indexrelid)
      FROM pg_index i WHERE i.indrelid = c.oid), '')
    || coalesce((SELECT string_agg(format(E'\\nGRANT %s ON %s TO %s%s;', a.privilege_type, c.oid::regclass,
        CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END,
        CASE WHEN a.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END), '' ORDER BY a.grantee, a.privilege_type)
      FROM aclexplode(c.relacl) a WHERE a.grantee <> c.relowner), ''),
    format('DROP %s %s;', CASE c.relkind WHEN 'v' THEN 'VIEW' ELSE 'MATERIALIZED VIEW' END, c.oid::regclass)
  FROM pg_class c WHERE c.relnamespace = $1::regnamespace AND c.relkind IN ('v', 'm')
  AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid
    AND d.deptype IN ('e', 'a', 'i'))
  UNION ALL
  SELECT 3, o.oid, CASE o.contype WHEN 'c' THEN 'check ' WHEN 'u' THEN 'unique constraint ' ELSE 'constraint ' END
    || c.relname || '.' || o.conname, c.relname,
    format('ALTER TABLE %s ADD CONSTRAINT %I %s;', c.oid::regclass, o.conname, pg_get_constraintdef(o.oid)),
    format('ALTER TABLE %s DROP CONSTRAINT %I;', c.oid::regclass, o.conname)
  FROM pg_constraint o JOIN pg_class c ON c.oid = o.conrelid
  WHERE c.relnamespace = $1::regnamespace AND o.contype IN ('c', 'u', 'x')
  AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
  UNION ALL
  SELECT 4, c.oid, 'index ' || t.relname || '.' || c.relname, t.relname, pg_get_indexdef(c.oid) || ';',
    format('DROP INDEX %s;', c.oid::regclass)
  FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_class t ON t.oid = i.indrelid
  JOIN pg_am m ON m.oid = c.relam
  WHERE c.relnamespace = $1::regnamespace AND t.relkind <> 'm'
  AND (m.amname <> 'btree' OR i.indpred IS NOT NULL OR i.indexprs IS NOT NULL)
  AND NOT EXISTS (SELECT FROM pg_constraint o WHERE o.conindid = i.indexrelid)
  AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = t.oid AND d.deptype = 'e')
  UNION ALL
  SELECT 5, t.oid, 'trigger ' || c.relname || '.' || t.tgname, c.relname,
    pg_get_triggerdef(t.oid) || ';' || CASE t.tgenabled WHEN 'O' THEN '' ELSE format(E'\\nALTER TABLE %s %s TRIGGER %I;',
      c.oid::regclass, CASE t.tgenabled WHEN 'D' THEN 'DISABLE' WHEN 'R' THEN 'ENABLE REPLICA' ELSE 'ENABLE ALWAYS' END,
      t.tgname) END,
    format('DROP TRIGGER %I ON %s;', t.tgname, c.oid::regclass)
  FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
  WHERE c.relnamespace = $1::regnamespace AND NOT t.tgisinternal
) x ORDER BY turn, at";

pub(super) async fn definitions(
    database: &mut Postgres,
    namespace: Option<&str>,
) -> Result<Vec<Definition>, DatabaseError> {
    let namespace = namespace.unwrap_or("public");
    let exists = database.query("SELECT 1 FROM pg_namespace WHERE nspname = $1", &[namespace.into()]).await?;
    if exists.rows.is_empty() {
        return Ok(Vec::new());
    }
    // `regnamespace` reads its argument as SQL does, quotes included.
    let parameter = [SqlValue::from(quote(Dialect::Postgres, namespace).as_str())];
    let rows = database.query(DEFINITIONS, &parameter).await?.rows;
    let definition = |row: Vec<SqlValue>| {
        let mut cells = row.into_iter().map(|value| value.to_text());
        let mut next = || cells.next().flatten();
        let (name, table) = (next().unwrap_or_default(), next());
        Definition { name, table, create: next().unwrap_or_default(), drop: next().unwrap_or_default() }
    };
    Ok(rows.into_iter().map(definition).collect())
}
