package web

import (
	"cmp"
	"context"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"nongrata/extract"
	"nongrata/ingest/country"
	"nongrata/review"
	"nongrata/review/web/api"
	"nongrata/review/web/marks"
	"nongrata/review/web/page"
	"nongrata/review/web/prose"
)

// cardsPerPage is how many cases one page of the queue shows.
const cardsPerPage = 40

// excerptBytes is about how much of a text a card shows.
const excerptBytes = 240

// A tab is one way to cut the cases.
type tab struct {
	name, label, heading, empty string
	waiting                     bool
	keep                        func(*review.Case) bool
}

var tabs = []tab{
	{"queue", "Queue", "Queue", "Nothing waits.", true, func(c *review.Case) bool {
		return c.Changed == "" && c.Class <= review.ClassReported
	}},
	{"changed", "Changed", "Changed after the decision", "No decided case has changed.", true, func(c *review.Case) bool {
		return c.Changed != ""
	}},
	{"watch", "Watch", "Considered, threatened, denied", "Nobody threatens anything.", true, func(c *review.Case) bool {
		return c.Changed == "" && c.Class == review.ClassWatch
	}},
	{"background", "Background", "Earlier acts told again", "No background mentions.", false, func(c *review.Case) bool {
		return c.State == review.CaseBackground || c.State == review.CaseOpen && c.Class == review.ClassBackground
	}},
	{"done", "Done", "Done", "Nothing has been decided yet.", false, func(c *review.Case) bool {
		return c.State != review.CaseOpen && c.State != review.CaseBackground
	}},
}

// tabNamed returns the tab of this name, the queue for any other.
func tabNamed(name string) tab {
	for _, t := range tabs {
		if t.name == name {
			return t
		}
	}
	return tabs[0]
}

// listed returns the cases of a tab. The slice may be shared: read only.
func (s *Server) listed(ctx context.Context, t tab, f review.Filter) ([]*review.Case, error) {
	if t.waiting {
		waiting, err := s.waiting.byTab(ctx)
		return of(waiting[t.name], f), err
	}
	all, err := s.opts.Desk.Everything(ctx)
	found := keep(of(all, f), t.keep)
	slices.SortStableFunc(found, func(a, b *review.Case) int { return b.Updated.Compare(a.Updated) })
	return found, err
}

func keep[T any](all []T, is func(T) bool) []T {
	var out []T
	for _, c := range all {
		if is(c) {
			out = append(out, c)
		}
	}
	return out
}

func (s *Server) showQueue(w http.ResponseWriter, r *http.Request, b bearer) error {
	q := r.URL.Query()
	t := tabNamed(q.Get("tab"))
	f, words, err := caseFilter(q)
	if err != nil {
		return err
	}
	waiting, err := s.waiting.byTab(r.Context())
	if err != nil {
		return err
	}
	cases, err := s.listed(r.Context(), t, f)
	if err != nil {
		return err
	}
	from, _ := strconv.Atoi(q.Get("from")) // nonsense is 0
	from = min(max(from, 0), len(cases))
	shown := cases[from:min(from+cardsPerPage, len(cases))]
	v := page.Queue{
		Shell: s.shell(w, r, b, t.heading), Heading: t.heading, Self: r.URL.RequestURI(),
		Clear: "/?tab=" + t.name, Filter: words, Empty: t.empty, Proof: s.proof(),
		Tabs: queueTabs(t, waiting),
	}
	if from+len(shown) < len(cases) {
		q.Set("from", strconv.Itoa(from+cardsPerPage))
		v.More = "/?" + q.Encode()
	}
	names := s.sourceNames()
	taken := s.leases.all()
	for i, c := range shown {
		card := s.card(r.Context(), *c, names)
		card.Focus = i == 0 && v.Said == nil
		card.Buttons = v.CanDecide && c.State == review.CaseOpen && mayJudge(*c, b.User)
		card.Hidden.Back = t.name
		if j := slices.IndexFunc(taken, func(l api.Lease) bool { return l.Case == c.ID }); j >= 0 {
			card.Lease = s.leases.shown(&taken[j], b.User.Name)
		}
		v.Cards = append(v.Cards, card)
	}
	if n := len(waiting[t.name]); len(cases) == 0 && words != "" && n > 0 {
		v.Empty, v.Proof = "Nothing here "+words+".", "The filter hides "+review.Plural(n, "case")+"."
	}
	if len(cases) == 0 && t.name == "queue" && words == "" {
		if err := s.firstRun(r.Context(), &v); err != nil {
			return err
		}
	}
	return s.show(w, r, "queue", v)
}

// caseFilter reads the queue's address: receiving and sending.
func caseFilter(q url.Values) (f review.Filter, words string, err error) {
	var said []string
	for _, p := range []struct {
		key, words string
		to         *country.Code
	}{{"receiving", "expelled by", &f.Receiving}, {"sending", "against", &f.Sending}} {
		raw := q.Get(p.key)
		if raw == "" {
			continue
		}
		c, err := country.Parse(raw)
		if err != nil {
			return review.Filter{}, "", invalid("%s %w", p.key, err)
		}
		*p.to = c
		said = append(said, p.words+" "+review.Party(c))
	}
	return f, strings.Join(said, ", "), nil
}

