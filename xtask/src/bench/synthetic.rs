//! A large project: 100 collections of 40 fields with blocks, arrays, locales, versions, in the salon's packages.

use std::fmt::Write as _;

use payload_sync_testkit::Salon;

const COLLECTIONS: usize = 100;

/// Fields of a collection: `PLAIN` of one column each, and a group, an array and blocks.
const FIELDS: usize = 40;
const PLAIN: usize = FIELDS - 3;

/// Where the collection is that the incremental migration changes.
pub(super) const CHANGED: &str = "src/large/C000.ts";
pub(super) const BEFORE: &str = "    { name: 'plain0',";
pub(super) const AFTER: &str = "    { name: 'added', type: 'text' },\n    { name: 'plain0',";

/// Replaces the salon's config by one of many collections.
pub(super) fn make(salon: &Salon) {
    let mut imports = String::new();
    let mut names = String::new();
    for n in 0..COLLECTIONS {
        salon.write(&format!("src/large/C{n:03}.ts"), &collection(n));
        let _ = writeln!(imports, "import {{ C{n:03} }} from './large/C{n:03}'");
        let _ = write!(names, "C{n:03}, ");
    }
    salon.write("src/payload.config.ts", &config(&imports, names.trim_end_matches(", ")));
}

fn config(imports: &str, names: &str) -> String {
    format!(
        "import {{ lexicalEditor }} from '@payloadcms/richtext-lexical'
import path from 'node:path'
import {{ fileURLToPath }} from 'node:url'
import {{ buildConfig }} from 'payload'

import {{ databaseFor }} from '@/lib/database'

{imports}
const dirname = path.dirname(fileURLToPath(import.meta.url))

export default buildConfig({{
  collections: [{{ slug: 'users', auth: true, fields: [] }}, {names}],
  db: databaseFor(process.env.DATABASE_URL || 'file:./large.db'),
  editor: lexicalEditor(),
  localization: {{ defaultLocale: 'en', locales: ['en', 'de', 'es'] }},
  secret: process.env.PAYLOAD_SECRET || '',
  telemetry: false,
  typescript: {{ outputFile: path.resolve(dirname, 'payload-types.ts') }},
}})
"
    )
}

fn collection(n: usize) -> String {
    let mut fields = String::new();
    for field in 0..PLAIN {
        let _ = writeln!(fields, "    {{ name: 'plain{field}', {} }},", kind(n, field));
    }
    let nested = |prefix: &str| {
        format!(
            "{{ name: '{prefix}Title', type: 'text', localized: true }}, {{ name: '{prefix}Count', type: 'number' }}, \
             {{ name: '{prefix}Owner', type: 'relationship', relationTo: 'users' }}"
        )
    };
    format!(
        "import type {{ CollectionConfig }} from 'payload'

export const C{n:03}: CollectionConfig = {{
  slug: 'c{n:03}',
  versions: {{ drafts: true }},
  fields: [
{fields}    {{ name: 'group', type: 'group', fields: [{}] }},
    {{ name: 'rows', type: 'array', fields: [{}] }},
    {{
      name: 'layout',
      type: 'blocks',
      blocks: [
        {{ slug: 'hero{n}', fields: [{}] }},
        {{ slug: 'quote{n}', fields: [{}] }},
      ],
    }},
  ],
}}
",
        nested("group"),
        nested("row"),
        nested("hero"),
        nested("quote")
    )
}

fn kind(n: usize, field: usize) -> String {
    match field % 10 {
        0 => "type: 'text', required: true".to_owned(),
        1 => "type: 'text', localized: true".to_owned(),
        2 => "type: 'number', index: true".to_owned(),
        3 => "type: 'checkbox', defaultValue: false".to_owned(),
        4 => "type: 'date'".to_owned(),
        5 => "type: 'select', options: ['small', 'medium', 'large']".to_owned(),
        6 => format!("type: 'relationship', relationTo: 'c{:03}'", (n + field) % COLLECTIONS),
        7 => "type: 'textarea', localized: true".to_owned(),
        8 => "type: 'email'".to_owned(),
        _ => "type: 'json'".to_owned(),
    }
}
