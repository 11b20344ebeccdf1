package web

import (
	"fmt"
	"net/url"
	"strings"
	"testing"

	"nongrata/ingest"
)

func TestSourceFilter(t *testing.T) {
	status := func(id string, h ingest.Health) ingest.SourceStatus {
		s := ingest.Source{ID: ingest.SourceID(id), Name: id, Country: "DE"}
		if strings.HasPrefix(id, "fr") {
			s.Country = "FR"
		}
		s.Disabled = strings.HasSuffix(id, "off")
		return ingest.SourceStatus{Source: s, State: ingest.State{Health: h}}
	}
	all := []ingest.SourceStatus{status("de-ok", ingest.OK), status("de-a", ingest.ServerError), status("fr-b", ingest.Blocked),
		status("fr-new", ""), status("fr-off", ingest.Gone), status("de-z", ingest.NoMatch)}
	for _, tt := range []struct{ query, want, counts string }{
		{"", "de-z fr-b de-a de-ok fr-new", "selectors find nothing 1, blocked 1, server error 1, not polled yet 1, ok 1"},
		{"show=problems", "de-z fr-b de-a", "selectors find nothing 1, blocked 1, server error 1"},
		{"country=fr", "fr-b fr-new", "blocked 1, not polled yet 1"},
		{"health=untried", "fr-new", "selectors find nothing 1, blocked 1, server error 1, not polled yet 1, ok 1"},
		{"show=off&health=gone", "fr-off", "gone 1"},
		{"health=moved&country=FR", "", "blocked 1, moved for good 0, not polled yet 1"},
		{"health=nonsense", "", "selectors find nothing 1, blocked 1, server error 1, not polled yet 1, ok 1"},
	} {
		q, err := url.ParseQuery(tt.query)
		if err != nil {
			t.Fatal(err)
		}
		f := readSourceFilter(q)
		var ids, counts []string
		for _, st := range f.pick(all) {
			ids = append(ids, string(st.Source.ID))
		}
		for _, tab := range f.states(all) {
			counts = append(counts, fmt.Sprint(tab.Label, " ", tab.Count))
		}
		if got := strings.Join(ids, " "); got != tt.want {
			t.Errorf("sources?%s shows %q, want %q", tt.query, got, tt.want)
		}
		if got := strings.Join(counts, ", "); got != tt.counts {
			t.Errorf("sources?%s counts %q, want %q", tt.query, got, tt.counts)
		}
	}
}
