package terminal

import (
	"fmt"
	"strings"

	"charm.land/bubbles/v2/textinput"
	tea "charm.land/bubbletea/v2"

	"nongrata/ingest/country"
	"nongrata/review"
	"nongrata/review/web/api"
	"nongrata/review/web/prose"
)

// newInput returns a line to type in. Its cursor stands still: a screen that moves by itself
// distracts.
func newInput(value string) textinput.Model {
	in := textinput.New()
	in.Prompt = ""
	in.SetValue(value)
	in.CursorEnd()
	st := in.Styles()
	st.Cursor.Blink = false
	in.SetStyles(st)
	return in
}

// A question is one line to type.
type question struct {
	title string
	in    textinput.Model
	done  func(m *model, answer string) tea.Cmd
}

func ask(title, value string, done func(*model, string) tea.Cmd) *question {
	q := &question{title: title, in: newInput(value), done: done}
	q.in.Focus()
	return q
}

func (q *question) press(m *model, k tea.KeyPressMsg) tea.Cmd {
	switch k.String() {
	case "esc":
		m.over = nil
	case "enter":
		m.over = nil
		return q.done(m, q.in.Value())
	default:
		q.in, _ = q.in.Update(k)
	}
	return nil
}

func (q *question) paste(msg tea.PasteMsg) { q.in, _ = q.in.Update(msg) }

func (q *question) view(m *model) []string {
	q.in.SetWidth(max(m.width-4, 10))
	return []string{set(span{strong, q.title}), "", q.in.View(), "", set(span{faint, "enter goes on · esc drops it"})}
}

// A menu is a list to choose one of, by its digit or by the cursor.
type menu struct {
	title string
	items []string
	at    int
	done  func(m *model, i int) tea.Cmd
}

func (n *menu) press(m *model, k tea.KeyPressMsg) tea.Cmd {
	key := k.String()
	switch key {
	case "esc", "q":
		m.over = nil
	case "j", "down":
		n.at = min(n.at+1, len(n.items)-1)
	case "k", "up":
		n.at = max(n.at-1, 0)
	case "enter":
		m.over = nil
		return n.done(m, n.at)
	default:
		if i := int(key[0] - '1'); len(key) == 1 && i >= 0 && i < len(n.items) {
			m.over = nil
			return n.done(m, i)
		}
	}
	return nil
}

func (n *menu) view(m *model) []string {
	lines := []string{set(span{strong, n.title}), ""}
	for i, item := range n.items {
		lines = append(lines, row(fmt.Sprintf("%d  %s", i+1, item), i == n.at, m.width))
	}
	return append(lines, "", set(span{faint, "1-9 chooses · j k and enter as well · esc drops it"}))
}

// row is a line of a list, the one under the cursor marked by more than its looks.
func row(text string, on bool, width int) string {
	text = strings.TrimRight(text, " ")
	if on {
		return set(span{chosen, "> "}) + fit(set(span{strong, text}), width-2)
	}
	return "  " + fit(set(span{plain, text}), width-2)
}

// A picker is a list to choose several of.
type picker struct {
	title string
	items []pick
	at    int
	fault string
	done  func(m *model, ids []string) (tea.Cmd, string) // the string says what is wrong
}

type pick struct {
	id, text string
	on       bool
}

func (p *picker) press(m *model, k tea.KeyPressMsg) tea.Cmd {
	switch k.String() {
	case "esc", "q":
		m.over = nil
	case "j", "down":
		p.at = min(p.at+1, len(p.items)-1)
	case "k", "up":
		p.at = max(p.at-1, 0)
	case "space", " ", "x":
		p.items[p.at].on = !p.items[p.at].on
	case "enter":
		var ids []string
		for _, it := range p.items {
			if it.on {
				ids = append(ids, it.id)
			}
		}
		cmd, fault := p.done(m, ids)
		if p.fault = fault; fault == "" && m.over == dialog(p) {
			m.over = nil
		}
		return cmd
	}
	return nil
}

func (p *picker) view(m *model) []string {
	lines := []string{set(span{strong, p.title}), ""}
	height := max(m.height-9, 3)
	from := max(min(p.at-height/2, len(p.items)-height), 0)
	for i := from; i < min(from+height, len(p.items)); i++ {
		box := "[ ] "
		if p.items[i].on {
			box = "[x] "
		}
		lines = append(lines, row(box+p.items[i].text, i == p.at, m.width))
	}
	if p.fault != "" {
		lines = append(lines, "", set(span{alarm, p.fault}))
	}
	return append(lines, "", set(span{faint, "j k move · space chooses · enter does it · esc drops it"}))
}

