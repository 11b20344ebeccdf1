package terminal

import (
	"cmp"
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"nongrata/review"
	"nongrata/review/web/marks"
	"nongrata/review/web/prose"
)

const (
	leastWidth, leastHeight = 40, 10
	mostSaid                = 3   // lines
	wide                    = 140 // from here on the case stands beside the list
)

// View draws the screen.
func (m *model) View() tea.View {
	v := tea.NewView(strings.Join(m.draw(), "\n"))
	v.AltScreen = true
	v.WindowTitle = "nongrata review"
	return v
}

// draw returns exactly as many lines as the screen has, none wider than it.
func (m *model) draw() []string {
	if m.width < leastWidth || m.height < leastHeight {
		return []string{fit(fmt.Sprintf("Too small: want %d x %d.", leastWidth, leastHeight), m.width)}
	}
	said := m.saying()
	body := m.height - 2 - len(said)
	var lines []string
	switch {
	case m.over != nil:
		lines = m.over.view(m)
		for len(lines) > body && len(lines) > 1 && lines[1] == "" {
			lines = append(lines[:1], lines[2:]...)
		}
	case m.open:
		lines = m.paged(m.caseLines(m.width), body)
	default:
		lines = m.queue(body)
	}
	lines = lines[:min(len(lines), body)]
	for len(lines) < body {
		lines = append(lines, "")
	}
	lines = append([]string{m.head()}, lines...)
	lines = append(append(lines, said...), m.hints())
	for i, l := range lines {
		lines[i] = strings.TrimRight(fit(l, m.width), " ")
	}
	return lines
}

// paged shows the part of a case that the reader has got to.
func (m *model) paged(lines []string, height int) []string {
	if m.top > len(lines)-height {
		m.top = max(len(lines)-height, 0)
	}
	shown, more := page(lines, m.top, height-1)
	if more {
		return append(shown[:len(shown):len(shown)], set(span{faint, fmt.Sprintf("-- %d more lines: space --", len(lines)-m.top-len(shown))}))
	}
	return shown
}

func (m *model) head() string {
	rows := m.rows()
	left := []span{{strong, "nongrata"}, {plain, "  " + m.list + " "}, {strong, fmt.Sprint(len(rows))}}
	if len(m.all) == mostRows {
		left = append(left, span{plain, fmt.Sprintf(", the first %d", mostRows)})
	}
	if m.filter != "" {
		left = append(left, span{plain, fmt.Sprintf(" of %d with “%s”", len(m.all), m.filter)})
	}
	if m.open && len(rows) > 0 {
		left = append(left, span{plain, fmt.Sprintf("  case %d of %d", m.at+1, len(rows))})
	}
	if m.fresh > 0 {
		left = append(left, span{strong, "  +" + fmt.Sprint(m.fresh) + " new"})
	}
	who := m.me
	if !m.mayAct {
		who += ", looking only"
	}
	right := set(span{faint, who})
	return fit(set(left...), max(m.width-len([]rune(flat(who)))-1, 10)) + " " + right
}

// saying answers the last key, or says that the desk is away; it takes as few lines as it can.
func (m *model) saying() []string {
	text := set(span{plain, m.status})
	switch {
	case m.down != "":
		text = set(span{alarm, "Not live: " + m.down})
	case m.busy:
		text = set(span{plain, "Storing…"})
	case m.bad:
		text = set(span{alarm, "! " + m.status})
	}
	lines := wrapped(text, m.width, "")
	return lines[:min(len(lines), mostSaid)]
}

func (m *model) hints() string {
	if m.over != nil {
		return ""
	}
	keys := "a approve  e edit  r reject  v unverifiable  m merge  s split  u undo  ? keys"
	if m.width < 100 {
		return set(span{faint, keys})
	}
	if m.open {
		return set(span{faint, keys + "  j next  esc back"})
	}
	return set(span{faint, keys + "  enter open  / filter  q quit"})
}

