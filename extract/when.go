package extract

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"nongrata/extract/lexicon"
)

// A day is a calendar day; zero when unknown.
type day struct{ time.Time }

const dayLayout = "2006-01-02"

func (d day) String() string {
	if d.IsZero() {
		return ""
	}
	return d.Format(dayLayout)
}

// parseDay reads the day of a published date, YYYY-MM-DD or RFC 3339, in its own zone.
func parseDay(s string) day {
	if len(s) < len(dayLayout) {
		return day{}
	}
	t, err := time.Parse(dayLayout, s[:len(dayLayout)])
	if err != nil {
		return day{}
	}
	return day{t}
}

// A date is a day, month or year named in a sentence.
type date struct {
	start, end int
	day        day
	weekday    bool // only the day of the week was named
	month      bool // no day: some time in that month
	year       bool // no month: some time in that year
	relative   bool // today, yesterday
	deadline   bool
	until      bool // the form itself means "until then"
}

// readDates finds "5 April", "April 5, 2022", "on Monday", "yesterday", 2022-04-05, and
// marks the numbers in them as no count.
func (s *sentence) readDates(l *lexicon.Language, published day) {
	for i := 0; i < len(s.tokens); {
		d, ok := s.dateAt(i, l, published)
		if !ok || d.month && s.duration(i) {
			i++
			continue
		}
		for k := range s.numbers {
			if n := &s.numbers[k]; n.start < d.end && n.end > d.start {
				n.unit, n.hours = true, 0 // "vasario 1 dieną" is no day's time
			}
		}
		s.dates = append(s.dates, d)
		i = max(d.end, i+1)
	}
}

// duration reports whether token i is the number of a duration: fr "sept jours" is no
// September.
func (s *sentence) duration(i int) bool {
	return slices.ContainsFunc(s.numbers, func(n number) bool { return n.start == i && n.hours > 0 })
}

func (s *sentence) dateAt(i int, l *lexicon.Language, pub day) (date, bool) {
	if s.tokens[i].Kind == lexicon.Figure {
		return s.figureDate(i, l)
	}
	if m, ok := s.has(lexicon.Month, i); ok && !(m.Entry.Weak && s.dayBefore(i) == 0) {
		d := s.monthDate(i, m, pub)
		// "Jan" and "May" alone are names.
		return d, !d.month || !m.Entry.Weak && (len(s.tokens[i].Text) > 3 || s.cuedMonth(i))
	}
	if d, ok := s.markedDate(i, pub); ok {
		return d, true
	}
	if m, ok := s.has(lexicon.Day, i); ok {
		return date{start: i, end: m.End, day: pub.add(m.Entry.Value),
			relative: m.Entry.Value <= 0}, true
	}
	if m, ok := s.has(lexicon.Weekday, i); ok {
		if d, ok := s.datedWeekday(m.End, l, pub); ok {
			d.start = i
			return d, true
		}
		return date{start: i, end: m.End, day: pub.last(time.Weekday(m.Entry.Value % 7)),
			weekday: true, until: m.Entry.Side == lexicon.Before}, true
	}
	if t := s.tokens[i]; t.Kind == lexicon.Number && isYear(t) {
		return date{start: i, end: i + 1, day: dayOf(t.Value, 1, 1), year: true}, true
	}
	return date{}, false
}

// datedWeekday reads the full date behind a weekday: "Monday, 28 March".
func (s *sentence) datedWeekday(i int, l *lexicon.Language, pub day) (date, bool) {
	for k := i; k < len(s.tokens) && k <= i+3; k++ {
		if s.tokens[k].Kind == lexicon.Figure || s.covers(lexicon.Month, k) {
			d, ok := s.dateAt(k, l, pub)
			return d, ok && !d.month && d.start <= i+3
		}
		t := s.tokens[k]
		if t.Kind == lexicon.Word && !s.covers(lexicon.Of, k) && !s.covers(lexicon.Definite, k) &&
			!t.Joined {
			return date{}, false
		}
	}
	return date{}, false
}

