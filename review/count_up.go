package review

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"nongrata/extract"
	"nongrata/ingest/country"
)

// NewTally counts up the records that s selects. It is a pure function: records are those of
// one moment, in any order.
func NewTally(records []Expulsion, s Scope) Tally {
	s.Basis, s.By = cmp.Or(s.Basis, Best), cmp.Or(s.By, ByReceiving)
	t := Tally{Scope: s, Rows: []Row{}, Items: []Item{}, Listed: []Item{}}
	for i := range records {
		if !s.counts(&records[i]) {
			continue
		}
		e := records[i]
		i := itemOf(e, s.Basis)
		if note := whyListed(e, s); note != "" {
			i.Note, i.People = note, 0
			t.Listed = append(t.Listed, i)
			continue
		}
		t.add(i, FiguresOf(e.Count).HighOpen)
	}
	order := func(a, b Item) int { return cmp.Or(strings.Compare(a.Day, b.Day), strings.Compare(a.ID, b.ID)) }
	slices.SortFunc(t.Items, order)
	slices.SortFunc(t.Listed, order)
	t.Rows = rowsOf(t.Items, s.By)
	t.Sentence, t.Rule = sentenceOf(s), rulesOf(t)
	if s.Group != "" {
		t.Coverage = coverageOf(t)
	}
	return t
}

func (t *Tally) add(i Item, highOpen bool) {
	t.Items = append(t.Items, i)
	t.Total += i.People
	t.Missions += i.Missions
	if people(i.Measure) {
		t.Low, t.Best, t.High = t.Low+i.Low, t.Best+i.Best, t.High+i.High
		t.HighOpen = t.HighOpen || highOpen
		if i.Open {
			t.Open++
		}
	}
}

// whyListed says why a record in scope is not added up, or "".
func whyListed(e Expulsion, s Scope) string {
	switch {
	case undone(e.Status):
		return spoken(e.Status) + ": not counted"
	case !e.Status.Act():
		return "only " + spoken(e.Status) + ": not counted"
	case len(s.Measures) > 0 || people(e.Measure):
		return ""
	case e.Measure == extract.Closure:
		return "missions, not people"
	}
	return "no measure against people"
}

// itemOf reads what a record adds on each basis.
func itemOf(e Expulsion, b Basis) Item {
	f := FiguresOf(e.Count)
	i := Item{
		ID: e.ID, Day: e.AnnouncedOn, Receiving: e.ReceivingState, Sending: e.SendingState,
		Measure: e.Measure, Status: e.Status, Count: CountText(e.Count), Open: f.Open, Rule: e.Rule,
	}
	if e.Status == extract.Reported {
		i.Note = "reported only: no party has said it"
	}
	if !people(e.Measure) {
		if e.Measure == extract.Closure {
			i.Missions = max(f.Best, 1) // a closure without a number shuts one at least
		}
		return i
	}
	i.Low, i.Best, i.High = f.Low, f.Best, f.High
	if floor, ok := FloorOf(e.Count); ok {
		i.Low = floor.Least
		if b == Low {
			i.Note = strings.TrimPrefix(i.Note+"; "+floorNote(floor), "; ")
		}
	}
	i.People = map[Basis]int{Low: i.Low, Best: i.Best, High: i.High}[b]
	return i
}

func rowsOf(items []Item, by By) []Row {
	rows := []Row{}
	for _, i := range items {
		key, name := keyOf(i, by)
		at := slices.IndexFunc(rows, func(r Row) bool { return r.Key == key })
		if at < 0 {
			at = len(rows)
			rows = append(rows, Row{Key: key, Name: name})
		}
		r := &rows[at]
		r.People += i.People
		r.Missions += i.Missions
		r.Items++
		if i.Open && people(i.Measure) {
			r.Open++
		}
	}
	slices.SortFunc(rows, func(a, b Row) int {
		if by == ByMonth {
			return strings.Compare(a.Key, b.Key)
		}
		return cmp.Or(cmp.Compare(b.People, a.People), cmp.Compare(b.Missions, a.Missions), strings.Compare(a.Name, b.Name))
	})
	return rows
}

