import { project } from '../shared/project'

export default project({
  collections: [
    { slug: 'posts', fields: [{ name: 'title', type: 'text', index: true }, { name: 'intro', type: 'textarea' }, { name: 'kind', type: 'select', options: ['a'] }, { name: 'words', type: 'text', hasMany: true }] },
    { slug: 'people', fields: [{ name: 'article', type: 'relationship', relationTo: 'posts' }, { name: 'years', type: 'number' }] },
  ],
})
