package web

import (
	"cmp"
	"net/url"
	"slices"
	"strings"

	"nongrata/ingest"
	"nongrata/ingest/country"
	"nongrata/review/web/page"
	"nongrata/review/web/prose"
)

// A sourceFilter is which sources the page shows; an empty field lets all through.
type sourceFilter struct {
	show    pile
	health  ingest.Health
	country country.Code
}

func readSourceFilter(q url.Values) sourceFilter {
	return sourceFilter{pile(q.Get("show")), ingest.Health(q.Get("health")), country.Code(strings.ToUpper(q.Get("country")))}
}

// href leads to the sources of f.
func (f sourceFilter) href() string {
	q := url.Values{"show": {string(f.show)}}
	if f.health != "" {
		q.Set("health", string(f.health))
	}
	if f.country != "" {
		q.Set("country", string(f.country))
	}
	return "/sources?" + q.Encode()
}

func (f sourceFilter) passes(st ingest.SourceStatus) bool {
	p := pileOf(st)
	return (p == f.show || f.show == "" && p != switched) &&
		(f.health == "" || healthOf(st) == f.health) && (f.country == "" || st.Source.Country == f.country)
}

func healthOf(st ingest.SourceStatus) ingest.Health {
	return cmp.Or(st.State.Health, ingest.Untried)
}

// pick returns the sources that f lets through, the worst first.
func (f sourceFilter) pick(all []ingest.SourceStatus) []ingest.SourceStatus {
	var out []ingest.SourceStatus
	for _, st := range all {
		if f.passes(st) {
			out = append(out, st)
		}
	}
	order := ingest.Healths()
	rank := func(st ingest.SourceStatus) int {
		if pileOf(st) != problems {
			return len(order)
		}
		return slices.Index(order, st.State.Health)
	}
	slices.SortStableFunc(out, func(a, b ingest.SourceStatus) int {
		return cmp.Or(rank(a)-rank(b), strings.Compare(strings.ToLower(a.Source.Name), strings.ToLower(b.Source.Name)))
	})
	return out
}

// states counts, per state of health, the sources that f would show.
func (f sourceFilter) states(all []ingest.SourceStatus) []page.Tab {
	wide := f
	wide.health = ""
	n := map[ingest.Health]int{}
	for _, st := range wide.pick(all) {
		n[healthOf(st)]++
	}
	if f.health != "" { // shown even when nothing is left of it, so that it can be taken off
		n[f.health] += 0
	}
	var out []page.Tab
	for _, h := range ingest.Healths() {
		if count, ok := n[h]; ok {
			one := f
			if one.health = h; h == f.health {
				one.health = "" // a second click takes it off
			}
			out = append(out, page.Tab{Label: prose.Term(h), Href: one.href(), Count: count, Current: h == f.health})
		}
	}
	return out
}

// inputs is the form that narrows by country.
func (f sourceFilter) inputs(all []ingest.SourceStatus) []page.Input {
	seen := map[country.Code]bool{}
	for _, st := range all {
		seen[st.Source.Country] = true
	}
	delete(seen, "")
	found := []page.Choice{}
	for c := range seen {
		found = append(found, page.Choice{Value: string(c), Label: c.Name()})
	}
	slices.SortFunc(found, func(a, b page.Choice) int { return strings.Compare(a.Label, b.Label) })
	return []page.Input{{Name: "country", Label: "Country", Value: string(f.country), Choices: append([]page.Choice{{Label: "any"}}, found...)}}
}
