package web

import (
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"nongrata/extract"
	"nongrata/review"
	"nongrata/review/web/page"
)

// rowsPerPage is how many lines one page of a table shows.
const rowsPerPage = 200

func (s *Server) showEvents(w http.ResponseWriter, r *http.Request, b bearer) error {
	q := r.URL.Query()
	v := page.Events{Shell: s.shell(w, r, b, "Events"), Filters: scopeInputs(q, "receiving", "sending", "measure", "since", "until", "group"),
		Parties: parties(), Exports: exportLinks(q), Empty: "An event appears here when a reviewer approves a case."}
	scope, err := review.ParseScope(q)
	if err != nil {
		v.Error = review.UpperFirst(err.Error()) + "."
		s.render(w, r, answer{http.StatusUnprocessableEntity, "events", v})
		return nil
	}
	all, err := s.opts.Desk.Expulsions(r.Context(), scope)
	if err != nil {
		return err
	}
	slices.Reverse(all) // the newest first
	v.Count = review.Plural(len(all), "event")
	if len(q) > 0 {
		v.Empty = "No approved event fits this filter."
	}
	from, _ := strconv.Atoi(q.Get("from"))
	from = min(max(from, 0), len(all))
	v.Rows = all[from:min(from+rowsPerPage, len(all))]
	if from+rowsPerPage < len(all) {
		q.Set("from", strconv.Itoa(from+rowsPerPage))
		v.More = "/events?" + q.Encode()
	}
	return s.show(w, r, "events", v)
}

// scopeInputs are the fields of a filter that ParseScope reads.
func scopeInputs(q url.Values, names ...string) []page.Input {
	all := map[string]page.Input{
		"receiving": {Label: "Expels", List: "parties", Hint: "any"},
		"sending":   {Label: "Whose people", List: "parties", Hint: "any"},
		"since":     {Label: "Announced from", Hint: "YYYY-MM-DD"},
		"until":     {Label: "to", Hint: "YYYY-MM-DD"},
		"as_of":     {Label: "As known on", Hint: "now"},
		"measure":   {Label: "Measure", Choices: append([]page.Choice{{Label: "any"}}, choices(extract.Measures())...)},
		"group":     {Label: "Group", Choices: groupChoices()},
		"basis":     {Label: "Basis", Choices: []page.Choice{{Value: "", Label: "as stated"}, {Value: "low", Label: "lowest"}, {Value: "high", Label: "highest"}}},
		"by": {Label: "Rows by", Choices: []page.Choice{{Value: "", Label: "who expels"}, {Value: "sending", Label: "whose people"},
			{Value: "month", Label: "month"}, {Value: "measure", Label: "measure"}}},
	}
	var out []page.Input
	for _, n := range names {
		in := all[n]
		in.Name, in.Value = n, q.Get(n)
		if n == "group" {
			in.Value = strings.ToUpper(in.Value)
		}
		out = append(out, in)
	}
	return out
}

func groupChoices() []page.Choice {
	out := []page.Choice{{Label: "any"}}
	for _, g := range review.Groups() {
		out = append(out, page.Choice{Value: g, Label: g})
	}
	return out
}

func (s *Server) showEvent(w http.ResponseWriter, r *http.Request, b bearer) error {
	e, touched, err := s.opts.Desk.Expulsion(r.Context(), r.PathValue("id"))
	if err != nil {
		return err
	}
	all, err := s.opts.Desk.Audit(r.Context(), review.AuditFilter{Case: e.Case})
	if err != nil {
		return err
	}
	names := s.sourceNames()
	v := page.Event{Shell: s.shell(w, r, b, e.Sentence()), Event: e, Rule: named(e.Rule, e.Claims, names),
		Facts: facts(e.Act, nil, names), Ladder: ladder(e.Act, e.Claims, names)}
	if o := review.OverrideOf(review.Case{ID: e.Case, Act: e.Act, Claims: e.Claims}, all); o != nil {
		v.Override = o.String()
	}
	v.History = entries(among(all, touched))
	v.Exports = []page.Link{{Label: "Evidence packet", Href: "/events/" + e.ID + "/packet"},
		{Label: "Web archive (WARC)", Href: "/events/" + e.ID + "/warc"}}
	return s.show(w, r, "event", v)
}

// among keeps the ledger's entries of these decisions.
func among(all []review.Logged, some []review.Decision) []review.Logged {
	return keep(all, func(l review.Logged) bool {
		return slices.ContainsFunc(some, func(d review.Decision) bool { return d.ID == l.Decision.ID })
	})
}
