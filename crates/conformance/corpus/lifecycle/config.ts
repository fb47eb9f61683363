// Trash, order, folders, locks, presets, timestamps.
import { project } from '../shared/project'

export default project({
  collections: [
    { slug: 'trashed', trash: true, fields: [{ name: 'title', type: 'text' }] },
    { slug: 'trashed-drafts', trash: true, versions: { drafts: true }, fields: [{ name: 'title', type: 'text', unique: true }] },
    { slug: 'ordered', orderable: true, versions: true, fields: [{ name: 'title', type: 'text' }] },
    { slug: 'timeless', timestamps: false, fields: [{ name: 'title', type: 'text' }] },
    { slug: 'unlocked', lockDocuments: false, fields: [{ name: 'title', type: 'text' }] },
    { slug: 'foldered', folders: true, fields: [{ name: 'title', type: 'text' }] },
    { slug: 'foldered-files', folders: true, upload: true, fields: [] },
    { slug: 'preset', enableQueryPresets: true, fields: [{ name: 'title', type: 'text' }] },
  ],
  folders: { browseByFolder: true, collectionSpecific: true },
  queryPresets: { access: {}, constraints: {} },
})
