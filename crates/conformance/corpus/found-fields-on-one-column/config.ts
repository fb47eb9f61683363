// Fields that Payload gives the column of another one: `ID` beside `id`, two spellings of one name, a group's field
// beside a field that is named like both.
import { project } from '../shared/project.ts'

export default project({
  localization: { defaultLocale: 'en', locales: ['en', 'es'] },
  collections: [
    { slug: 'pages', fields: [{ name: 'ID', type: 'text' }] },
    {
      slug: 'posts',
      versions: true,
      fields: [
        { name: 'fooBar', type: 'text', localized: true },
        { name: 'foo_bar', type: 'number', localized: true },
        { name: 'meta', type: 'group', fields: [{ name: 'title', type: 'text' }] },
        { name: 'meta_title', type: 'text', index: true },
        { name: 'rows', type: 'array', fields: [{ name: 'ID', type: 'number' }] },
        { name: 'layout', type: 'blocks', blocks: [{ slug: 'quote', fields: [{ name: 'ID', type: 'text' }] }] },
      ],
    },
  ],
})