func keyOf(i Item, by By) (key, name string) {
	switch by {
	case BySending:
		return string(i.Sending), i.Sending.Name()
	case ByMonth:
		return i.Day[:7], i.Day[:7]
	case ByMeasure:
		return string(i.Measure), WordsOf(i.Measure).Many
	}
	return string(i.Receiving), i.Receiving.Name()
}

// sentenceOf says the scope in words.
func sentenceOf(s Scope) string {
	var b strings.Builder
	measures := s.Measures
	if len(measures) == 0 {
		measures = []extract.Measure{extract.Expulsion, extract.StaffCap}
	}
	var names []string
	for _, m := range measures {
		names = append(names, WordsOf(m).Many)
	}
	b.WriteString(UpperFirst(strings.Join(names, " and ")))
	fmt.Fprintf(&b, " of people of %s by %s", namesOr(s.Sending, "any state"), namesOr(s.Receiving, "any state"))
	if s.Group != "" {
		fmt.Fprintf(&b, " that was a member of %s on the day", s.Group)
	}
	b.WriteString(", announced " + period(s))
	if s.FirstHand {
		b.WriteString(", told by a party itself")
	}
	if s.AsOf.IsZero() {
		b.WriteString(", with all that is decided so far.")
	} else {
		fmt.Fprintf(&b, ", with what was decided by %s.", s.AsOf.UTC().Format("2006-01-02 15:04:05 UTC"))
	}
	return b.String()
}

func period(s Scope) string {
	switch {
	case s.Since != "" && s.Until != "":
		return "from " + s.Since + " to " + s.Until
	case s.Since != "":
		return "since " + s.Since
	case s.Until != "":
		return "until " + s.Until
	}
	return "at any time"
}

func namesOr(codes []country.Code, none string) string {
	if len(codes) == 0 {
		return none
	}
	names := make([]string, len(codes))
	for i, c := range codes {
		names[i] = c.Name()
	}
	return strings.Join(names, ", ")
}

// rulesOf says how the total was counted.
func rulesOf(t Tally) []string {
	rules := []string{
		"An item is one announcement by one receiving state against one sending state, approved by a named reviewer.",
		"Its number is that of the best-ranked voice: the receiving state's official source, then the sending state's, then a news agency, then other media; of one rank the most specific, then the latest. A reviewer may set another and is named.",
		"Announced, carried-out and reported acts count, reported ones marked; reversed and retracted ones are listed and do not.",
	}
	if len(t.Scope.Measures) == 0 {
		rules = append(rules, "People are those of expulsions and staff cuts. Closures count missions; they, downgrades and severed relations are listed and add no people.")
	}
	rules = append(rules, map[Basis]string{
		Best: "Basis best: the figure as stated, “at least” and “about” at their figure, a range at its middle rounded down.",
		Low:  fmt.Sprintf("Basis low: the lower figure of a range; under words the floors of table %d (%s), shown as floors and never as counts.", FloorVersion, floorList()),
		High: "Basis high: the upper figure of a range; without one, the lower.",
	}[t.Scope.Basis])
	if t.Open > 0 {
		rules = append(rules, Plural(t.Open, "announcement")+" gave no number.")
	}
	return rules
}

func floorList() string {
	var s []string
	for _, f := range slices.Backward(floors) {
		s = append(s, fmt.Sprintf("%s %d", f.Word, f.Least))
	}
	return strings.Join(s, ", ")
}

// diffTallies compares the items of two tallies of one scope.
func diffTallies(b, a Tally) TallyDiff {
	d := TallyDiff{Scope: a.Scope, From: b.Scope.AsOf, To: a.Scope.AsOf, Before: b.Total, After: a.Total, Changes: []ItemDiff{}}
	was := map[string]Item{}
	for _, i := range b.Items {
		was[i.ID] = i
	}
	for _, i := range a.Items {
		old, known := was[i.ID]
		delete(was, i.ID)
		switch {
		case !known:
			d.Changes = append(d.Changes, ItemDiff{ID: i.ID, After: &i})
		case old != i:
			d.Changes = append(d.Changes, ItemDiff{ID: i.ID, Before: &old, After: &i})
		}
	}
	for _, i := range b.Items {
		if _, gone := was[i.ID]; gone {
			d.Changes = append(d.Changes, ItemDiff{ID: i.ID, Before: &i})
		}
	}
	return d
}
