// The transactions of a migration's drivers, or of a transform's (`work`). All of them are savepoints inside the transaction that the caller of
// the migration has begun, on its one connection, so that everything the migration does is kept or undone together.
// What cannot be expressed that way dooms the migration: it fails in the end, whatever its code caught.
(function (host, work) {
  'use strict'

  const what = work ?? 'migration'
  let count = 0
  let open = [] // innermost last: { name, state: 'open' | 'kept' | 'gone' }
  let doom = null
  let root = null
  let finishing = false

  const send = (sql) => {
    const { error } = transactions.send(sql, [])
    if (error) throw Object.assign(new Error(`${sql}: ${error.message}`), { code: error.code })
  }
  const settle = () => {
    // Releasing a savepoint would release those inside it, so one that ended early waits for them.
    while (open.length > 0 && open.at(-1).state === 'kept') send(`RELEASE SAVEPOINT ${open.pop().name}`)
  }

  const transactions = {
    // How many statements were sent so far.
    statements: 0,
    send(sql, params) {
      transactions.statements++
      return host.sql.query(0, sql, params)
    },
    begin() {
      const transaction = { name: `payload_sync_${++count}`, state: 'open' }
      send(`SAVEPOINT ${transaction.name}`)
      open.push(transaction)
      return transaction
    },
    commit(transaction) {
      if (transaction.state !== 'open') return
      if (transaction === root && !finishing) {
        transactions.doom(`The ${what} committed its own transaction. It is committed together with what is written of it: leave that out.`)
        return
      }
      transaction.state = 'kept'
      settle()
    },
    rollback(transaction) {
      if (transaction.state !== 'open') return
      if (transaction === root && !finishing) {
        transactions.doom(`A Payload operation that was given the ${what}’s \`req\` failed and rolled the whole ${what} back, but the ${what} caught the error and went on. Let the error through, or leave \`req\` out of that operation.`)
      }
      const index = open.indexOf(transaction)
      const inside = open.slice(index + 1)
      if (transaction !== root && inside.some((other) => other.state !== 'gone')) {
        transactions.doom(`Two operations of the ${what} ran at the same time, and the first one failed: what the other did cannot be kept apart. Run them one after the other.`)
      }
      for (const other of open.splice(index)) other.state = 'gone'
      send(`ROLLBACK TO SAVEPOINT ${transaction.name}`)
      send(`RELEASE SAVEPOINT ${transaction.name}`)
      settle()
    },
    // Runs `work` so that its failure leaves the connection usable.
    guarded(work) {
      const transaction = transactions.begin()
      try {
        const result = work()
        transactions.commit(transaction)
        return result
      } catch (error) {
        transactions.rollback(transaction)
        throw error
      }
    },
    doom(message) {
      doom ??= message
    },
    get doomed() {
      return doom
    },
    // The innermost open transaction becomes the migration's own, which only `finish` ends.
    adopt() {
      root = open.at(-1) ?? null
      finishing = false
      doom = null
    },
    finish() {
      finishing = true
    },
    // While Payload connects, statements that may fail do so without harm to the migration's transaction.
    connecting: true,
  }
  return transactions
})
