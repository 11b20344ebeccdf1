package terminal

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"nongrata/cmd/internal/edit"
	"nongrata/review"
	"nongrata/review/web/api"
	"nongrata/review/web/client"
	"nongrata/review/web/prose"
)

// A deed is a decision on its way, with all that making it again needs.
type deed struct {
	seen review.Case // as it was on the screen
	ask  api.Decision
	key  string
	form *form // where it was typed, if it was
}

type decided struct {
	deed deed
	done review.Decision
	err  error
}

// decide sends a decision on the case as it was seen, one at a time.
func (m *model) decide(d deed) tea.Cmd {
	if m.busy {
		return nil
	}
	if !m.mayAct {
		m.complain("You may look, but not decide.")
		return nil
	}
	m.busy = true
	d.ask.Expect = d.seen.Version
	if d.key == "" {
		d.key = client.NewKey()
	}
	return m.call(func(ctx context.Context) tea.Msg {
		done, err := m.opts.Desk.Decide(ctx, d.seen.ID, d.key, d.ask)
		return decided{d, done, err}
	})
}

// undo takes back the last decision of whoever sits here.
func (m *model) undo() tea.Cmd {
	if m.busy {
		return nil
	}
	m.busy = true
	return m.call(func(ctx context.Context) tea.Msg {
		done, err := m.opts.Desk.Undo(ctx, api.Undo{})
		return decided{deed: deed{ask: api.Decision{Verdict: review.Undo}}, done: done, err: err}
	})
}

// took puts what came of a decision on the screen.
func (m *model) took(d decided) tea.Cmd {
	m.busy = false
	verdict := d.deed.ask.Verdict
	switch {
	case d.err == nil:
		m.say(outcome(d.done))
	case verdict == review.Undo && errors.Is(d.err, review.ErrNotFound):
		m.complain("There is no decision of yours left to take back.")
		return nil
	case verdict == review.Undo:
		m.complain(reason(d.err))
		return nil
	case errors.Is(d.err, review.ErrInvalid) && d.deed.form != nil:
		d.deed.form.refuse(reason(d.err))
		m.over = d.deed.form
		return nil
	case errors.Is(d.err, review.ErrInvalid), errors.Is(d.err, review.ErrDenied), errors.Is(d.err, review.ErrNotFound):
		m.complain(reason(d.err))
		return m.look()
	default:
		return m.stumble(d)
	}
	m.over, m.mine = nil, "" // a decision gives the case back
	if verdict == review.Undo {
		m.sel, m.detail, m.top = d.done.Case, nil, 0
		return tea.Batch(m.load(), m.look())
	}
	return tea.Batch(m.advance(d.done), m.load())
}

// advance goes to the next case after a decision; one that stays whole, as after a split, stays
// on the screen.
func (m *model) advance(done review.Decision) tea.Cmd {
	m.detail = nil
	switch done.Verdict {
	case review.Merge, review.Split, review.Move, review.LinkAnswer, review.Unseal:
		return m.look()
	}
	rows := m.rows()
	next := m.at + 1
	if next >= len(rows) {
		next = m.at - 1
	}
	if next < 0 {
		m.sel, m.open = "", false
		return nil
	}
	cmd := m.moveTo(next)
	if m.open {
		return tea.Batch(cmd, m.lease(m.sel, "take"))
	}
	return cmd
}

// outcome says what a decision did.
func outcome(d review.Decision) string {
	s := review.UpperFirst(prose.Deed(d.Verdict)) + " " + d.Case
	if d.Reason != "" {
		s += ", " + prose.Term(d.Reason)
	}
	for _, c := range d.Cases {
		switch {
		case d.Verdict == review.Seal && c.After.BlindPhase() == review.BlindDiffers:
			return c.After.Why
		case d.Verdict == review.Seal:
			return "Kept sealed until somebody else has decided " + d.Case + " too · u takes it back"
		case d.Verdict == review.Unseal:
			return "Unsealed for you: noted, and you are no second any more"
		}
		if d.Verdict == review.Approve && c.After.ID == d.Case && c.After.First != nil {
			return "Kept as the first approval of " + d.Case + ": a second person must approve it too · u takes it back"
		}
	}
	if len(d.Expulsions) == 1 && d.Verdict != review.Undo {
		s += ": " + d.Expulsions[0].Sentence()
	}
	if d.Verdict != review.Undo {
		s += " · u takes it back"
	}
	return s
}

// reason puts an error of the desk into a sentence.
func reason(err error) string {
	s := review.UpperFirst(err.Error())
	for _, of := range []error{review.ErrInvalid, review.ErrDenied, review.ErrConflict} {
		s = strings.TrimSuffix(s, ": "+of.Error())
	}
	return s
}

// A hitch is a decision that could not be made: the case has changed, somebody has taken it, or
// the desk did not answer. It keeps what was decided and typed.
type hitch struct {
	deed deed
	err  error
	now  *api.CaseDetail // the case as it is, once it is here
}

