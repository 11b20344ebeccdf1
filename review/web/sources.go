package web

import (
	"cmp"
	"context"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"time"

	"nongrata/ingest"
	"nongrata/review/web/page"
	"nongrata/review/web/prose"
)

// checkPatience bounds a check that a person waits for.
const checkPatience = 45 * time.Second

// A pile is one of the three piles of sources.
type pile string

const (
	watched  pile = "on"
	problems pile = "problems"
	switched pile = "off"
)

func pileOf(st ingest.SourceStatus) pile {
	switch {
	case st.Source.Disabled:
		return switched
	case st.State.Health != "" && !st.State.Health.Good():
		return problems
	}
	return watched
}

func (s *Server) showSources(w http.ResponseWriter, r *http.Request, b bearer) error {
	all := s.opts.Sources()
	counts := map[pile]int{}
	for _, st := range all {
		counts[pileOf(st)]++
	}
	f := readSourceFilter(r.URL.Query())
	v := page.Sources{Shell: s.shell(w, r, b, "Sources"), Proof: s.proof(), Show: string(f.show), Health: string(f.health),
		States: f.states(all), Filters: f.inputs(all)}
	for _, t := range []struct {
		name  pile
		label string
		n     int
	}{{"", "All that are on", counts[watched] + counts[problems]}, {problems, "Problems", counts[problems]}, {switched, "Switched off", counts[switched]}} {
		v.Tabs = append(v.Tabs, page.Tab{Label: t.label, Href: "/sources?show=" + string(t.name), Count: t.n, Current: t.name == f.show})
	}
	for _, st := range f.pick(all) {
		v.Rows = append(v.Rows, s.sourceRow(st))
	}
	if s.opts.DeadLetters != nil {
		dead, err := s.opts.DeadLetters.DeadLetters(r.Context())
		if err != nil {
			return err
		}
		for _, d := range dead {
			v.Dead = append(v.Dead, page.Dead{ID: d.ID, What: d.Stage + ": " + d.Subject, Error: d.Error, At: d.At, Attempts: d.Attempts})
		}
	}
	return s.show(w, r, "sources", v)
}

func (s *Server) sourceRow(st ingest.SourceStatus) page.SourceRow {
	now := s.opts.Clock()
	src, state := st.Source, st.State
	row := page.SourceRow{ID: src.ID, Name: cmp.Or(src.Name, string(src.ID)), About: about(src), Tone: "ok", Error: state.Error,
		Health: prose.Term(cmp.Or(state.Health, ingest.Untried)), Checkable: !src.Disabled && s.opts.CheckSource != nil,
		LastItem: prose.Age(state.LastItem, now), LastCheck: prose.Age(state.LastPoll, now), NextCheck: prose.Age(state.Next, now)}
	if src.Identity == "" && state.Identity != "" {
		row.About += fmt.Sprintf("; entries are told apart by %s: %s", state.Identity, state.IdentityWhy)
	}
	if !src.Disabled {
		row.Notes = notesOn(src, state, now)
	}
	if state.Next.IsZero() {
		row.NextCheck = "when started"
	} else if !state.Next.After(now) {
		row.NextCheck = "due"
	}
	switch pileOf(st) {
	case switched:
		row.Health, row.Tone, row.NextCheck = "switched off", "off", "–"
		row.Error = cmp.Or(state.Error, src.Note)
	case problems:
		row.Tone, row.Advice = "bad", prose.Advice(state.Health)
		if state.Failures > 1 {
			row.Health += fmt.Sprintf(", %d times running", state.Failures)
		}
		if !state.LastOK.IsZero() {
			row.Health += ", last good " + prose.Age(state.LastOK, now)
		}
	default:
		if state.Health == ingest.Untried || state.Health == "" {
			row.Tone = "off"
		}
	}
	return row
}

