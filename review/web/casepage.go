package web

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"

	"nongrata/extract"
	"nongrata/ingest/country"
	"nongrata/ingest/pdf"
	"nongrata/review"
	"nongrata/review/web/marks"
	"nongrata/review/web/page"
	"nongrata/review/web/prose"
)

// maxText is how much of one text a page shows; the stored copy has the rest.
const maxText = 40 << 10

// neighbourhood is how far apart cases of one pair may be announced to be shown together.
const neighbourhood = 30 * 24 * time.Hour

func (s *Server) showCase(w http.ResponseWriter, r *http.Request, b bearer) error {
	v, err := s.openCase(w, r, b)
	if err != nil {
		return err
	}
	v.EditOpen = r.URL.Query().Get("edit") != ""
	return s.show(w, r, "case", v)
}

// openCase puts the page of the case that the address names together.
func (s *Server) openCase(w http.ResponseWriter, r *http.Request, b bearer) (page.Case, error) {
	c, err := s.opts.Desk.Case(r.Context(), r.PathValue("id"))
	if err != nil {
		return page.Case{}, err
	}
	return s.casePage(w, r, b, c)
}

// casePage puts everything about c together.
func (s *Server) casePage(w http.ResponseWriter, r *http.Request, b bearer, c review.Case) (page.Case, error) {
	ctx, names := r.Context(), s.sourceNames()
	v := page.Case{Shell: s.shell(w, r, b, c.Act.Sentence()), Case: c, List: "/#case-" + c.ID,
		Facts: facts(c.Act, c.Claims, names), Ladder: ladder(c.Act, bestClaims(c), names),
		Due: s.due(c), Rule: named(c.Rule, c.Claims, names), Grouping: groupingBy(c, names),
		Hidden: page.Hidden{Expect: c.Version, Key: newKey(), Back: "case"}}
	for _, cl := range bestClaims(c) {
		src := s.source(ctx, cl, names)
		src.CopyOf = originalOf(cl, c, names)
		src.Standing, src.Gone = s.standing(ctx, cl, c)
		v.Sources = append(v.Sources, src)
	}
	v.SourcesHeading = sourcesHeading(c)
	v.Edits = s.edits(ctx, c, names)
	if err := s.place(ctx, &v); err != nil {
		return v, err
	}
	history, err := s.opts.Desk.Audit(ctx, review.AuditFilter{Case: c.ID})
	if err != nil {
		return v, err
	}
	v.History = entries(history)
	if o := review.OverrideOf(c, history); o != nil {
		v.Override = o.String()
	}
	all, err := s.disputes(ctx, c)
	if err != nil {
		return v, err
	}
	v.Disputes = disputed(all, c, names)
	if v.Neighbours, err = s.neighbours(ctx, c); err != nil {
		return v, err
	}
	v.Form = formOf(c.Act)
	if v.CanDecide {
		v.Last = undoable(history, c, b.User.Name)
		v.Lease = s.leases.shown(s.leases.of(c.ID), b.User.Name)
		if err := s.choices(ctx, &v); err != nil {
			return v, err
		}
	}
	return v, s.doubleReview(ctx, &v, b.User)
}

// choices sets what can be decided about the case as it is, and what would come of it.
func (s *Server) choices(ctx context.Context, v *page.Case) error {
	c := v.Case
	v.Rejectable = c.State == review.CaseOpen || c.State == review.CaseBackground || c.Changed != "" || c.First != nil
	v.Approvable = v.Rejectable && c.State != review.CaseMerged
	v.Reversible = c.State == review.CaseApproved
	v.CanEdit = c.State != review.CaseMerged
	v.EditLabel, v.EditVerdict, v.EditSubmit = "Edit", string(review.Approve), "Approve as edited"
	if v.Reversible {
		v.EditLabel, v.EditVerdict, v.EditSubmit = "Correct", string(review.Correct), "Store the correction"
	}
	if c.State == review.CaseApproved {
		var err error
		if v.Answerable, err = s.answerable(ctx, c); err != nil {
			return err
		}
	}
	if c.First != nil {
		c.Act = c.First.Act // what the second person decides on
	}
	if !v.Approvable {
		v.Consequence = "This case is decided: " + prose.State(c.State) + ". Every part of it can still be changed or undone."
		return nil
	}
	if err := c.Act.Validate(); err != nil {
		v.Problem = wordsOf(err)
		return nil
	}
	effect, err := s.effect(ctx, c)
	if err != nil {
		return err
	}
	v.Consequence = "Approving stores: “" + c.Act.Sentence() + "”, announced " + prose.Day(c.Act.AnnouncedOn) + ". " + effect
	return nil
}