func queueTabs(current tab, waiting map[string][]*review.Case) []page.Tab {
	var out []page.Tab
	for _, t := range tabs {
		p := page.Tab{Label: t.label, Href: "/?tab=" + t.name, Current: t.name == current.name, Uncounted: !t.waiting}
		if t.waiting {
			p.Count = len(waiting[t.name])
		}
		out = append(out, p)
	}
	return out
}

// card shows a case in a list.
func (s *Server) card(ctx context.Context, c review.Case, names map[string]string) page.Card {
	card := page.Card{Case: c, SourceLine: sourceLine(c, names), Age: prose.Age(c.Opened, s.opts.Clock()), Due: s.due(c),
		Hidden: page.Hidden{Expect: c.Version, Key: newKey()}}
	if err := c.Act.Validate(); err != nil {
		card.Problem = wordsOf(err)
	}
	if c.State != review.CaseOpen {
		card.Outcome = outcome(c, s)
	}
	if len(c.Claims) == 0 {
		return card
	}
	cl := bestClaims(c)[0]
	text, _ := s.textOf(ctx, cl.Candidate)
	if p := cl.Candidate.Provenance; p != nil {
		card.Lang = p.Lang
		if text == "" {
			card.Evidence = marks.Visible(p.Opening)
			return card
		}
	}
	card.Evidence = marks.Excerpt(text, mainSpans(cl.Candidate.Evidence), excerptBytes)
	return card
}

func (s *Server) due(c review.Case) page.Due {
	text, past := prose.Due(c.Act.Deadline, s.opts.Clock())
	return page.Due{Text: text, Past: past}
}

func outcome(c review.Case, s *Server) string {
	o := review.UpperFirst(prose.State(c.State))
	if c.Rejected != "" {
		o += ": " + prose.Term(c.Rejected)
	}
	return o + ", " + prose.Age(c.Updated, s.opts.Clock())
}

// mainSpans leaves out the fields that would paint a whole line.
func mainSpans(all []extract.Span) []extract.Span {
	return slices.DeleteFunc(slices.Clone(all), func(s extract.Span) bool { return s.Field == "sentence" })
}

// bestClaims returns the claims, own words first, copies last.
func bestClaims(c review.Case) []review.Claim {
	all := slices.Clone(c.Claims)
	slices.SortStableFunc(all, func(a, b review.Claim) int {
		return cmp.Or(later(a.CopyOf != "", b.CopyOf != ""), later(!a.FirstHand, !b.FirstHand), cmp.Compare(a.Rank, b.Rank), a.Filed.Compare(b.Filed))
	})
	return all
}

// later orders false before true.
func later(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return 1
	}
	return -1
}

// sourceLine says who tells it: "2 sources, 1 first-hand: Ministry, Agency".
func sourceLine(c review.Case, names map[string]string) string {
	var first, copies int
	var said []string
	for _, cl := range bestClaims(c) {
		if cl.FirstHand {
			first++
		}
		if cl.CopyOf != "" {
			copies++
		}
		if n := nameOf(names, cl); !slices.Contains(said, n) {
			said = append(said, n)
		}
	}
	line := review.Plural(len(c.Claims), "source")
	if first > 0 {
		line += fmt.Sprintf(", %d first-hand", first)
	}
	if copies > 0 {
		line += ", " + review.Plural(copies, "copy") + " of the same text"
	}
	if len(said) > 4 {
		said = append(said[:4], "…")
	}
	return line + ": " + strings.Join(said, ", ") + "."
}

// sourceNames returns the names of the sources by ID.
func (s *Server) sourceNames() map[string]string {
	names := map[string]string{}
	for _, st := range s.opts.Sources() {
		names[string(st.Source.ID)] = st.Source.Name
	}
	return names
}

func nameOf(names map[string]string, cl review.Claim) string {
	id := string(cl.Source())
	if n := names[id]; n != "" {
		return n
	}
	if id == "" {
		return "unnamed source"
	}
	return id
}

// named puts the sources' names where a sentence has their IDs in brackets.
func named(sentence string, claims []review.Claim, names map[string]string) string {
	for _, cl := range claims {
		sentence = strings.ReplaceAll(sentence, "("+string(cl.Source())+")", "("+nameOf(names, cl)+")")
	}
	return sentence
}

// groupingBy says of each claim's source why it is in the case.
func groupingBy(c review.Case, names map[string]string) []string {
	var out []string
	for i, why := range c.Grouping {
		if i < len(c.Claims) {
			why = nameOf(names, c.Claims[i]) + ": " + why
		}
		out = append(out, why)
	}
	return out
}
