// Blocks of the config, referred to by their slugs.
import { all, both, targets } from '../shared/fields'
import { locales, project } from '../shared/project'

export default project({
  blocks: [
    { slug: 'every', fields: both() },
    { slug: 'card', interfaceName: 'CardBlock', fields: [{ name: 'title', type: 'text', localized: true, required: true }, { name: 'inner', type: 'blocks', blocks: [], blockReferences: ['leaf'] }] },
    { slug: 'leaf', fields: [{ name: 'text', type: 'text' }] },
  ] as never,
  collections: [
    { slug: 'pages', fields: [{ name: 'content', type: 'blocks', blocks: [], blockReferences: ['every', 'card'] }] },
    { slug: 'posts', versions: { drafts: true }, fields: [{ name: 'content', type: 'blocks', blocks: [], blockReferences: ['card', { slug: 'own', fields: all() }] as never, localized: true }] },
    ...targets,
  ],
  globals: [{ slug: 'home', fields: [{ name: 'content', type: 'blocks', blocks: [], blockReferences: ['card'] as never }] }],
  localization: locales,
})
