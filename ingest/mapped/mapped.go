// Package mapped keeps what a process has in memory of a bbolt file from growing with the file.
//
// bbolt reads through a mapping of the whole file, and every page that was ever read counts as
// the process's memory until the system is short of it. Pages that were given back are still in
// the system's cache: to read one again takes microseconds.
package mapped

import (
	"sync/atomic"

	bolt "go.etcd.io/bbolt"
)

const (
	// spot is what the system maps around a page that is read, in bytes.
	spot = 64 << 10
	// most is how much is mapped, in bytes, before it is given back.
	most = 8 << 20
)

// Pages counts what is read of one file. The zero value is ready; it is safe for concurrent use.
type Pages struct{ read atomic.Int64 }

// Read notes that tx, which is open, has read at so many places of the file, and now and then
// gives the pages back.
func (p *Pages) Read(tx *bolt.Tx, places int) {
	if p.read.Add(int64(places)*spot) < most {
		return
	}
	p.read.Store(0)
	release(tx)
}
