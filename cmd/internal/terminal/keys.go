package terminal

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"nongrata/review"
	"nongrata/review/web/api"
)

// press takes a key. A dialog has all keys but ctrl+c; letters never act inside of one.
func (m *model) press(k tea.KeyPressMsg) tea.Cmd {
	m.fresh = 0
	if k.String() == "ctrl+c" {
		return m.quit()
	}
	if m.over != nil {
		return m.over.press(m, k)
	}
	if cmd, done := m.move(k.String()); done {
		return cmd
	}
	switch k.String() {
	case "q":
		if m.open {
			return m.leave()
		}
		return m.quit()
	case "esc":
		if m.open {
			return m.leave()
		}
		m.filter = ""
		return m.settle()
	case "/":
		m.over = ask("Show only cases with this in their sentence, source or ID (empty shows all):", m.filter, func(m *model, s string) tea.Cmd {
			m.filter, m.open = s, false
			return m.settle()
		})
	case "tab":
		m.list = lists[(slices.Index(lists, m.list)+1)%len(lists)]
		m.open, m.sel, m.detail, m.at, m.loaded, m.all = false, "", nil, 0, false, nil
		return m.load()
	case "R", "ctrl+r":
		m.say("")
		return tea.Batch(m.load(), m.look())
	case "?":
		m.over = &sheet{}
	case "u", "z":
		return m.undo()
	default:
		return m.act(k.String())
	}
	return nil
}

// quit leaves, and gives back what was taken.
func (m *model) quit() tea.Cmd {
	if m.mine == "" {
		return tea.Quit
	}
	return tea.Sequence(m.lease(m.mine, "release"), tea.Quit)
}

// move takes the keys that change what is looked at.
func (m *model) move(key string) (tea.Cmd, bool) {
	step := max(m.height-6, 1)
	switch key {
	case "j", "n":
		return m.goTo(m.at + 1), true
	case "k", "p":
		return m.goTo(m.at - 1), true
	case "down", "up":
		by := map[string]int{"down": 1, "up": -1}[key]
		if !m.open {
			return m.goTo(m.at + by), true
		}
		m.top += by
	case "space", "pgdown", "ctrl+d":
		m.top += step
	case "pgup", "ctrl+u", "b":
		m.top -= step
	case "g", "home":
		if !m.open {
			return m.goTo(0), true
		}
		m.top = 0
	case "G", "end":
		if !m.open {
			return m.goTo(len(m.rows()) - 1), true
		}
		m.top = 1 << 20 // the view stops at the end
	case "enter", "o":
		if m.sel == "" || m.open {
			return nil, true
		}
		m.open, m.top = true, 0
		return tea.Batch(m.look(), m.lease(m.sel, "take")), true
	default:
		return nil, false
	}
	m.top = max(m.top, 0)
	return nil, true
}

// goTo moves the cursor; an open case is given back and the next one taken.
func (m *model) goTo(at int) tea.Cmd {
	was := m.sel
	cmd := m.moveTo(at)
	if !m.open || m.sel == was {
		return cmd
	}
	mine := m.mine
	m.mine = ""
	return tea.Batch(cmd, m.lease(mine, "release"), m.lease(m.sel, "take"))
}

// act takes the keys that decide. They act on what is on the screen, never on what is still on
// its way.
func (m *model) act(key string) tea.Cmd {
	if key == "t" {
		return tea.Batch(m.lease(m.sel, "take_over"), m.load())
	}
	if !slices.Contains([]string{"a", "e", "r", "x", "v", "m", "s", "."}, key) {
		return nil
	}
	c, here := m.here()
	if !here {
		if m.sel != "" {
			m.complain("The case is not here yet; nothing was decided.")
		}
		return nil
	}
	if !m.mayAct {
		m.complain("You may look, but not decide.")
		return nil
	}
	switch key {
	case "a":
		return m.approve(c)
	case "e":
		m.over = newForm(c)
	case "r", "x":
		m.over = askReason(c)
	case "v":
		return m.decide(deed{seen: c, ask: api.Decision{Verdict: review.Unverifiable}})
	case "m":
		m.over = askMerge(m, c)
	case "s":
		m.over = askSplit(m, c)
	case ".":
		m.over = more(c)
	}
	return nil
}

// approve approves what is on the screen; what cannot be approved as it is goes to the form.
func (m *model) approve(c review.Case) tea.Cmd {
	if m.detail.Problem != "" {
		f := newForm(c)
		f.refuse(m.detail.Problem)
		m.over = f
		return nil
	}
	return m.decide(deed{seen: c, ask: api.Decision{Verdict: review.Approve}})
}

// A sheet is the help.
type sheet struct{}

func (*sheet) press(m *model, _ tea.KeyPressMsg) tea.Cmd {
	m.over = nil
	return nil
}

func (*sheet) view(m *model) []string {
	lines := []string{set(span{strong, "Keys"}), ""}
	for _, k := range [][2]string{
		{"j n, k", "next case, the one before (g G: first, last)"},
		{"enter o", "open the case and take it for ten minutes; esc goes back"},
		{"space b", "a page down, up; the arrows by line"},
		{"a", "approve as it stands, and on to the next"},
		{"e", "edit and approve; correct what is approved already"},
		{"r 1-9", "reject, for the reason of this digit"},
		{"v", "set aside as unverifiable"},
		{"m, s", "merge other cases into this one; split texts out of it"},
		{"u", "take back your last decision, again and again"},
		{".", "more: move, left, reversed, answers, release"},
		{"t", "take over a case that somebody else has"},
		{"tab", "another list: queue, changed, watch, background, done, all"},
		{"/", "filter; R refresh; ? this; q quit"},
	} {
		lines = append(lines, fit("  "+fit(set(span{strong, k[0]}), 9)+set(span{plain, k[1]}), m.width))
	}
	return append(lines, "", set(span{faint, "Decisions are kept with your name and can be taken back. Any key closes this."}))
}
