package lookout

import (
	"cmp"
	"fmt"
	"slices"
	"time"

	"nongrata/ingest"
	"nongrata/ingest/country"
)

const (
	darkFor    = 6 * time.Hour // a source that answers nothing for this long is dark
	darkPolls  = 3             // and for so many of its intervals
	stuckFor   = time.Hour     // a bad certificate or a block is no accident from then on
	stuckTries = 3
	gapFor     = 24 * time.Hour // a gap is news for so long
)

// The classes of fault. A source has one of each at most.
const (
	away    = "away" // dark, blocked or with a bad certificate
	silent  = "silent"
	moved   = "moved"
	feigned = "lookalike"
	gap     = "gap"
	allAway = "state"   // every source of a state is away
	network = "network" // our own
)

// A fault is something that an operator should know of.
type fault struct {
	Class string    `json:"class"`
	Of    string    `json:"of"`    // source or state; empty for our network
	Since time.Time `json:"since"` // the source's clock: its last good answer, its last item…
	What  string    `json:"what"`  // what is wrong, a clause
	Do    string    `json:"do"`    // what to do, a sentence
}

func (f fault) key() string { return f.Class + "/" + f.Of }

// occurrence is the identity of this time that it happens.
func (f fault) occurrence() string { return f.key() + "/" + f.Since.UTC().Format(time.RFC3339) }

// A sight is what the sources look like now.
type sight struct {
	faults  map[string]fault
	offline bool
	// unsure are sources that are not reached while our network is out: neither ill nor well.
	unsure map[string]bool
}

// look finds every fault of the sources at now. since is when a source without a single answer was
// first seen.
func look(all []ingest.SourceStatus, now time.Time, since func(ingest.SourceID) time.Time) sight {
	s := sight{faults: map[string]fault{}, unsure: map[string]bool{}}
	var out time.Time
	for _, x := range all {
		if !x.Source.Disabled && x.State.Health == ingest.Offline {
			s.offline = true
			if t := x.State.LastPoll; out.IsZero() || t.Before(out) {
				out = t
			}
		}
	}
	if s.offline {
		s.add(fault{network, "", out, "our own network is out: many sources at once are not reached", "Check this machine's network, name server and proxy. No source is to blame; all are tried again every minute."})
	}
	states, last := map[country.Code][]bool{}, map[country.Code]time.Time{}
	for _, x := range all {
		if x.Source.Disabled {
			continue
		}
		if s.offline && !x.State.Health.Answers() {
			s.unsure[string(x.Source.ID)] = true
			s.unsure[string(x.Source.Country)] = true
			continue
		}
		ill, is := awayOf(x, now, since)
		if is {
			s.add(ill)
		}
		for _, f := range others(x, now) {
			s.add(f)
		}
		if c := x.Source.Country; c != "" {
			states[c] = append(states[c], is)
			if ill.Since.After(last[c]) {
				last[c] = ill.Since
			}
		}
	}
	for c, ills := range states {
		if len(ills) > 1 && !slices.Contains(ills, false) && !s.unsure[string(c)] {
			s.add(fault{allAway, string(c), last[c], fmt.Sprintf("all %d sources of %s are dark: nothing of this state reaches the desk", len(ills), c.Name()), "Look for its news by other ways until one of them answers."})
		}
	}
	return s
}

func (s sight) add(f fault) { s.faults[f.key()] = f }

// awayOf returns the fault of a source that does not answer for too long.
func awayOf(x ingest.SourceStatus, now time.Time, since func(ingest.SourceID) time.Time) (fault, bool) {
	st := x.State
	if st.Health.Answers() || st.Health == ingest.Offline {
		return fault{}, false
	}
	last := st.LastOK
	if last.IsZero() {
		last = since(x.Source.ID)
	}
	stuck := (st.Health == ingest.Untrusted || st.Health == ingest.Blocked) && st.Failures >= stuckTries
	if quiet := now.Sub(last); quiet < max(darkFor, darkPolls*st.Interval) && (!stuck || quiet < stuckFor) {
		return fault{}, false
	}
	what := fmt.Sprintf("dark (%s), after %d tries in a row", st.Health, st.Failures)
	if st.Error != "" {
		what += ": " + st.Error
	}
	return fault{away, string(x.Source.ID), last, what, remedy(st.Health)}, true
}

// remedy says what helps against what.
func remedy(h ingest.Health) string {
	switch h {
	case ingest.Untrusted:
		return "Open its page in a browser; if the certificate is right, give its root as the source's roots."
	case ingest.Blocked, ingest.Throttled, ingest.Disallowed:
		return "Open its page in a browser; set contact in the configuration, or give the source a proxy or another address."
	case ingest.Gone, ingest.NotFound, ingest.NotAFeed, ingest.NoMatch, ingest.Malformed, ingest.Garbled:
		return "Its site was changed: look for the new address or correct the selectors (sources discover)."
	case ingest.Refused:
		return "Its address leads into our own network; see fetch.allow_prefixes if that is meant."
	}
	return "Open its page in a browser; if that works, the way from here is broken (sources check)."
}

// movedOf is the fault of a source that answers from elsewhere for good; outside its pinned domains
// nobody may take the new address over unseen.
func movedOf(s ingest.Source, st ingest.State) fault {
	what := "has moved for good to " + cmp.Or(st.MovedTo, "another address")
	help := "Look at the new address and take it into the source's declaration."
	if st.MovedTo != "" && !s.Pins(st.MovedTo) {
		what += ", which is outside its pinned domains"
		help = "See first whose domain that is; only if it is the source's own, take it and its domain into the declaration."
	}
	return fault{moved, string(s.ID), st.MovedSince, what, help}
}

// others returns the faults of a source that answers.
func others(x ingest.SourceStatus, now time.Time) []fault {
	st, id := x.State, string(x.Source.ID)
	var out []fault
	switch st.Health {
	case ingest.Silent:
		out = append(out, fault{silent, id, st.LastItem, "answers, and has told nothing new for longer than its rhythm", "Open its page in a browser: there may be news that its list does not have."})
	case ingest.Moved:
		out = append(out, movedOf(x.Source, st))
	case ingest.Lookalike:
		out = append(out, fault{feigned, id, st.FeignedAt, "leads to a domain that only looks like its own: " + st.Feigned, "Trust nothing it says until you know why; tell the ministry."})
	}
	if !st.Gap.IsZero() && now.Sub(st.Gap) < gapFor {
		out = append(out, fault{gap, id, st.Gap, "its list held nothing that was known: entries may have come and gone unseen", "Read its page back to the time before; poll it more often."})
	}
	return out
}
