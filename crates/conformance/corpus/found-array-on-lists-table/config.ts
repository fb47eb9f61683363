// Tables that Payload makes twice under one name: an array called `texts` beside a text with many values, one called
// `locales` beside localized fields, two arrays with one `dbName`, a block whose table another collection has.
import { project } from '../shared/project.ts'

export default project({
  localization: { defaultLocale: 'en', locales: ['en', 'es'] },
  collections: [
    {
      slug: 'pages',
      fields: [
        { name: 'tags', type: 'text', hasMany: true },
        { name: 'texts', type: 'array', fields: [{ name: 'label', type: 'text', index: true }] },
      ],
    },
    {
      slug: 'posts',
      fields: [
        { name: 'title', type: 'text', localized: true },
        { name: 'locales', type: 'array', fields: [{ name: 'label', type: 'text' }] },
        { name: 'one', type: 'array', dbName: 'rows', fields: [{ name: 'label', type: 'text' }] },
        { name: 'two', type: 'array', dbName: 'rows', fields: [{ name: 'count', type: 'number', index: true }] },
        { name: 'layout', type: 'blocks', blocks: [{ slug: 'quote', dbName: 'quotes', fields: [{ name: 'text', type: 'text' }] }] },
      ],
    },
    {
      slug: 'events',
      fields: [
        {
          name: 'layout',
          type: 'blocks',
          blocks: [{ slug: 'quote', dbName: 'quotes', fields: [{ name: 'by', type: 'relationship', relationTo: 'events' }] }],
        },
      ],
    },
  ],
})