// cuedMonth reports whether a word that names a time stands before token i.
func (s *sentence) cuedMonth(i int) bool {
	for _, kind := range []lexicon.Kind{lexicon.In, lexicon.Of, lexicon.From, lexicon.Until,
		lexicon.DateMark, lexicon.Background} {
		if i > 0 && s.covers(kind, i-1) {
			return true
		}
	}
	return false
}

func isYear(t lexicon.Token) bool { return t.Value >= 1900 && t.Value <= 2100 && len(t.Text) == 4 }

func dayOf(y, m, d int) day { return day{time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC)} }

func (d day) add(days int) day {
	if d.IsZero() {
		return d
	}
	return day{d.AddDate(0, 0, days)}
}

// last returns the latest such weekday up to d.
func (d day) last(w time.Weekday) day {
	if d.IsZero() {
		return d
	}
	return d.add(-((int(d.Weekday()) - int(w) + 7) % 7))
}

// figureDate reads 2022-04-05, 05.04.2022 and 4/5/2022.
func (s *sentence) figureDate(i int, l *lexicon.Language) (date, bool) {
	f := strings.FieldsFunc(s.tokens[i].Text, func(r rune) bool {
		return r == '.' || r == '-' ||
			r == '/'
	})
	if len(f) == 2 && strings.Contains(s.tokens[i].Text, "/") {
		return s.figureMonth(i, f)
	}
	if len(f) != 3 {
		return date{}, false
	}
	var v [3]int
	for k, x := range f {
		n, err := strconv.Atoi(x)
		if err != nil {
			return date{}, false
		}
		v[k] = n
	}
	y, m, d := v[2], v[1], v[0]
	switch {
	case len(f[0]) == 4:
		y, d = v[0], v[2]
	case l.MonthFirst && strings.Contains(s.tokens[i].Text, "/"):
		m, d = v[0], v[1]
	}
	if y < 100 {
		y += 2000
	}
	if m < 1 || m > 12 || d < 1 || d > 31 {
		return date{}, false
	}
	return date{start: i, end: i + 1, day: dayOf(y, m, d)}, true
}

// figureMonth reads 4/2022.
func (s *sentence) figureMonth(i int, f []string) (date, bool) {
	m, err := strconv.Atoi(f[0])
	y, err2 := strconv.Atoi(f[1])
	if err != nil || err2 != nil || m < 1 || m > 12 || y < 1900 || y > 2100 {
		return date{}, false
	}
	return date{start: i, end: i + 1, day: dayOf(y, m, 1), month: true}, true
}

// monthDate reads the day before or after a month's name, and the year.
func (s *sentence) monthDate(i int, m lexicon.Match, pub day) date {
	d := date{start: i, end: m.End, month: true}
	dom := 0
	if v, at := s.smallBefore(i); v > 0 {
		dom, d.start = v, at
	} else if v, end := s.smallAfter(m.End); v > 0 {
		dom, d.end = v, end
	}
	year := 0
	if d.start == i {
		year, d.start = s.yearBefore(i)
	}
	for k := d.end; year == 0 && k < len(s.tokens) && k <= d.end+2; k++ {
		if s.tokens[k].Kind == lexicon.Number && isYear(s.tokens[k]) {
			year, d.end = s.tokens[k].Value, k+1
			break
		}
		if s.tokens[k].Text != "," && s.tokens[k].Text != "." && !s.covers(lexicon.Of, k) {
			break
		}
	}
	if dom > 0 {
		d.month = false
	}
	d.day = resolve(year, m.Entry.Value, max(dom, 1), pub)
	if _, ok := s.ending(lexicon.DateMark, d.start); ok && year == 0 && !pub.IsZero() {
		d.month = true
	}
	return d
}

// yearBefore returns the year that stands before the month at token i, "2022 m. balandžio",
// "2022. április", and where it begins; 0 and i without one.
func (s *sentence) yearBefore(i int) (year, start int) {
	for k := i - 1; k >= 0 && k >= i-3; k-- {
		t := s.tokens[k]
		switch {
		case t.Kind == lexicon.Number && isYear(t):
			return t.Value, k
		case t.Text != "." && (t.Kind != lexicon.Word || len(t.Text) > 2):
			return 0, i
		}
	}
	return 0, i
}

