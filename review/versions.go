package review

import (
	"cmp"
	"slices"
	"strings"
)

// Versions returns, for each page of the case that was edited, a claim of every version of it,
// the oldest version first.
func (c Case) Versions() [][]Claim {
	pages := map[string][]Claim{}
	var order []string
	for _, cl := range c.Claims {
		id := cl.item().ID
		if id == "" {
			continue
		}
		if _, ok := pages[id]; !ok {
			order = append(order, id)
		}
		pages[id] = append(pages[id], cl)
	}
	var out [][]Claim
	for _, id := range order {
		vs := pages[id]
		slices.SortStableFunc(vs, byFetched)
		vs = slices.CompactFunc(vs, func(a, b Claim) bool { return a.item().Revision == b.item().Revision })
		if len(vs) > 1 {
			out = append(out, vs)
		}
	}
	return out
}

// byFetched orders the versions of a page by when they were read. Its own date says nothing
// here: some publishers leave it as it was, some set it back.
func byFetched(a, b Claim) int {
	return cmp.Or(a.item().Fetched.Compare(b.item().Fetched), a.Filed.Compare(b.Filed), strings.Compare(a.Candidate.ID, b.Candidate.ID))
}
