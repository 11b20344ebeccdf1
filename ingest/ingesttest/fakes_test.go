package ingesttest_test

import (
	"testing"

	"nongrata/ingest"
	"nongrata/ingest/ingesttest"
)

func TestMemSeen(t *testing.T) {
	ingesttest.TestSeen(t, func(*testing.T) ingest.Seen { return new(ingesttest.MemSeen) })
}

func TestMemStates(t *testing.T) {
	ingesttest.TestStates(t, func(*testing.T) ingest.States { return new(ingesttest.MemStates) })
}

func TestMemArchive(t *testing.T) {
	ingesttest.TestArchive(t, func(*testing.T) ingest.Archive { return new(ingesttest.MemArchive) })
}
