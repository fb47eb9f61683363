// Options come, go and move.
import { project } from '../shared/project'

const field = (name: string, options: string[], more = {}) => ({ name, type: 'select', options, ...more }) as never

export default project({
  collections: [
    {
      slug: 'posts',
      versions: { drafts: true },
      fields: [
        field('added', ['a', 'b', 'c']), field('before', ['z', 'a', 'b']), field('between', ['a', 'm', 'b', 'n']), field('gone', ['a']), field('moved', ['b', 'a']),
        field('both', ['a', 'c'], { defaultValue: 'c' }), field('many', ['a', 'c'], { hasMany: true }), field('quoted', ["it's", 'b']), field('default', ['b', 'a'], { defaultValue: 'a', required: true }),
      ],
    },
  ],
})
