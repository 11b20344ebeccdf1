// Package store is what survives a restart: the desk's ledger, cases, outbox, deliveries and
// accounts, and the pollers' memory, in one bbolt file.
//
// Guarantees. What Update commits is on disk when it returns, all of it or nothing, also when
// several writes share a transaction, as those do that come while another is synced. One
// process owns a data folder; a second one is refused with the name of the first. The ledger
// is append-only: its records are the leaves of a Merkle tree whose signed head (Checkpoint),
// kept elsewhere, proves any later change, loss or reordering of what it covers, and Verify
// recomputes everything that is derived from the records. A message once put into the outbox
// is the same message for ever, also after it was sent, so nothing is told twice. A damaged
// file is reported, never silently replaced.
//
// Layout. One file, nongrata.db, with a bucket for each table; the comment beside a bucket's
// name gives its keys and values. Values start with a version byte. Integers in keys are
// big-endian, so that byte order is their order. Beside it, nongrata.lock.json says who has
// the folder open, and ledger.key signs checkpoints.
package store
