package web

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"nongrata/review"
	"nongrata/review/web/page"
	"nongrata/review/web/prose"
)

// decideOnCase carries out what a form of the queue or of a case asks for.
func (s *Server) decideOnCase(w http.ResponseWriter, r *http.Request, b bearer) error {
	cmd, err := readCommand(r, b)
	if err != nil {
		return err
	}
	if err := s.asGiven(r.Context(), &cmd, r.PostForm.Get("as")); err != nil {
		return err
	}
	if r.PostForm.Has("receiving_state") {
		act, wrong := readAct(r.PostForm)
		if len(wrong) > 0 {
			return s.misspelt(w, r, b, wrong)
		}
		cmd.Act = &act
	}
	back := r.PostForm.Get("back")
	next := s.next(r.Context(), cmd.Case, back)
	err = s.mayDecide(r.Context(), b, cmd)
	var d review.Decision
	if err == nil {
		d, err = s.decide(r.Context(), cmd)
	}
	if errors.Is(err, review.ErrConflict) || errors.Is(err, review.ErrInvalid) || errors.Is(err, review.ErrDenied) {
		return s.refused(w, r, b, err)
	}
	if err != nil {
		return err
	}
	s.say(w, s.said(r.Context(), d))
	return after(w, r, where(cmd, back, next))
}

// readCommand reads what every deciding form has.
func readCommand(r *http.Request, b bearer) (review.Command, error) {
	if err := r.ParseForm(); err != nil {
		return review.Command{}, invalid("the form cannot be read")
	}
	f := r.PostForm
	expect, err := strconv.Atoi(f.Get("expect"))
	if err != nil {
		return review.Command{}, invalid("the form does not say which version of the case was seen")
	}
	return review.Command{
		Case: r.PathValue("id"), Expect: expect, Verdict: review.Verdict(f.Get("verdict")), Reviewer: b.User.Name,
		Reason: review.RejectReason(f.Get("reason")), Note: strings.TrimSpace(f.Get("note")),
		Others: words(f["others"]), Candidates: words(f["candidates"]), Via: "web", Key: f.Get("key"),
	}, nil
}

// words splits fields at commas and white space and drops empty ones and repetitions.
func words(fields []string) []string {
	var out []string
	for _, f := range fields {
		for _, w := range strings.FieldsFunc(f, func(r rune) bool { return r == ',' || r == ' ' || r == '\t' || r == '\n' }) {
			if !slices.Contains(out, w) {
				out = append(out, w)
			}
		}
	}
	return out
}

// misspelt shows the edit form again with the errors beside its fields.
func (s *Server) misspelt(w http.ResponseWriter, r *http.Request, b bearer, wrong []page.Wrong) error {
	v, err := s.openCase(w, r, b)
	if err != nil {
		return err
	}
	v.Form, v.EditOpen = formFrom(r.PostForm, wrong), true
	s.render(w, r, answer{http.StatusUnprocessableEntity, "case", v})
	return nil
}

// next finds the case that follows id in the list the reader came from, before id leaves it.
func (s *Server) next(ctx context.Context, id, back string) string {
	list, err := s.waiting.all(ctx)
	if back != "case" {
		list, err = s.listed(ctx, tabNamed(back), review.Filter{})
	}
	if err != nil {
		return "" // the reader lands on the list's beginning
	}
	i := slices.IndexFunc(list, func(c *review.Case) bool { return c.ID == id })
	switch {
	case i >= 0 && i+1 < len(list):
		return list[i+1].ID
	case i > 0:
		return list[i-1].ID
	}
	return ""
}

// where a decision leads: on to the next case when this one is done with, else to itself.
func where(cmd review.Command, back, next string) string {
	switch cmd.Verdict {
	case review.Correct, review.Reverse, review.Unseal, review.Merge, review.Split, review.Move, review.LinkAnswer, review.MarkLeft:
		return "/case/" + cmd.Case
	}
	if back != "case" {
		to := "/?tab=" + tabNamed(back).name
		if next != "" {
			to += "#case-" + next
		}
		return to
	}
	if next == "" || next == cmd.Case {
		return "/"
	}
	return "/case/" + next
}

// undo takes back a decision: the named one, or the reader's last.
func (s *Server) undo(w http.ResponseWriter, r *http.Request, b bearer) error {
	if err := r.ParseForm(); err != nil {
		return invalid("the form cannot be read")
	}
	f := r.PostForm
	expect, _ := strconv.Atoi(f.Get("expect")) // without one the desk's own check decides
	d, err := s.decide(r.Context(), review.Command{
		Case: f.Get("case"), Expect: expect, Verdict: review.Undo, Reviewer: b.User.Name,
		Undoes: f.Get("undoes"), Via: "web", Key: f.Get("key"),
	})
	if err != nil {
		return err
	}
	s.say(w, s.said(r.Context(), d))
	return after(w, r, "/case/"+d.Case)
}

// said tells what a decision did, with the total it moved, and offers to undo it.
func (s *Server) said(ctx context.Context, d review.Decision) page.Said {
	said := page.Said{Text: review.UpperFirst(prose.Deed(d.Verdict)) + ".", Case: d.Case, Key: newKey()}
	if d.Verdict != review.Undo {
		said.Undo = d.ID
	}
	i := slices.IndexFunc(d.Cases, func(c review.Change) bool { return c.After.ID == d.Case })
	if i < 0 {
		return said
	}
	c := d.Cases[i].After
	said.Expect = c.Version
	said.Text = review.UpperFirst(prose.Deed(d.Verdict)) + ": " + c.Act.Sentence() + "."
	switch {
	case d.Verdict == review.Seal && c.BlindPhase() == review.BlindDiffers:
		said.Text, said.Undo = c.Why, ""
	case d.Verdict == review.Seal:
		said.Text = "Kept sealed until somebody else has decided too: " + c.Act.Sentence() + "."
	case d.Verdict == review.Unseal:
		said.Undo = ""
	}
	if len(d.Expulsions) == 0 {
		return said
	}
	t, err := s.opts.Desk.Tally(ctx, targetScope(c.Act))
	if err != nil { // the decision stands; only its echo is shorter
		s.opts.Log.Error("tally after a decision", "decision", d.ID, "err", err)
		return said
	}
	said.Text += fmt.Sprintf(" Tally of %s is now %d.", review.UpperFirst(review.Party(c.Act.SendingState)), t.Total)
	return said
}