func (m *model) stumble(d decided) tea.Cmd {
	h := &hitch{deed: d.deed, err: d.err}
	m.over = h
	id := d.deed.seen.ID
	if d.deed.form != nil {
		d.deed.form.fault = "Kept: " + reason(d.err)
	}
	if !errors.Is(d.err, review.ErrConflict) {
		return nil
	}
	return h.look(m, id)
}

// look asks how the case is now.
func (h *hitch) look(m *model, id string) tea.Cmd {
	return m.call(func(ctx context.Context) tea.Msg {
		now, err := m.opts.Desk.Case(ctx, id)
		return shown{id, now, h, err}
	})
}

func (h *hitch) press(m *model, k tea.KeyPressMsg) tea.Cmd {
	switch k.String() {
	case "esc", "q":
		m.over = nil
		m.complain("Not done: " + verb(h.deed.ask.Verdict))
		return m.load()
	case "e":
		if f := h.deed.form; f != nil {
			if h.now != nil {
				f.seen = h.now.Case
			}
			m.over = f
		}
	case "t":
		return tea.Sequence(m.lease(h.deed.seen.ID, "take_over"), h.look(m, h.deed.seen.ID))
	case "enter":
		if h.taken(m) {
			return nil // not before it is taken over
		}
		d := h.deed
		if h.now != nil { // on purpose, and on what is on the screen now
			d.seen, d.key = h.now.Case, ""
		} else if errors.Is(h.err, review.ErrConflict) {
			return nil // not before it can be seen
		}
		m.over = nil
		return m.decide(d)
	}
	return nil
}

// taken reports whether somebody else has the case.
func (h *hitch) taken(m *model) bool {
	return h.now != nil && h.now.Lease != nil && h.now.Lease.By != m.me
}

func (h *hitch) view(m *model) []string {
	title := "The desk did not take it"
	if h.taken(m) {
		title = "Somebody else has this case: nothing was decided, nothing is lost"
	} else if errors.Is(h.err, review.ErrConflict) {
		title = "Changed meanwhile: nothing was decided, nothing is lost"
	}
	lines := []string{set(span{alarm, " " + title + " "}), ""}
	lines = append(lines, wrapped(set(span{plain, reason(h.err)}), m.width-2, "")...)
	lines = append(lines, "", set(span{plain, "You were about to: "}, span{strong, verb(h.deed.ask.Verdict)}))
	if a := h.deed.ask.Act; a != nil {
		lines = append(lines, wrapped(set(span{plain, "As: " + a.Sentence()}), m.width-2, "  ")...)
	}
	if a := h.deed.ask.Act; a != nil && h.now != nil {
		for _, name := range edit.Names() {
			if yours, now := edit.Value(*a, name), edit.Value(h.now.Case.Act, name); yours != now {
				lines = append(lines, wrapped(set(span{plain, name + ": yours "}, span{strong, cmp.Or(yours, "–")},
					span{plain, ", now "}, span{strong, cmp.Or(now, "–")}), m.width-2, "  ")...)
			}
		}
	}
	if h.now != nil && !h.taken(m) {
		lines = append(lines, "", set(span{strong, "What changed:"}))
		for _, c := range changes(h.deed.seen, h.now.Case) {
			lines = append(lines, wrapped(set(span{plain, "- " + c}), m.width-2, "  ")...)
		}
	}
	keys := "enter do it all the same · esc drop it"
	if h.taken(m) {
		keys = "t take the case over, then enter · esc drop it"
	}
	if h.deed.form != nil {
		keys += " · e back to what you typed"
	}
	return append(append(lines, ""), wrapped(set(span{faint, keys}), m.width, "")...)
}

// changes says in sentences what differs between two sights of a case.
func changes(was, is review.Case) []string {
	var out []string
	say := func(what, a, b string) {
		if a != b {
			out = append(out, fmt.Sprintf("%s: %s, was %s", what, b, a))
		}
	}
	say("state", prose.State(was.State), prose.State(is.State))
	say("act", was.Act.Sentence(), is.Act.Sentence())
	say("number", prose.Count(was.Act.Count), prose.Count(is.Act.Count))
	say("announced", prose.Day(was.Act.AnnouncedOn), prose.Day(is.Act.AnnouncedOn))
	say("texts", fmt.Sprint(len(was.Claims)), fmt.Sprint(len(is.Claims)))
	if is.First != nil && was.First == nil {
		out = append(out, is.First.By+" has approved it first")
	}
	if is.Changed != "" && is.Changed != was.Changed {
		out = append(out, is.Changed)
	}
	if len(out) == 0 {
		say("version", fmt.Sprint(was.Version), fmt.Sprint(is.Version))
	}
	if len(out) == 0 {
		out = append(out, "nothing of the case itself")
	}
	return out
}

// verb is a verdict in the infinitive.
func verb(v review.Verdict) string {
	switch v {
	case review.Unverifiable:
		return "set aside as unverifiable"
	case review.LinkAnswer:
		return "record what it answers"
	case review.MarkLeft:
		return "record that they left"
	}
	return string(v)
}