// effect says what approving c would do to the total of its target.
func (s *Server) effect(ctx context.Context, c review.Case) (string, error) {
	scope := targetScope(c.Act)
	all, err := s.opts.Desk.Expulsions(ctx, scope)
	if err != nil {
		return "", err
	}
	before := review.NewTally(all, scope).Total
	all = slices.DeleteFunc(all, func(e review.Expulsion) bool { return e.ID == c.Expulsion })
	all = append(all, review.Expulsion{ID: "draft-" + c.ID, State: review.Standing, Act: c.Act, Claims: c.Claims})
	after := review.NewTally(all, scope).Total
	target := review.UpperFirst(review.Party(c.Act.SendingState))
	if before == after {
		return fmt.Sprintf("Tally of %s stays at %d.", target, before), nil
	}
	return fmt.Sprintf("Tally of %s %d → %d.", target, before, after), nil
}

// targetScope counts everything against the target of an act.
func targetScope(a review.Act) review.Scope {
	return review.Scope{Sending: []country.Code{a.SendingState}}
}

// place finds the case in the queue: what comes before and after it.
func (s *Server) place(ctx context.Context, v *page.Case) error {
	queue, err := s.waiting.all(ctx)
	if err != nil {
		return err
	}
	i := slices.IndexFunc(queue, func(c *review.Case) bool { return c.ID == v.Case.ID })
	if i < 0 {
		if len(queue) > 0 {
			v.Next = queue[0].ID
		}
		return nil
	}
	v.Place = fmt.Sprintf("%d of %d", i+1, len(queue))
	if i > 0 {
		v.Previous = queue[i-1].ID
	}
	if i+1 < len(queue) {
		v.Next = queue[i+1].ID
	}
	return nil
}

func sourcesHeading(c review.Case) string {
	copies, older := 0, 0
	for _, cl := range c.Claims {
		if cl.Superseded() {
			older++
		}
		if cl.CopyOf != "" {
			copies++
		}
	}
	h := review.Plural(len(c.Claims)-older, "source")
	if older > 0 {
		h += " and " + review.Plural(older, "older version")
	}
	if copies > 0 {
		h += ", " + review.Plural(len(c.Claims)-older-copies, "voice") + ": " + review.Plural(copies, "copy") + " of the same text"
	}
	return h
}

// originalOf names the source that a claim copies.
func originalOf(cl review.Claim, c review.Case, names map[string]string) string {
	i := slices.IndexFunc(c.Claims, func(o review.Claim) bool { return o.Candidate.ID == cl.CopyOf })
	if i < 0 {
		return "another source"
	}
	return nameOf(names, c.Claims[i])
}

// source shows one claim with its text.
func (s *Server) source(ctx context.Context, cl review.Claim, names map[string]string) page.Source {
	c := cl.Candidate
	v := page.Source{Claim: cl, Name: nameOf(names, cl), Confidence: int(c.Confidence*100 + .5), Published: "undated", Language: "language not known"}
	if c.Status != extract.Announced {
		v.Status = prose.Term(c.Status)
	}
	text, missing := s.textOf(ctx, c)
	v.Missing = missing
	p := c.Provenance
	if p == nil {
		return v
	}
	v.Lang, v.Language, v.Notes, v.URL = p.Lang, "in "+prose.Language(p.Lang), p.Item.Notes, page.Href(p.Item.URL)
	if !p.Item.Published.IsZero() {
		v.Published = prose.Moment(p.Item.Published)
		if p.Item.DateOnly {
			v.Published = prose.Day(p.Item.Published.UTC().Format(time.DateOnly))
		}
	}
	unverified := false
	for _, e := range p.Item.Evidence {
		v.Copies = append(v.Copies, page.Copy{Hash: e.Hash, Size: prose.Size(e.Size), At: e.At, PDF: e.Hash == p.Item.Body.Hash && p.Item.Body.MediaType == pdf.MediaType})
		if e.Unpinned {
			v.Notes = append(slices.Clone(v.Notes), "Answered from outside the source’s own domains: not first-hand.")
		}
		unverified = unverified || e.Unverified
	}
	if unverified {
		v.Notes = append(slices.Clone(v.Notes), "Certificate not verified: the source is set up to be believed without.")
	}
	if len(p.Mended) > 0 {
		v.Notes = append(slices.Clone(v.Notes), "Mended before it was read: "+strings.Join(p.Mended, "; ")+".")
	}
	v.Headline, v.Text = headlineAndText(text, c.Evidence)
	return v
}

