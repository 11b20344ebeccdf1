package ingest

import (
	"context"
	"slices"
	"time"
)

// A Trace is what is remembered of an entry of a source, under its key and under each other
// name by which it may come back. It holds what one poll has to know of earlier ones.
type Trace struct {
	At   time.Time `json:"-"` // when a list last held it, to within a month
	Item string    `json:"i"` // the ID of its item
	// Raw is a digest of the entry as the list last held it under this name; empty under a
	// name that says no more than which item is meant.
	Raw string `json:"r,omitempty"`

	// The rest is remembered once, under the item's ID.

	Text  string `json:"x,omitempty"` // digest of the entry's Essence
	Title string `json:"t,omitempty"` // its words
	Link  string `json:"l,omitempty"` // its alias
	Day   string `json:"d,omitempty"` // of publication, YYYY-MM-DD
	Tries int    `json:"n,omitempty"` // how often its page was asked for in vain
	// Revision is the last that was handed on, Past those before it, the latest last, and
	// Returns how often the text went back to one of them.
	Revision string   `json:"v,omitempty"`
	Past     []string `json:"p,omitempty"`
	Returns  int      `json:"b,omitempty"`
	// Buried says that only the name was kept: what comes back under it is not new.
	Buried bool `json:"-"`
}

// Seen remembers what each source has shown.
type Seen interface {
	// Recall returns the trace under each key, a zero one where there is none.
	Recall(ctx context.Context, source SourceID, keys []string) ([]Trace, error)
	// Remember stores the traces under their keys, over what was there, in one transaction.
	Remember(ctx context.Context, source SourceID, traces map[string]Trace) error
}

const (
	refresh    = 30 * 24 * time.Hour // how old At may get while lists still hold the entry
	maxPast    = 8                   // revisions that are remembered beside the last
	maxReturns = 3                   // times that a text may go back to what it was, and be told
	titleBytes = 160                 // of a title that are remembered
)

// revised returns the revision under which text of this revision is handed on after t, and the
// trace that remembers it; false when there is nothing to hand on. A text that goes back to what
// it was is a revision of its own, unless it goes to and fro, as pages of two servers do.
func (t Trace) revised(revision string) (string, Trace, bool) {
	switch {
	case t.Revision == "":
		t.Revision = revision
		return revision, t, true
	case revision == t.Revision:
		return revision, t, false
	}
	if i := slices.IndexFunc(t.Past, func(p string) bool { return firstOf(p) == revision }); i >= 0 || firstOf(t.Revision) == revision {
		if firstOf(t.Revision) == revision {
			return t.Revision, t, false
		}
		if t.Returns == maxReturns {
			return revision, t, false
		}
		t.Returns++
		revision += "." + string(rune('0'+t.Returns))
	}
	t.Past = append(slices.Clone(t.Past), t.Revision)
	t.Past = t.Past[max(0, len(t.Past)-maxPast):]
	t.Revision = revision
	return revision, t, true
}

// firstOf is the revision without the number of its return.
func firstOf(revision string) string {
	if i := len(revision) - 2; i > 0 && revision[i] == '.' {
		return revision[:i]
	}
	return revision
}
