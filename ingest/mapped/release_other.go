//go:build !linux

package mapped

import bolt "go.etcd.io/bbolt"

// release leaves the pages to the system.
func release(*bolt.Tx) {}
