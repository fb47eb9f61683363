// Versions, drafts, autosave, of collections and globals.
import { all, targets } from '../shared/fields'
import { project } from '../shared/project'

export default project({
  collections: [
    { slug: 'versioned', fields: all(), versions: true },
    { slug: 'drafted', fields: all({ required: true }), versions: { drafts: true } },
    { slug: 'autosaved', fields: [{ name: 'title', type: 'text', required: true, unique: true, index: true }], versions: { drafts: { autosave: { interval: 100 }, schedulePublish: true }, maxPerDoc: 3 } },
    ...targets,
  ],
  globals: [
    { slug: 'settings', fields: all(), versions: { drafts: true, max: 5 } },
    { slug: 'menu', fields: [{ name: 'items', type: 'array', fields: [{ name: 'label', type: 'text', required: true }] }], versions: true },
  ],
})