// queue draws the list with the case under the cursor below it, or beside it on a wide screen.
func (m *model) queue(height int) []string {
	rows := m.rows()
	if len(rows) == 0 {
		return m.nothing()
	}
	if m.width >= wide {
		left := m.width * 11 / 20
		list := m.listLines(left, height)
		detail, _ := page(m.caseLines(m.width-left-3), m.top, height)
		var out []string
		for i := range height {
			out = append(out, fit(at(list, i), left)+" │ "+at(detail, i))
		}
		return out
	}
	upper := min(len(rows)+1, height/2)
	out := m.listLines(m.width, upper)
	out = append(out, strings.Repeat("─", m.width))
	detail, more := page(m.caseLines(m.width), m.top, height-len(out))
	if more {
		detail = append(detail[:len(detail)-1:len(detail)-1], set(span{faint, "-- enter opens the rest --"}))
	}
	return append(out, detail...)
}

func at(lines []string, i int) string {
	if i < len(lines) {
		return lines[i]
	}
	return ""
}

func (m *model) nothing() []string {
	switch {
	case !m.loaded:
		return []string{"", "  Asking the desk…"}
	case m.filter != "":
		return append([]string{""}, wrapped(set(span{plain, fmt.Sprintf("None of %s has “%s” in it. esc shows all.", review.Plural(len(m.all), "case"), m.filter)}), m.width, "  ")...)
	case m.list == lists[0]:
		return []string{"", "  Nothing waits. New cases appear here by themselves.", "  tab shows the other lists, u takes back your last decision."}
	}
	return []string{"", "  No case is in this list. tab shows the next one."}
}

// listLines draws the list around the cursor.
func (m *model) listLines(width, height int) []string {
	rows := m.rows()
	room := width - 2 - 11 - 5 - 5 - 10 - 3
	out := []string{set(span{faint, "  " + pad("CLASS", 11) + pad("ACT", room) + " " + pad("SURE", 5) + pad("SRC", 4) + pad("AGE", 10) + "!"})}
	height = max(height-1, 1)
	from := max(min(m.at-height/2, len(rows)-height), 0)
	for i := from; i < min(from+height, len(rows)); i++ {
		c := rows[i]
		class := prose.Class(c.Class)
		switch {
		case c.First != nil:
			class = "2nd look"
		case c.BlindPhase() == review.BlindDiffers:
			class = "2 differ"
		case c.State != review.CaseOpen && c.Changed == "":
			class = prose.Term(c.State)
		}
		text := sentence(c)
		if l, taken := m.leases[c.ID]; taken && l.By != m.me {
			text = "@" + l.By + " " + text
		}
		flags := ""
		if len(c.Warnings) > 0 {
			flags = "!" + fmt.Sprint(len(c.Warnings))
		}
		out = append(out, row(pad(flat(class), 11)+fit(flat(text), room)+" "+pad(sure(c), 5)+pad(fmt.Sprint(len(sources(c))), 4)+
			pad(strings.TrimSuffix(prose.Age(c.Opened, m.opts.Clock()), " ago"), 10)+flags, i == m.at, width))
	}
	return out
}

func pad(s string, width int) string { return fit(s, width) }

// sentence says what the case is about.
func sentence(c review.Case) string {
	if c.First != nil {
		return c.First.Act.Sentence()
	}
	return c.Act.Sentence()
}

// sure is the best claim's confidence.
func sure(c review.Case) string {
	best := 0.0
	for _, cl := range c.Claims {
		best = max(best, cl.Candidate.Confidence)
	}
	return fmt.Sprintf("%.0f%%", best*100)
}

