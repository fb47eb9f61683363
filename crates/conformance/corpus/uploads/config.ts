// Files.
import { project, locales } from '../shared/project'

export default project({
  collections: [
    { slug: 'plain', upload: true, fields: [] },
    { slug: 'sized', upload: { adminThumbnail: 'thumb', focalPoint: true, imageSizes: [{ name: 'thumb', width: 100 }, { name: 'cardWide', height: 200, width: 400 }, { name: 'og-image', width: 1200 }] }, fields: [{ name: 'alt', type: 'text', localized: true, required: true }] },
    { slug: 'compound', upload: { filenameCompoundIndex: ['filename', 'alt'] }, fields: [{ name: 'alt', type: 'text' }] },
    { slug: 'elsewhere', upload: { disableLocalStorage: true, crop: false, focalPoint: false }, versions: { drafts: true }, fields: [{ name: 'filename', type: 'text', localized: true } as never] },
    { slug: 'posts', fields: [{ name: 'hero', type: 'upload', relationTo: 'sized', required: true }, { name: 'gallery', type: 'upload', hasMany: true, relationTo: ['plain', 'sized'] }] },
    { slug: 'people', auth: true, upload: { imageSizes: [{ name: 'avatar', width: 10 }] }, fields: [] },
  ],
  localization: locales,
})
