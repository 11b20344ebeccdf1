package survey

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode"

	"nongrata/ingest"
	"nongrata/ingest/catalogue"
	"nongrata/ingest/discover"
)

// A Proposal is what ought to change in the catalogue.
type Proposal struct {
	Now ingest.Source `json:"-"` // the source as it ought to be
	Why string        `json:"why"`
	// Ask says that a person has to judge first: the change leads to a domain that is not
	// pinned, or rests on a guess.
	Ask bool   `json:"ask,omitempty"`
	URL string `json:"url,omitempty"` // the new address, when it changes
	Off bool   `json:"off,omitempty"` // switches the source off
	On  bool   `json:"on,omitempty"`  // switches the source on
}

// propose says what follows from a finding, nil when nothing does.
func (v *Survey) propose(ctx context.Context, f Finding) *Proposal {
	s := f.Source
	if s.Template != "" { // its address is made of parameters: nothing can have moved
		return nil
	}
	switch {
	case f.Moved && len(f.listing) > 0:
		return changed(s, s.Method, f.FinalURL, "moved for good to "+f.FinalURL)
	case f.Health.Absent(), f.Health == ingest.NotAFeed, f.Health == ingest.NoMatch, f.Health == ingest.Malformed:
		return v.instead(ctx, f)
	case s.Method == ingest.Listing && len(f.listing) > 0:
		finder := discover.Finder{Get: v.o.Poll.Pages}
		found, err := finder.OnPage(ctx, ingest.Response{Body: f.list.Body, Capture: f.list.Capture})
		if c, ok := best(found); err == nil && ok {
			p := changed(s, c.Method, c.URL, fmt.Sprintf("the page has a feed of %d items, %s: %s", c.Entries, c.How, c.URL))
			if !shares(f.listing, c.List) { // of another section, perhaps
				p.Ask = true
				p.Why += ", with none of the items on the page"
			}
			return p
		}
	}
	return nil
}

// instead looks for what has taken the place of a source that gives nothing.
func (v *Survey) instead(ctx context.Context, f Finding) *Proposal {
	s := f.Source
	for _, a := range s.Alternatives {
		other := s
		other.URL = a
		fetcher := v.o.Poll.Fetchers[ingest.Feed]
		if fetcher == nil {
			break
		}
		other.Method = ingest.Feed
		if list, err := fetcher.Fetch(ctx, other, ingest.State{}); err == nil && len(list.Entries) > 0 {
			return changed(s, ingest.Feed, a, fmt.Sprintf("%s, and another address of the catalogue gives %d items: %s", word(f), len(list.Entries), a))
		}
	}
	for _, where := range v.places(f) {
		found, _, err := discover.Finder{Get: v.o.Poll.Pages}.Find(ctx, where)
		if err != nil {
			continue
		}
		if c, ok := best(found); ok && (c.URL != s.URL || c.Method != s.Method || f.Health == ingest.NoMatch) {
			p := changed(s, c.Method, c.URL, fmt.Sprintf("%s, and %s gives %d items: %s", word(f), c.How, c.Entries, c.URL))
			if c.Method == ingest.Listing { // a guess, where the old selectors find nothing
				p.Ask = true
				p.Now.Selectors = ingest.Selectors{Body: s.Selectors.Body, BodyDate: s.Selectors.BodyDate}
			}
			return p
		}
	}
	if !f.Health.Absent() || s.Disabled {
		return nil
	}
	off := s
	off.Disabled, off.Note = true, strings.TrimSpace("Off: "+word(f)+". "+s.Note)
	return &Proposal{Now: off, Why: word(f) + ", and nothing was found in its place", Off: true}
}

// places are where to look for a source's successor.
func (v *Survey) places(f Finding) []string {
	s := f.Source
	switch {
	case f.Health == ingest.NotAFeed, f.Health == ingest.NoMatch: // there is a page at its address
		return []string{s.URL}
	case s.PageURL != "" && s.PageURL != s.URL:
		return []string{s.PageURL}
	}
	return nil
}

// word is a finding's fault in short.
func word(f Finding) string {
	text := strings.ReplaceAll(string(f.Health), "_", " ")
	said := f.Error
	if _, cause, ok := strings.Cut(said, " of "+f.ID+": "); ok { // whose it is, is known here
		said = cause
	}
	if said != "" {
		text += " (" + said + ")"
	}
	return text
}

