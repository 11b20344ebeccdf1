package web

import (
	"strings"
	"testing"
	"time"

	"nongrata/ingest"
)

func TestNotesOn(t *testing.T) {
	now := time.Date(2022, 4, 5, 12, 0, 0, 0, time.UTC)
	src := ingest.Source{ID: "lt-urm", Kind: ingest.Ministry}
	polled := ingest.State{LastPoll: now.Add(-time.Minute)}
	with := func(change func(*ingest.State)) ingest.State {
		st := polled
		change(&st)
		return st
	}
	declared := src
	declared.Interval = 30 * time.Minute
	for _, tt := range []struct {
		name string
		src  ingest.Source
		st   ingest.State
		want string // in one of the notes
	}{
		{"surge", src, with(func(st *ingest.State) {
			st.Surge = ingest.Surge{Until: now.Add(time.Hour), Why: "Poland acts against Russia"}
		}), "Watched more closely until 5 Apr 2022, 13:00 UTC: Poland acts against Russia."},
		{"declared", declared, polled, "Asked about every 30 min, as declared."},
		{"hint", src, with(func(st *ingest.State) { st.Hint = 12 * time.Minute }), "every 12 min, as its server asks."},
		{"adapted", src, with(func(st *ingest.State) { st.Interval = 2 * time.Minute }), "every 2 min, as its lists change."},
		{"gap", src, with(func(st *ingest.State) { st.Gap = now.Add(-time.Hour) }), "items may have come and gone unseen"},
		{"moved", src, with(func(st *ingest.State) { st.MovedTo, st.MovedSince = "https://urm.example/rss", now }), "it answers from https://urm.example/rss."},
		{"lies", src, with(func(st *ingest.State) { st.Lies = 2 }), "read whole each time"},
	} {
		if got := strings.Join(notesOn(tt.src, tt.st, now), " "); !strings.Contains(got, tt.want) {
			t.Errorf("%s: notesOn = %q, want %q in it", tt.name, got, tt.want)
		}
	}
	if got := notesOn(src, with(func(st *ingest.State) { st.Gap = now.Add(-30 * 24 * time.Hour); st.Surge.Until = now }), now); len(got) != 1 {
		t.Errorf("notesOn of what is long over = %q, want the interval alone", got)
	}
}
