package ingest

import (
	"fmt"
	"time"
)

const (
	silentAfter = 5              // rhythms without anything new are silence
	silentLeast = 48 * time.Hour // and no less than a weekend
	movedSeen   = 5              // polls that a permanent redirect has to be seen at
	movedFor    = 48 * time.Hour // and for how long
)

// timed keeps what a list tells about when to come back.
func (st State) timed(list List) State {
	st.Hint = list.Hint
	if list.Capture.Hash != "" { // the whole list was read
		st.Plain = st.LastPoll
	}
	if list.Capture.Hash == "" {
		return st // a 304 does not say from where
	}
	switch to := list.Capture.FinalURL; {
	case !list.Moved:
		st.MovedTo, st.MovedSince, st.MovedSeen = "", time.Time{}, 0
	case to != st.MovedTo:
		st.MovedTo, st.MovedSince, st.MovedSeen = to, st.LastPoll, 1
	default:
		st.MovedSeen++
	}
	return st
}

// heard notes that the poll at LastPoll brought something new.
func (st State) heard() State {
	if !st.LastItem.IsZero() {
		if gap := st.LastPoll.Sub(st.LastItem); st.Rhythm == 0 {
			st.Rhythm = gap
		} else {
			st.Rhythm += (gap - st.Rhythm) / 4
		}
	}
	st.LastItem = st.LastPoll
	return st
}

// judged gives a source that answers well the Health of what only time tells: that it has moved
// for good, or has been silent for longer than it ever is.
func (st State) judged(s Source) State {
	if st.Health != OK && st.Health != Unchanged {
		return st
	}
	silence := st.LastPoll.Sub(st.LastItem)
	switch {
	case st.MovedSeen >= movedSeen && st.LastPoll.Sub(st.MovedSince) >= movedFor:
		st.Health, st.Error = Moved, "it answers from "+st.MovedTo
		if !s.Pins(st.MovedTo) {
			st.Error += ", which is outside its pinned domains"
		}
	case st.Rhythm > 0 && !st.LastItem.IsZero() && silence > max(silentAfter*st.Rhythm, silentLeast):
		st.Health = Silent
		st.Error = fmt.Sprintf("nothing new for %v, where %v are usual", silence.Round(time.Hour), st.Rhythm.Round(time.Minute))
	}
	return st
}
