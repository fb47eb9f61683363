// Renames that somebody has answered for: answers.json.
import { project } from '../shared/project'

export default project({
  collections: [
    { slug: 'articles', fields: [{ name: 'headline', type: 'text', index: true }, { name: 'lead', type: 'textarea' }, { name: 'kind', type: 'select', options: ['a'] }, { name: 'words', type: 'text', hasMany: true }] },
    { slug: 'people', fields: [{ name: 'article', type: 'relationship', relationTo: 'articles' }, { name: 'age', type: 'number' }] },
  ],
})
