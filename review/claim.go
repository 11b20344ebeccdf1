package review

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"nongrata/extract"
	"nongrata/ingest"
)

// Why a claim's number plays no part.
const (
	asideBackground = "tells it as background"
	asideRevised    = "an older version of the same page"
	asideSum        = "cumulative: "
)

// newClaim ranks the candidate's source: who speaks, and whether from its own address.
func newClaim(c extract.Candidate, now time.Time) Claim {
	cl := Claim{Candidate: c, Filed: now, Rank: RankMedia}
	it := cl.item()
	party := it.Kind.Official() && it.Country != "" && !unpinned(it)
	switch {
	case party && it.Country == c.Receiving():
		cl.Rank, cl.FirstHand = RankReceiving, true
	case party && it.Country == c.Sending():
		cl.Rank, cl.FirstHand = RankSending, true
	case it.Kind == ingest.Wire:
		cl.Rank = RankAgency
	}
	if !c.New && !laterStage(c.Status) {
		cl.Aside = asideBackground
	}
	return cl
}

// laterStage reports whether the status speaks of what became of an act: an old act's departure
// or reversal is news even where the act is not.
func laterStage(s extract.Status) bool { return s == extract.CarriedOut || undone(s) }

// item returns what the claim was read from.
func (c Claim) item() ingest.Item {
	if c.Candidate.Provenance == nil {
		return ingest.Item{}
	}
	return c.Candidate.Provenance.Item
}

// unpinned reports whether the newest capture came from outside the source's own domains.
func unpinned(it ingest.Item) bool {
	return len(it.Evidence) > 0 && it.Evidence[len(it.Evidence)-1].Unpinned
}

// unverified reports whether nobody checked the certificate behind one of the captures.
func unverified(it ingest.Item) bool {
	return slices.ContainsFunc(it.Evidence, func(c ingest.Capture) bool { return c.Unverified })
}

// day is the announcement day as the text names it, else the day of publication in the
// source's own zone. It is "" for an undated text, and for background without a day: never
// the day of the crawl, nor that of the text that looks back.
func (c Claim) day() string {
	if c.Candidate.AnnouncedOn != "" || c.Aside == asideBackground {
		return c.Candidate.AnnouncedOn
	}
	if p := c.item().Published; !p.IsZero() {
		return p.Format(time.DateOnly)
	}
	return ""
}

// said is when the claim was made, for choosing the latest.
func (c Claim) said() time.Time {
	it := c.item()
	switch {
	case !it.Published.IsZero() && it.Published.After(it.Fetched):
		return it.Published
	case !it.Fetched.IsZero():
		return it.Fetched
	}
	return c.Filed
}

// later orders claims by when they were made, the latest first, for good.
func later(a, b Claim) int {
	return cmp.Or(
		b.item().Published.Compare(a.item().Published),
		b.said().Compare(a.said()),
		b.Filed.Compare(a.Filed),
		strings.Compare(b.Candidate.ID, a.Candidate.ID),
	)
}

// counts reports whether the claim plays a part in choosing the act's fields.
func (c Claim) counts() bool { return c.Aside == "" && c.CopyOf == "" }

// Superseded reports whether a later version of the same page has been read.
func (c Claim) Superseded() bool { return c.Aside == asideRevised }

// holds returns the place of the candidate among the claims, or -1.
func holds(claims []Claim, candidate string) int {
	return slices.IndexFunc(claims, func(c Claim) bool { return c.Candidate.ID == candidate })
}

// voices counts the sources that speak for themselves, copies left out.
func voices(claims []Claim) int {
	seen := map[ingest.SourceID]bool{}
	for _, c := range claims {
		if c.CopyOf == "" {
			seen[c.Source()] = true
		}
	}
	return len(seen)
}