// askReason asks why a case is none.
func askReason(c review.Case) dialog {
	reasons := review.RejectReasons()
	var items []string
	for _, r := range reasons {
		items = append(items, review.UpperFirst(prose.Term(r)))
	}
	return &menu{title: "Reject, because it is:", items: items, done: func(m *model, i int) tea.Cmd {
		d := deed{seen: c, ask: api.Decision{Verdict: review.Reject, Reason: reasons[i]}}
		if reasons[i] != review.OtherwiseNone {
			return m.decide(d)
		}
		m.over = ask("Why is it none? This is kept with the decision.", "", func(m *model, note string) tea.Cmd {
			d.ask.Note = note
			return m.decide(d)
		})
		return nil
	}}
}

// askMerge asks which cases of the same two states to take into this one.
func askMerge(m *model, c review.Case) dialog {
	var others []review.Case
	for _, o := range m.all {
		if o.ID != c.ID && o.State != review.CaseMerged && sameSides(o.Act, c.Act) {
			others = append(others, o)
		}
	}
	if len(others) == 0 {
		m.complain("No other case in this list is about the same two states.")
		return nil
	}
	p := &picker{title: "Take into “" + c.Act.Sentence() + "”:"}
	for _, o := range others {
		p.items = append(p.items, pick{id: o.ID, text: fmt.Sprintf("%s, %s, %s", o.Act.Sentence(), prose.Day(o.Act.AnnouncedOn), review.Plural(len(o.Claims), "text"))})
	}
	p.done = func(m *model, ids []string) (tea.Cmd, string) {
		if len(ids) == 0 {
			return nil, "Choose at least one with the space bar."
		}
		return m.decide(deed{seen: c, ask: api.Decision{Verdict: review.Merge, Others: ids}}), ""
	}
	return p
}

// sameSides reports whether two acts may be one: a side that nobody knows may be any.
func sameSides(a, b review.Act) bool {
	same := func(x, y country.Code) bool { return x == y || !x.Valid() || !y.Valid() }
	return same(a.ReceivingState, b.ReceivingState) && same(a.SendingState, b.SendingState)
}

// askTexts asks which texts to take out of a case.
func askTexts(m *model, c review.Case, done func(m *model, ids []string) tea.Cmd) dialog {
	if len(c.Claims) < 2 {
		m.complain("There is one text only in this case.")
		return nil
	}
	p := &picker{title: "Take out of “" + c.Act.Sentence() + "”:"}
	for _, cl := range c.Claims {
		text := fmt.Sprintf("%s, %s", cl.Source(), prose.Count(cl.Candidate.Count))
		if pr := cl.Candidate.Provenance; pr != nil {
			text += ", " + pr.Item.Title
		}
		p.items = append(p.items, pick{id: cl.Candidate.ID, text: text})
	}
	p.done = func(m *model, ids []string) (tea.Cmd, string) {
		if len(ids) == 0 {
			return nil, "Choose at least one with the space bar."
		}
		if len(ids) == len(c.Claims) {
			return nil, "At least one text must stay."
		}
		return done(m, ids), ""
	}
	return p
}

func askSplit(m *model, c review.Case) dialog {
	return askTexts(m, c, func(m *model, ids []string) tea.Cmd {
		return m.decide(deed{seen: c, ask: api.Decision{Verdict: review.Split, Candidates: ids}})
	})
}

// more are the verdicts that are rare.
func more(c review.Case) dialog {
	simple := func(v review.Verdict) func(m *model) tea.Cmd {
		return func(m *model) tea.Cmd { return m.decide(deed{seen: c, ask: api.Decision{Verdict: v}}) }
	}
	does := []struct {
		text string
		do   func(m *model) tea.Cmd
	}{
		{"Move texts to another case", func(m *model) tea.Cmd {
			m.over = askTexts(m, c, func(m *model, ids []string) tea.Cmd {
				m.over = ask("To which case? Its ID:", "", func(m *model, to string) tea.Cmd {
					return m.decide(deed{seen: c, ask: api.Decision{Verdict: review.Move, Candidates: ids, Others: []string{to}}})
				})
				return nil
			})
			return nil
		}},
		{"They have left: the approved act is carried out", simple(review.MarkLeft)},
		{"Reversed: the receiving state took the approved act back", simple(review.Reverse)},
		{"It answers another event", func(m *model) tea.Cmd {
			m.over = ask("Which event does it answer? Its ID:", "", func(m *model, to string) tea.Cmd {
				return m.decide(deed{seen: c, ask: api.Decision{Verdict: review.LinkAnswer, Others: []string{to}}})
			})
			return nil
		}},
		{"Look at the sealed verdict: unblinds you, and is noted (editors)", simple(review.Unseal)},
		{"Settle what two decided differently (editors)", func(m *model) tea.Cmd { m.over = askSettle(m, c); return nil }},
		{"Release the case to others", func(m *model) tea.Cmd { m.mine = ""; return m.lease(c.ID, "release") }},
	}
	n := &menu{title: "More:", done: func(m *model, i int) tea.Cmd { return does[i].do(m) }}
	for _, d := range does {
		n.items = append(n.items, d.text)
	}
	return n
}