// shares reports whether two lists have an item in common.
func shares(a, b []ingest.Entry) bool {
	known := map[string]bool{}
	for _, e := range a {
		known[ingest.CanonicalURL(e.URL)] = true
	}
	return slices.ContainsFunc(b, func(e ingest.Entry) bool { return known[ingest.CanonicalURL(e.URL)] })
}

// best is the candidate with the most entries that has any.
func best(found []discover.Candidate) (discover.Candidate, bool) {
	var b discover.Candidate
	for _, c := range found {
		if c.Entries > b.Entries {
			b = c
		}
	}
	return b, b.Entries > 0
}

// changed proposes another address. One outside the pinned domains is for a person to judge.
func changed(s ingest.Source, m ingest.Method, address, why string) *Proposal {
	now := s
	now.URL, now.Method = address, m
	p := &Proposal{Now: now, Why: why, Ask: !s.Pins(address), URL: address}
	if p.Ask {
		p.Why += ", outside its pinned domains"
	}
	return p
}

// Working adds proposals to switch on the sources that are off and gave items, with what the
// check found as evidence. Those whose terms of use nobody has accepted stay off.
func Working(all []Finding, at time.Time) {
	for i, f := range all {
		s := f.Source
		if !s.Disabled || s.Service != "" || s.Template != "" || f.Kept == 0 || !f.Health.Good() || f.Unpinned || f.Proposal != nil {
			continue
		}
		s.Disabled, s.Checked = false, at.UTC().Format(time.DateOnly)
		s.Note = strings.TrimPrefix(s.Note, "Off: ")
		s.Evidence = append(append([]string{}, s.Evidence...), "sources check on this network, "+s.Checked)
		all[i].Proposal = &Proposal{Now: s, On: true, Why: fmt.Sprintf("gives %d items from this network", f.Entries)}
	}
}

// leastForOutage is how many sources have to be asked before an outage can be told.
const leastForOutage = 10

// Outage says, in a sentence, that so many sources failed at once that it must be this network;
// then no proposal to switch off stands. It is empty otherwise.
func Outage(all []Finding) string {
	bad := 0
	for _, f := range all {
		if f.Health.Absent() || f.Health.Lost() || f.Health == ingest.Offline {
			bad++
		}
	}
	if len(all) < leastForOutage || 2*bad < len(all) {
		return ""
	}
	for i := range all {
		if p := all[i].Proposal; p != nil && p.Off {
			all[i].Proposal = nil
		}
	}
	return fmt.Sprintf("%d of %d sources could not be reached or were gone: that is more likely this network, a proxy or a sign-in page of it than they; nothing is proposed to be switched off", bad, len(all))
}

// Patch returns the proposals as a catalogue file, each with its reason as a comment; those that
// a person has to judge stand in it as comments. It is empty without proposals.
func Patch(all []Finding) ([]byte, error) {
	var out strings.Builder
	for _, f := range all {
		if f.Proposal == nil {
			continue
		}
		b, err := catalogue.EncodeChanges([]catalogue.Change{{Was: f.Source, Now: f.Proposal.Now}})
		if err != nil {
			return nil, err
		}
		if out.Len() == 0 {
			out.WriteString("sources:\n")
		}
		fmt.Fprintf(&out, "  # %s\n", comment(f.Proposal.Why))
		lines := strings.Split(strings.TrimPrefix(strings.TrimRight(string(b), "\n"), "sources:\n"), "\n")
		for _, line := range lines {
			if f.Proposal.Ask {
				line = "  # " + strings.TrimPrefix(line, "  ")
			}
			out.WriteString(line + "\n")
		}
	}
	return []byte(out.String()), nil
}

// comment returns text that cannot leave its line.
func comment(text string) string {
	text = strings.Map(func(r rune) rune {
		if unicode.IsPrint(r) || unicode.IsSpace(r) {
			return r
		}
		return -1
	}, text)
	return strings.Join(strings.Fields(text), " ")
}

// Changes returns the proposals that need nobody's judgement.
func Changes(all []Finding) []catalogue.Change {
	var out []catalogue.Change
	for _, f := range all {
		if f.Proposal != nil && !f.Proposal.Ask {
			out = append(out, catalogue.Change{Was: f.Source, Now: f.Proposal.Now})
		}
	}
	return out
}
