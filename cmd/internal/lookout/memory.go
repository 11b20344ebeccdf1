package lookout

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"time"

	"nongrata/ingest"
)

// A memory is what was told and still stands.
type memory struct {
	Told map[string]fault     `json:"told"` // by key
	Seen map[string]time.Time `json:"seen"` // sources that never answered, since when
	Sent []time.Time          `json:"sent"` // of the last day

	stored string // what the file holds
}

func recall(file string) (memory, error) {
	m := memory{Told: map[string]fault{}, Seen: map[string]time.Time{}}
	b, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		return m, nil
	}
	if err != nil {
		return m, fmt.Errorf("reading what operators were told: %w", err)
	}
	if err := json.Unmarshal(b, &m); err != nil || m.Told == nil || m.Seen == nil {
		return m, fmt.Errorf("reading what operators were told: %s: %w", file, errBroken)
	}
	m.stored = string(b)
	return m, nil
}

// save writes the file when there is something new, in place of the old one.
func (m *memory) save(file string) error {
	b, err := json.Marshal(m)
	if err != nil || string(b) == m.stored {
		return err
	}
	if err := os.WriteFile(file+".new", b, 0o600); err != nil {
		return fmt.Errorf("remembering what operators were told: %w", err)
	}
	if err := os.Rename(file+".new", file); err != nil {
		return fmt.Errorf("remembering what operators were told: %w", err)
	}
	m.stored = string(b)
	return nil
}

// seen returns when id was first seen without an answer.
func (m *memory) seen(id string, now time.Time) time.Time {
	if _, ok := m.Seen[id]; !ok {
		m.Seen[id] = now
	}
	return m.Seen[id]
}

// forget drops the first sights of sources that have answered or are gone, and the faults of those
// that are gone or off: they have not recovered.
func (m *memory) forget(all []ingest.SourceStatus) {
	never, on := map[string]bool{}, map[string]bool{}
	for _, x := range all {
		on[string(x.Source.ID)] = !x.Source.Disabled
		never[string(x.Source.ID)] = x.State.LastOK.IsZero()
	}
	for id := range m.Seen {
		if !never[id] {
			delete(m.Seen, id)
		}
	}
	for key, f := range m.Told {
		if f.Class != network && f.Class != allAway && !on[f.Of] {
			delete(m.Told, key)
		}
	}
}

// mayTell reports whether fewer than n messages went out in the last day.
func (m *memory) mayTell(now time.Time, n int) bool {
	m.Sent = slices.DeleteFunc(m.Sent, func(t time.Time) bool { return now.Sub(t) >= 24*time.Hour })
	return len(m.Sent) < n
}