// caseLines writes the whole case in lines of at most width cells.
func (m *model) caseLines(width int) []string {
	if m.detail == nil || m.detail.Case.ID != m.sel {
		return []string{"", "  Asking the desk…"}
	}
	d := m.detail
	c := d.Case
	var out []string
	say := func(spans ...span) { out = append(out, wrapped(set(spans...), width, "")...) }
	say(span{strong, sentence(c) + "."})
	say(span{faint, fmt.Sprintf("%s  version %d, %s, %s. Announced %s.", c.ID, c.Version, prose.State(c.State), prose.Class(c.Class),
		cmp.Or(prose.Day(c.Act.AnnouncedOn), "on a day nobody names"))})
	if l, ok := m.leases[c.ID]; ok && l.By != m.me {
		say(span{alarm, l.By + " has this case until " + l.Until.UTC().Format("15:04 UTC") + ". t takes it over."})
	}
	if f := c.First; f != nil {
		say(span{strong, "Second look: "}, span{plain, f.Deed() + ", " + prose.Age(f.At, m.opts.Clock()) + ". " + f.Why + " " + f.Note})
	}
	for _, line := range BlindLines(d, m.me) {
		say(span{strong, "Double review: "}, span{plain, line})
	}
	if c.Changed != "" {
		say(span{strong, "Changed since the decision: "}, span{plain, c.Changed})
	}
	for _, w := range c.Warnings {
		say(span{strong, "! Mind: "}, span{plain, w})
	}
	if d.Problem != "" {
		say(span{strong, "! Cannot be approved as it is: "}, span{plain, d.Problem})
	} else if d.Consequence != "" {
		say(span{faint, "Approving: "}, span{plain, d.Consequence})
	}
	say(span{faint, "Number by: "}, span{plain, c.Rule})
	if d.Override != nil {
		say(span{strong, "Set by a reviewer: "}, span{plain, d.Override.String()})
	}
	for _, x := range d.Disputes {
		say(span{strong, "Differs: "}, span{plain, fmt.Sprintf("%s, not %s: %s? %s", x.Says, x.Rule, prose.Term(x.Cause), x.Why)})
	}
	say(span{faint, "Here because: "}, span{plain, c.Why})
	for i, cl := range c.Claims {
		out = append(out, m.claimLines(i, cl, width)...)
	}
	return append(out, m.pastLines(width)...)
}

// claimLines writes one source's word with its evidence.
func (m *model) claimLines(i int, cl review.Claim, width int) []string {
	out := []string{""}
	say := func(indent string, spans ...span) { out = append(out, wrapped(set(spans...), width, indent)...) }
	hand := "second-hand"
	if cl.FirstHand {
		hand = "first-hand"
	}
	head := []span{{strong, fmt.Sprintf("%d. %s", i+1, cl.Source())}, {plain, fmt.Sprintf(": %s, %s, %s, %.0f%%", prose.Count(cl.Candidate.Count), hand, prose.Rank(cl.Rank), cl.Candidate.Confidence*100)}}
	if p := cl.Candidate.Count.Phrase; p != "" {
		head = append(head, span{plain, ", in the words “" + p + "”"})
	}
	say("", head...)
	if cl.CopyOf != "" {
		say("   ", span{plain, "A copy: its number is no voice of its own."})
	}
	if cl.Aside != "" {
		say("   ", span{plain, "Set aside: " + cl.Aside})
	}
	if p := cl.Candidate.Provenance; p != nil {
		say("   ", span{faint, fmt.Sprintf("%s, %s  %s", prose.Language(p.Lang), prose.Moment(p.Item.Published), p.Item.URL)})
	}
	if i < len(m.detail.Case.Grouping) {
		say("   ", span{faint, "Here because: " + m.detail.Case.Grouping[i]})
	}
	text, missing := m.textOf(cl.Candidate.ID)
	if text == "" {
		say("   ", span{faint, "The text is not here: " + cmp.Or(missing, "nobody kept it")})
		for _, s := range cl.Candidate.Evidence {
			say("   ", span{faint, prose.Field(s.Field) + ": "}, span{marked, "[[" + s.Quote + "]]"})
		}
		return out
	}
	runs := marks.Cut(text, cl.Candidate.Evidence) // with its paragraphs
	if len(text) > textBytes {
		runs = marks.Excerpt(text, cl.Candidate.Evidence, textBytes)
	}
	say("   ", evidence(runs)...)
	return out
}

// textBytes is about how much of one text a screen shows.
const textBytes = 4 << 10

func (m *model) textOf(candidate string) (text, missing string) {
	for _, t := range m.detail.Texts {
		if t.Candidate == candidate {
			return t.Text, t.Missing
		}
	}
	return "", ""
}

// pastLines writes what has been decided on the case.
func (m *model) pastLines(width int) []string {
	var out []string
	for _, h := range m.detail.History {
		d := h.Decision
		text := prose.Moment(d.At) + "  " + d.Reviewer + " " + prose.Deed(d.Verdict)
		if d.Reason != "" {
			text += ", " + prose.Term(d.Reason)
		}
		if len(d.Edited) > 0 {
			text += ", changing " + strings.Join(d.Edited, ", ")
		}
		if d.Note != "" {
			text += ": " + d.Note
		}
		out = append(out, wrapped(set(span{faint, text}), width, "")...)
	}
	if len(out) > 0 {
		out = append([]string{"", set(span{strong, "History"})}, out...)
	}
	return out
}
