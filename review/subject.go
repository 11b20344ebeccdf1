package review

import (
	"encoding/json"
	"fmt"
	"iter"
	"slices"
)

// A SubjectKind says what a Subject is.
type SubjectKind byte

// The kinds. Stores keep them: a number never changes its meaning.
const (
	SubjectCase      SubjectKind = iota + 1 // a case that the decision is on or changed
	SubjectExpulsion                        // a record that it wrote
	SubjectReviewer                         // who decided
	SubjectAnswered                         // a record that one it wrote is said to answer
	SubjectDouble                           // a verdict of a double review, whatever the case
)

// doubleReview is the ID of the one subject of its kind.
const doubleReview = "verdict"

// A Subject is what a decision is about, for finding it again.
type Subject struct {
	Kind SubjectKind
	ID   string
}

// Subjects returns what d is about, each once.
func (d Decision) Subjects() []Subject {
	out := []Subject{{SubjectCase, d.Case}, {SubjectReviewer, d.Reviewer}}
	for _, c := range d.Cases {
		out = append(out, Subject{SubjectCase, c.After.ID})
	}
	for _, e := range d.Expulsions {
		out = append(out, Subject{SubjectExpulsion, e.ID})
		if e.AnswerTo != "" {
			out = append(out, Subject{SubjectAnswered, e.AnswerTo})
		}
	}
	if d.Opinion != nil {
		out = append(out, Subject{SubjectDouble, doubleReview})
	}
	seen := map[Subject]bool{}
	return slices.DeleteFunc(out, func(s Subject) bool {
		again := seen[s]
		seen[s] = true
		return again
	})
}

// history yields the decisions about s before the entry with number seq, the newest first.
func history(v View, s Subject, seq uint64) iter.Seq2[Logged, error] {
	return read(v.EntriesOf(s, seq))
}

// read decodes entries.
func read(entries iter.Seq2[Entry, error]) iter.Seq2[Logged, error] {
	return func(yield func(Logged, error) bool) {
		for e, err := range entries {
			l := Logged{Seq: e.Seq, Hash: e.Hash}
			if err == nil {
				if err = json.Unmarshal(e.Record, &l.Decision); err != nil {
					err = fmt.Errorf("ledger entry %d: %w", e.Seq, err)
				}
			}
			if !yield(l, err) || err != nil {
				return
			}
		}
	}
}
