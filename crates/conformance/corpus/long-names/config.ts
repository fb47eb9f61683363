// Names that are too long for an identifier of PostgreSQL.
import { project, locales } from '../shared/project'

const long = 'aVeryLongNameOfAFieldThatGoesOn'

export default project({
  collections: [
    {
      slug: 'a-collection-with-a-long-name',
      versions: { drafts: true },
      fields: [
        { name: long, type: 'text', index: true, unique: true },
        { name: `${long}Text`, type: 'text', index: true, localized: true },
        { name: `${long}Rel`, type: 'relationship', relationTo: 'another-collection-with-a-long-name' as never },
        { name: 'group', type: 'group', fields: [{ name: long, type: 'group', fields: [{ name: `one${long}`, type: 'text', index: true }, { name: `two${long}`, type: 'text', unique: true }, { name: 'rel', type: 'relationship', relationTo: 'another-collection-with-a-long-name' as never, localized: true }] }] },
        { name: 'short', type: 'array', fields: [{ name: long, type: 'text', index: true }, { name: `${long}Rel`, type: 'relationship', relationTo: 'another-collection-with-a-long-name' as never, index: true }] },
      ],
      indexes: [{ fields: [long, 'group.' + long + '.one' + long], unique: true }],
    },
    { slug: 'another-collection-with-a-long-name', fields: [{ name: 'title', type: 'text' }] },
  ],
  localization: locales,
})