// resolve finds the year of a day and month: the one that brings it nearest to pub.
func resolve(year, month, dom int, pub day) day {
	if year > 0 {
		return dayOf(year, month, dom)
	}
	if pub.IsZero() {
		return day{}
	}
	best := dayOf(pub.Year(), month, dom)
	for _, y := range []int{pub.Year() - 1, pub.Year() + 1} {
		if c := dayOf(y, month, dom); absDays(c, pub) < absDays(best, pub) {
			best = c
		}
	}
	return best
}

func absDays(a, b day) int {
	n := int(a.Sub(b.Time).Hours() / 24)
	return max(n, -n)
}

// smallBefore returns the day of the month that ends before token i: "5", "5th of".
func (s *sentence) smallBefore(i int) (value, start int) {
	for k := i - 1; k >= 0 && k >= i-3; k-- {
		t := s.tokens[k]
		if t.Kind == lexicon.Number && t.Value >= 1 && t.Value <= 31 {
			return t.Value, k
		}
		if !s.covers(lexicon.Of, k) && t.Text != "." && (t.Kind != lexicon.Word || !t.Joined) {
			break
		}
	}
	return 0, i
}

// dayBefore returns the day of the month before token i, or 0.
func (s *sentence) dayBefore(i int) int {
	v, _ := s.smallBefore(i)
	return v
}

// smallAfter returns the day of the month that begins at token i, or after a full stop.
func (s *sentence) smallAfter(i int) (value, end int) {
	for k := i; k < len(s.tokens) && k <= i+1; k++ {
		t := s.tokens[k]
		if t.Kind == lexicon.Number && t.Value >= 1 && t.Value <= 31 && !s.isOther(k+1) {
			end = k + 1
			if end < len(s.tokens) && s.tokens[end].Joined && s.tokens[end].Kind == lexicon.Word {
				end++
			}
			return t.Value, end
		}
		if t.Text != "." && t.Text != "," {
			break
		}
	}
	return 0, i
}

// isOther reports whether a people word or a unit stands at token i, so that the number
// before it is no day.
func (s *sentence) isOther(i int) bool {
	return s.covers(lexicon.People, i) || s.covers(lexicon.Unit, i)
}

// markedDate reads dates whose parts carry marks of their own: 4月5日.
func (s *sentence) markedDate(i int, pub day) (date, bool) {
	part := map[string]int{}
	k := i
	for k < len(s.tokens) {
		n, ok := s.numberAt(k)
		if !ok || n.value > 3000 {
			break
		}
		m, ok := s.has(lexicon.DateMark, n.end)
		if !ok || m.Entry.Is == "last" || part[m.Entry.Is] != 0 {
			break
		}
		part[m.Entry.Is] = n.value
		k = m.End
	}
	if k == i || (part["day"] == 0 && part["month"] == 0) || part["month"] > 12 ||
		part["day"] > 31 {
		return date{}, false
	}
	d := date{start: i, end: k, month: part["day"] == 0}
	if part["month"] == 0 {
		if pub.IsZero() {
			return d, true
		}
		d.day = dayOf(pub.Year(), int(pub.Month()), part["day"])
		if d.day.After(pub.add(20).Time) {
			d.day = day{d.day.AddDate(0, -1, 0)}
		}
		return d, true
	}
	d.day = resolve(part["year"], part["month"], max(part["day"], 1), pub)
	return d, true
}

// printedDay reads a full date as a page prints it, "4 kwietnia 2022", in the document's
// language; empty when it is none, or could be two.
func (x *Extractor) printedDay(doc Document, printed string) string {
	l, _ := x.lx.Read(doc.Lang, doc.Source())
	if l == nil {
		return ""
	}
	s := &sentence{src: printed, tokens: l.Script.Tokens(printed, 0, len(printed)), lang: l}
	s.annotate(l, day{})
	for _, d := range s.dates {
		if !d.day.IsZero() && !d.month && !d.year && !d.weekday && !d.relative && d.day.Year() >= 1990 {
			return d.day.String()
		}
	}
	return ""
}
