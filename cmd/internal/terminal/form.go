package terminal

import (
	"reflect"
	"strings"

	"charm.land/bubbles/v2/textinput"
	tea "charm.land/bubbletea/v2"

	"nongrata/cmd/internal/edit"
	"nongrata/review"
	"nongrata/review/web/api"
	"nongrata/review/web/marks"
	"nongrata/review/web/prose"
)

// noteField is the form's last line: it is kept with the decision and is no field of the act.
const noteField = "note"

// A form edits the fields of an act. What is typed stays until it is stored or dropped.
type form struct {
	seen   review.Case
	act    review.Act
	names  []string
	inputs []textinput.Model
	before []string // what the inputs began with
	faults map[string]string
	fault  string // of no field
	at     int
}

func newForm(c review.Case) *form {
	f := &form{seen: c, act: c.Act, names: append(edit.Names(), noteField), faults: map[string]string{}}
	if c.First != nil {
		f.act = c.First.Act
	}
	for _, name := range f.names {
		in := newInput(flat(edit.Value(f.act, name)))
		f.inputs, f.before = append(f.inputs, in), append(f.before, in.Value())
	}
	f.inputs[0].Focus()
	return f
}

// flat names what a line to type in must not hold.
func flat(s string) string {
	var b strings.Builder
	for _, r := range marks.Visible(strings.Join(strings.Fields(s), " ")) {
		if r.Hidden != "" {
			r.Text = "‹" + r.Hidden + "›"
		}
		b.WriteString(r.Text)
	}
	return b.String()
}

func (f *form) press(m *model, k tea.KeyPressMsg) tea.Cmd {
	switch k.String() {
	case "esc":
		if f.touched() && f.fault != drop {
			f.fault = drop
			return nil
		}
		m.over = nil
		return nil
	case "tab", "down":
		f.focus(f.at + 1)
	case "shift+tab", "up":
		f.focus(f.at - 1)
	case "enter", "ctrl+s":
		return f.store(m)
	default:
		f.inputs[f.at], _ = f.inputs[f.at].Update(k)
	}
	f.fault = ""
	return nil
}

const drop = "You changed something: esc again drops it, any other key goes on."

func (f *form) paste(msg tea.PasteMsg) { f.inputs[f.at], _ = f.inputs[f.at].Update(msg) }

func (f *form) touched() bool {
	for i, in := range f.inputs {
		if in.Value() != f.before[i] {
			return true
		}
	}
	return false
}

func (f *form) focus(at int) {
	f.inputs[f.at].Blur()
	f.at = (at + len(f.inputs)) % len(f.inputs)
	f.inputs[f.at].Focus()
}

// store reads the fields that were changed and sends the decision; what cannot be read is said
// beside its field.
func (f *form) store(m *model) tea.Cmd {
	act := f.act
	f.faults, f.fault = map[string]string{}, ""
	for i := len(f.names) - 1; i >= 0; i-- {
		name, value := f.names[i], f.inputs[i].Value()
		if name == noteField || value == f.before[i] {
			continue
		}
		if err := edit.Set(&act, name, value); err != nil {
			f.faults[name] = err.Error()
			f.focus(i)
		}
	}
	if len(f.faults) > 0 {
		return nil
	}
	d := deed{seen: f.seen, form: f, ask: api.Decision{Verdict: review.Approve, Act: &act, Note: f.inputs[len(f.inputs)-1].Value()}}
	if f.seen.State == review.CaseApproved {
		d.ask.Verdict = review.Correct
	}
	if d.ask.Verdict == review.Correct && reflect.DeepEqual(act, f.act) {
		f.fault = "Nothing is changed yet."
		return nil
	}
	return m.decide(d)
}

// refuse puts the desk's word beside the field it speaks of.
func (f *form) refuse(text string) {
	for i, name := range f.names {
		if strings.Contains(strings.ToLower(text), name) {
			f.faults[name] = text
			f.focus(i)
			return
		}
	}
	f.fault = text
}

func (f *form) view(m *model) []string {
	title := "Edit and approve"
	if f.seen.State == review.CaseApproved {
		title = "Correct what is approved"
	}
	lines := []string{set(span{strong, title}, span{faint, "  " + f.seen.ID}), ""}
	if f.fault != "" {
		lines[1] = set(span{alarm, f.fault})
	}
	for i, name := range f.names {
		in := &f.inputs[i]
		const label = 16
		hint := edit.Hint(name)
		width := min(max(m.width-label-6, 20), 70)
		if m.width < 100 && len(hint) > 0 {
			width = max(m.width-label-4-36, 24)
		}
		in.SetWidth(width)
		mark, tone := "  ", plain
		if i == f.at {
			mark, tone = "> ", strong
		}
		value := in.View()
		if i != f.at {
			value = set(span{plain, in.Value()})
		}
		line := mark + fit(set(span{tone, prose.Field(name)}), label) + fit(value, width+1) + " " + set(span{faint, hint})
		lines = append(lines, fit(line, m.width))
		if bad := f.faults[name]; bad != "" {
			lines = append(lines, wrapped(set(span{alarm, "! " + bad}), m.width-2, strings.Repeat(" ", 4))...)
		}
	}
	return append(lines, "", set(span{faint, "tab, shift+tab between fields · enter stores · esc drops it"}))
}
