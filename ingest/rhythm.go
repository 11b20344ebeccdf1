package ingest

import (
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode/utf8"
)

const (
	silentAfter = 5              // rhythms without anything new are silence
	silentLeast = 48 * time.Hour // and no less than a weekend
	movedSeen   = 5              // polls that a permanent redirect has to be seen at
	movedFor    = 48 * time.Hour // and for how long
	foreignSeen = 3              // polls with news in another language only
	feignedFor  = 24 * time.Hour // how long a look-alike address is told of after it was last seen
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
	case st.Feigned != "" && st.LastPoll.Sub(st.FeignedAt) < feignedFor:
		st.Health, st.Error = Lookalike, st.Feigned
	case st.ForeignSeen >= foreignSeen:
		st.Health = Foreign
		st.Error = fmt.Sprintf("its news of the last %d polls that had any is in language %q, where %s are declared",
			st.ForeignSeen, st.ForeignIs, strings.Join(s.Languages, ", "))
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

// told notes what language the news of d is in, and whether an address in it feigns to be the
// source's own.
func (p *Poller) told(st State, d delivery) State {
	if p.o.Lookalike != nil {
		addresses := []string{d.list.Capture.FinalURL}
		for _, e := range d.list.Entries {
			addresses = append(addresses, e.URL)
		}
		for _, a := range addresses {
			if a == "" || d.source.Pins(a) {
				continue
			}
			if why := p.o.Lookalike(d.source, a); why != "" {
				st.Feigned, st.FeignedAt = why, st.LastPoll
				break
			}
		}
	}
	if len(d.said) == 0 {
		return st
	}
	switch lang := p.o.Language(d.source, strings.Join(d.said, "\n")); {
	case lang == "": // no telling
	case slices.ContainsFunc(d.source.Languages, func(l string) bool { return primary(l) == primary(lang) }):
		st.ForeignSeen, st.ForeignIs = 0, ""
	case lang == st.ForeignIs:
		st.ForeignSeen++
	default:
		st.ForeignSeen, st.ForeignIs = 1, lang
	}
	return st
}

// What is looked at to tell the language of a list's news: thousands of letters tell it as well
// as all of them, and to weigh a whole first list costs more than to parse it.
const (
	saidBytes = 2 << 10 // of words, shared by the entries
	leastSaid = 48      // bytes of each of those that are looked at
	markup    = 6       // bytes of a page for a byte of its words, at most
)

// sayings returns the beginnings of entries that are spread over all.
func sayings(all []freshEntry) []string {
	share := max(leastSaid, saidBytes/max(1, len(all)))
	step := max(1, len(all)*share/saidBytes)
	var out []string
	for i := 0; i < len(all); i += step {
		text := visible([]byte(head(all[i].Content, share*markup)))
		out = append(out, head(all[i].Title, share), head(text, share))
	}
	return out
}

// head is at most n bytes of s, whole characters.
func head(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n]
}

// primary is the language of a tag, without script and region.
func primary(tag string) string {
	p, _, _ := strings.Cut(strings.ToLower(tag), "-")
	return p
}
