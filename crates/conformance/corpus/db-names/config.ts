// Names of tables and enums that the config gives.
import { project, locales } from '../shared/project'

const options = ['a', 'b']

export default project({
  collections: [
    {
      slug: 'plain-slug',
      dbName: 'named',
      versions: { drafts: true },
      fields: [
        { name: 'kind', type: 'select', options, enumName: 'kind_enum' },
        { name: 'kinds', type: 'select', options, hasMany: true, dbName: 'named_kinds', enumName: 'kinds_enum' },
        { name: 'radio', type: 'radio', options, enumName: ({ tableName }) => `${tableName}_radio_enum` },
        { name: 'list', type: 'array', dbName: 'named_list', fields: [{ name: 'kind', type: 'select', options }, { name: 'title', type: 'text', localized: true }] },
        { name: 'inner', type: 'array', dbName: ({ tableName }) => `${tableName}_fn`, fields: [{ name: 'deep', type: 'array', dbName: 'named_deep', fields: [{ name: 'x', type: 'text' }] }] },
        { name: 'content', type: 'blocks', blocks: [{ slug: 'block', dbName: 'named_block', fields: [{ name: 'kind', type: 'select', options }] }, { slug: 'func', dbName: ({ tableName }) => `${tableName}_b`, fields: [] }] },
        { name: 'self', type: 'relationship', relationTo: 'plain-slug' as never, hasMany: true },
      ],
    },
    { slug: 'fn', dbName: () => 'by_function', labels: { singular: 'Function', plural: 'Functions' }, fields: [{ name: 'camelCaseName', type: 'text', index: true }, { name: 'URLField', type: 'text', unique: true }, { name: '_lead', type: 'text' }, { name: 'with_under', type: 'text' }] },
  ],
  globals: [{ slug: 'conf', dbName: 'named_global', versions: { drafts: true }, fields: [{ name: 'kind', type: 'select', options, enumName: 'conf_enum' }] }],
  localization: locales,
})