// notesOn says in sentences what a source's times and addresses have come to.
func notesOn(src ingest.Source, st ingest.State, now time.Time) []string {
	var out []string
	if st.Surge.On(now) {
		out = append(out, fmt.Sprintf("Watched more closely until %s: %s.", prose.Moment(st.Surge.Until), st.Surge.Why))
	}
	if every := ingest.DefaultInterval(src, st); !st.LastPoll.IsZero() && st.Failures == 0 {
		why := ""
		switch {
		case src.Interval > 0:
			why = ", as declared"
		case st.Hint >= every:
			why = ", as its server asks"
		case st.Interval > 0:
			why = ", as its lists change"
		}
		out = append(out, fmt.Sprintf("Asked about every %s%s.", cmp.Or(prose.Span(every), every.String()), why))
	}
	if !st.Gap.IsZero() && now.Sub(st.Gap) < gapShown {
		out = append(out, fmt.Sprintf("On %s its list held nothing that was known: items may have come and gone unseen.", prose.Moment(st.Gap)))
	}
	if st.MovedTo != "" {
		out = append(out, fmt.Sprintf("Since %s it answers from %s.", prose.Moment(st.MovedSince), st.MovedTo))
	}
	if st.Lies > 1 {
		out = append(out, "Its server says that nothing has changed when something has, so it is read whole each time.")
	}
	return out
}

// gapShown is for how long a gap is worth a note.
const gapShown = 7 * 24 * time.Hour

func about(src ingest.Source) string {
	parts := []string{prose.Term(src.Kind)}
	if src.Country != "" {
		parts = append(parts, src.Country.Name())
	}
	if l := src.Lang(); l != "" {
		parts = append(parts, prose.Language(l))
	}
	parts = append(parts, string(src.Method))
	if src.Confidence != "" {
		parts = append(parts, src.Confidence+" confidence")
	}
	return strings.Join(parts, ", ")
}

// checkSource polls one source now and says what came of it.
func (s *Server) checkSource(w http.ResponseWriter, r *http.Request, _ bearer) error {
	id := ingest.SourceID(r.PathValue("id"))
	st, err := s.checkNow(r.Context(), id)
	if err != nil {
		return err
	}
	said := page.Said{Text: cmp.Or(st.Source.Name, string(id)) + ": " + prose.Term(st.State.Health) + "."}
	if !st.State.Health.Good() {
		said.Bad, said.Text = true, said.Text+" "+st.State.Error
	}
	s.say(w, said)
	return after(w, r, "/sources")
}

// checkNow polls a source and returns how it is then.
func (s *Server) checkNow(ctx context.Context, id ingest.SourceID) (ingest.SourceStatus, error) {
	find := func() (ingest.SourceStatus, bool) {
		all := s.opts.Sources()
		i := slices.IndexFunc(all, func(st ingest.SourceStatus) bool { return st.Source.ID == id })
		if i < 0 {
			return ingest.SourceStatus{}, false
		}
		return all[i], true
	}
	if _, ok := find(); !ok || s.opts.CheckSource == nil {
		return ingest.SourceStatus{}, notFound("source %q", id)
	}
	ctx, cancel := context.WithTimeout(ctx, checkPatience)
	defer cancel()
	checked := s.opts.CheckSource(ctx, id)
	st, ok := find()
	if !ok {
		return ingest.SourceStatus{}, notFound("source %q", id)
	}
	if checked != nil && st.State.Error == "" { // it was not even asked
		return ingest.SourceStatus{}, checked
	}
	return st, nil
}

func (s *Server) retryDeadLetter(w http.ResponseWriter, r *http.Request, _ bearer) error {
	return s.onDeadLetter(w, r, "It will be tried again.", func(d DeadLetters, id string) error { return d.RetryDeadLetter(r.Context(), id) })
}

func (s *Server) dropDeadLetter(w http.ResponseWriter, r *http.Request, _ bearer) error {
	return s.onDeadLetter(w, r, "It was dropped.", func(d DeadLetters, id string) error { return d.DropDeadLetter(r.Context(), id) })
}

func (s *Server) onDeadLetter(w http.ResponseWriter, r *http.Request, done string, do func(DeadLetters, string) error) error {
	if s.opts.DeadLetters == nil {
		return notFound("dead letter")
	}
	if err := do(s.opts.DeadLetters, r.PathValue("id")); err != nil {
		return err
	}
	s.say(w, page.Said{Text: done})
	return after(w, r, "/sources")
}
