// Joins, on every kind of relationship.
import { project, locales } from '../shared/project'

export default project({
  collections: [
    {
      slug: 'categories',
      fields: [
        { name: 'posts', type: 'join', collection: 'posts', on: 'category' },
        { name: 'many', type: 'join', collection: 'posts', on: 'categories' },
        { name: 'inGroup', type: 'join', collection: 'posts', on: 'group.category' },
        { name: 'inArray', type: 'join', collection: 'posts', on: 'array.category' },
        { name: 'either', type: 'join', collection: 'posts', on: 'poly' },
        { name: 'nested', type: 'group', fields: [{ name: 'posts', type: 'join', collection: 'posts', on: 'localized', orderable: true }] },
        { name: 'drafts', type: 'join', collection: 'drafts', on: 'category', maxDepth: 1, defaultLimit: 5 },
        { name: 'everything', type: 'join', collection: ['posts', 'drafts'] as never, on: 'category' },
      ],
    },
    {
      slug: 'posts',
      fields: [
        { name: 'title', type: 'text' },
        { name: 'category', type: 'relationship', relationTo: 'categories' },
        { name: 'categories', type: 'relationship', hasMany: true, relationTo: 'categories' },
        { name: 'poly', type: 'relationship', relationTo: ['categories', 'drafts'] },
        { name: 'localized', type: 'relationship', relationTo: 'categories', localized: true },
        { name: 'group', type: 'group', fields: [{ name: 'category', type: 'relationship', relationTo: 'categories' }] },
        { name: 'array', type: 'array', fields: [{ name: 'category', type: 'relationship', relationTo: 'categories' }] },
      ],
    },
    { slug: 'drafts', versions: { drafts: true }, fields: [{ name: 'category', type: 'relationship', relationTo: 'categories', required: true }] },
  ],
  localization: locales,
})
