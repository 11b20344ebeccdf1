package ingesttest

import (
	"context"
	"fmt"
	"io/fs"
	"maps"
	"sync"
	"time"

	"nongrata/ingest"
)

// A MemSeen is an ingest.Seen in memory. The zero value is empty and ready.
type MemSeen struct {
	mu     sync.Mutex
	traces map[ingest.SourceID]map[string]ingest.Trace
}

var _ ingest.Seen = (*MemSeen)(nil)

// Recall implements ingest.Seen.
func (m *MemSeen) Recall(ctx context.Context, source ingest.SourceID, keys []string) ([]ingest.Trace, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	traces := make([]ingest.Trace, len(keys))
	for i, k := range keys {
		traces[i] = m.traces[source][k]
	}
	return traces, nil
}

// Remember implements ingest.Seen.
func (m *MemSeen) Remember(ctx context.Context, source ingest.SourceID, traces map[string]ingest.Trace) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.traces == nil {
		m.traces = map[ingest.SourceID]map[string]ingest.Trace{}
	}
	if m.traces[source] == nil {
		m.traces[source] = map[string]ingest.Trace{}
	}
	for k, t := range traces {
		t.At = time.Now().UTC()
		m.traces[source][k] = t
	}
	return nil
}

// A MemStates is an ingest.States in memory. The zero value is empty and ready.
type MemStates struct {
	mu     sync.Mutex
	states map[ingest.SourceID]ingest.State
}

var _ ingest.States = (*MemStates)(nil)

// States implements ingest.States.
func (m *MemStates) States(ctx context.Context) (map[ingest.SourceID]ingest.State, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.states == nil {
		return map[ingest.SourceID]ingest.State{}, nil
	}
	return maps.Clone(m.states), nil
}

// SaveState implements ingest.States.
func (m *MemStates) SaveState(ctx context.Context, st ingest.State) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.states == nil {
		m.states = map[ingest.SourceID]ingest.State{}
	}
	m.states[st.Source] = st
	return nil
}

// A MemArchive is an ingest.Archive in memory. The zero value is empty and ready.
type MemArchive struct {
	mu    sync.Mutex
	blobs map[ingest.Hash][]byte
}

var _ ingest.Archive = (*MemArchive)(nil)

// Put implements ingest.Archive.
func (m *MemArchive) Put(ctx context.Context, b []byte) (ingest.Hash, error) {
	if err := ctx.Err(); err != nil {
		return "", err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.blobs == nil {
		m.blobs = map[ingest.Hash][]byte{}
	}
	h := ingest.HashOf(b)
	m.blobs[h] = append([]byte{}, b...)
	return h, nil
}

// PutAll implements ingest.Archive.
func (m *MemArchive) PutAll(ctx context.Context, blobs [][]byte) ([]ingest.Hash, error) {
	var hashes []ingest.Hash
	for _, b := range blobs {
		h, err := m.Put(ctx, b)
		if err != nil {
			return nil, err
		}
		hashes = append(hashes, h)
	}
	return hashes, nil
}

// Get implements ingest.Archive.
func (m *MemArchive) Get(ctx context.Context, h ingest.Hash) ([]byte, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	b, ok := m.blobs[h]
	if !ok {
		return nil, fmt.Errorf("reading evidence %s: %w", h, fs.ErrNotExist)
	}
	return append([]byte{}, b...), nil
}

// Len returns the number of blobs.
func (m *MemArchive) Len() int {
	m.mu.Lock()
	defer m.mu.Unlock()
	return len(m.blobs)
}
