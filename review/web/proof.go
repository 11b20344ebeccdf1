package web

import (
	"context"
	"crypto/rand"
	"fmt"
	"time"

	"nongrata/review"
	"nongrata/review/web/page"
	"nongrata/review/web/prose"
)

// newKey returns an idempotency key for one showing of a form.
func newKey() string { return rand.Text()[:16] }

// proof says in a sentence that the sources are being watched, or that they are not.
func (s *Server) proof() string {
	now := s.opts.Clock()
	var on, recent, bad int
	var last time.Time
	for _, st := range s.opts.Sources() {
		if st.Source.Disabled {
			continue
		}
		on++
		if !st.State.LastPoll.IsZero() && now.Sub(st.State.LastPoll) < 10*time.Minute {
			recent++
		}
		if !st.State.Health.Good() && st.State.Health != "" {
			bad++
		}
		if st.State.LastItem.After(last) {
			last = st.State.LastItem
		}
	}
	if on == 0 {
		return "No source is switched on, so nothing can arrive."
	}
	p := fmt.Sprintf("%s watched, %d checked in the last 10 minutes", review.Plural(on, "source"), recent)
	if bad > 0 {
		p += fmt.Sprintf(", %s", review.Plural(bad, "problem"))
	}
	if last.IsZero() {
		return p + ". No item has arrived yet."
	}
	return p + ". Last item " + prose.Age(last, now) + "."
}

// firstRun explains an empty desk where nobody has decided anything.
func (s *Server) firstRun(ctx context.Context, v *page.Queue) error {
	decided, err := s.opts.Desk.Audit(ctx, review.AuditFilter{Limit: 1})
	if err != nil || len(decided) > 0 {
		return err
	}
	cases, err := s.opts.Desk.Everything(ctx)
	if err != nil || len(cases) > 0 {
		return err
	}
	v.FirstRun = true
	sources := page.Step{Title: "Sources", Text: s.proof(), Href: "/sources", Link: "See them"}
	for _, st := range s.opts.Sources() {
		sources.Done = sources.Done || !st.State.LastItem.IsZero()
	}
	users, err := s.opts.Accounts.Users(ctx)
	if err != nil {
		return err
	}
	people := page.Step{Title: "Reviewers", Done: len(users) > 1, Href: "/people", Link: "Invite somebody",
		Text: "You can decide already. A second person makes the desk independent of your sleep."}
	alerts := page.Step{Title: "Alerts", Href: "/alerts", Link: "See the channels",
		Text: "The desk hears of a new act by webhook or e-mail, first unconfirmed, then confirmed."}
	alerts.Done = len(s.opts.Channels) > 1 // the log alone reaches nobody
	v.Steps = []page.Step{sources, people, alerts}
	return nil
}
