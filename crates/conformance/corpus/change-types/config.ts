// Fields get another type, under the same name.
import { project } from '../shared/project'

export default project({
  collections: [
    {
      slug: 'posts',
      fields: [
        { name: 'a', type: 'number' }, { name: 'b', type: 'text' }, { name: 'c', type: 'text', hasMany: true }, { name: 'd', type: 'json' },
        { name: 'e', type: 'text' }, { name: 'f', type: 'select', options: ['x', 'y'] }, { name: 'g', type: 'relationship', relationTo: 'tags' }, { name: 'h', type: 'relationship', relationTo: 'people' },
        { name: 'i', type: 'relationship', relationTo: ['tags', 'people'] }, { name: 'j', type: 'relationship', relationTo: 'tags', hasMany: true }, { name: 'k', type: 'date', required: true }, { name: 'l', type: 'select', hasMany: true, options: ['x'] },
        { name: 'm', type: 'group', fields: [{ name: 'x', type: 'text' }] }, { name: 'n', type: 'blocks', blocks: [{ slug: 'row', fields: [{ name: 'x', type: 'text' }] }] },
      ],
    },
    { slug: 'tags', fields: [{ name: 'id', type: 'text' }] },
    { slug: 'people', fields: [] },
  ],
})