// headlineAndText cuts the stored text at its first line feed and marks both parts.
func headlineAndText(text string, spans []extract.Span) (headline, body []marks.Run) {
	if text == "" {
		return nil, nil
	}
	if len(text) > maxText {
		cut := maxText
		for cut > 0 && text[cut]&0xC0 == 0x80 {
			cut--
		}
		text = text[:cut] + "\n[The rest is in the stored copy.]"
	}
	title, rest, _ := strings.Cut(text, "\n")
	offset := len(title) + 1
	var inTitle, inBody []extract.Span
	for _, sp := range mainSpans(spans) {
		if sp.End <= len(title) {
			inTitle = append(inTitle, sp)
			continue
		}
		sp.Start, sp.End = sp.Start-offset, sp.End-offset
		inBody = append(inBody, sp)
	}
	return marks.Cut(title, inTitle), marks.Cut(rest, inBody)
}

// neighbours returns the other cases of the same pair near in time, the nearest first.
func (s *Server) neighbours(ctx context.Context, c review.Case) ([]review.Case, error) {
	if c.Act.ReceivingState == "" || c.Act.SendingState == "" {
		return nil, nil
	}
	all, err := s.opts.Desk.Cases(ctx, review.Filter{Receiving: c.Act.ReceivingState, Sending: c.Act.SendingState})
	if err != nil {
		return nil, err
	}
	return keep(all, func(o review.Case) bool {
		return o.ID != c.ID && o.State != review.CaseMerged && near(c, o)
	}), nil
}

// answerable returns the approved cases of the opposite direction, the newest first.
func (s *Server) answerable(ctx context.Context, c review.Case) ([]review.Case, error) {
	return s.opts.Desk.Cases(ctx, review.Filter{States: []review.CaseState{review.CaseApproved}, Receiving: c.Act.SendingState, Sending: c.Act.ReceivingState})
}

func near(a, b review.Case) bool {
	x, errX := time.Parse(time.DateOnly, a.Act.AnnouncedOn)
	y, errY := time.Parse(time.DateOnly, b.Act.AnnouncedOn)
	if errX != nil || errY != nil {
		x, y = a.Opened, b.Opened
	}
	return x.Sub(y).Abs() <= neighbourhood
}

// refused shows the case again with why nothing was stored, and what was typed.
func (s *Server) refused(w http.ResponseWriter, r *http.Request, b bearer, why error) error {
	v, err := s.openCase(w, r, b)
	if err != nil {
		return errors.Join(why, err)
	}
	v.Conflict = wordsOf(why)
	if errors.Is(why, review.ErrStale) {
		v.Conflict += " Below is the case as it is now."
		if v.Contested, err = s.contestedBy(r, v.Case); err != nil {
			return errors.Join(why, err)
		}
	}
	if r.PostForm.Has("receiving_state") {
		v.Form, v.EditOpen = formFrom(r.PostForm, nil), true
	}
	s.render(w, r, answer{statusOf(why), "case", v})
	return nil
}

// contestedBy lists the fields in which a form that came too late differs from the case now.
func (s *Server) contestedBy(r *http.Request, now review.Case) ([]page.Changed, error) {
	if r.PostForm.Has("receiving_state") {
		yours, _ := readAct(r.PostForm) // it could be read, or it would not have come this far
		return contested(&yours, now), nil
	}
	history, err := s.opts.Desk.Audit(r.Context(), review.AuditFilter{Case: now.ID})
	if err != nil {
		return nil, err
	}
	seen, _ := strconv.Atoi(r.PostForm.Get("expect")) // nonsense is no version
	return contested(seenAct(history, now.ID, seen), now), nil
}
