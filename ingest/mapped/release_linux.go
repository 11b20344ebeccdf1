package mapped

import (
	"syscall"
	"unsafe"

	bolt "go.etcd.io/bbolt"
)

// release gives back the pages of tx's file. While tx is open the mapping stays where it is, and
// the pages of a mapped file are only forgotten, never lost.
func release(tx *bolt.Tx) {
	at := tx.DB().Info().Data
	data := unsafe.Slice(*(**byte)(unsafe.Pointer(&at)), tx.Size())
	_ = syscall.Madvise(data, syscall.MADV_DONTNEED) // advice
}
