// Indexes over several fields.
import { project, locales } from '../shared/project'

export default project({
  collections: [
    {
      slug: 'posts',
      versions: { drafts: true },
      fields: [
        { name: 'a', type: 'text' }, { name: 'b', type: 'number', index: true }, { name: 'c', type: 'relationship', relationTo: 'posts' as never },
        { name: 'g', type: 'group', fields: [{ name: 'x', type: 'text' }, { name: 'y', type: 'text', localized: true }] },
      ],
      indexes: [{ fields: ['a', 'b'] }, { fields: ['a', 'g.x'], unique: true }, { fields: ['b', 'createdAt'] }, { fields: ['c', 'a'] }],
    },
  ],
  localization: locales,
})
