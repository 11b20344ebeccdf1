package web

import (
	"bytes"
	"fmt"
	"html/template"
	"net/http"
	"net/url"
	"time"

	"nongrata/review"
	"nongrata/review/web/chart"
	"nongrata/review/web/page"
)

func (s *Server) showTally(w http.ResponseWriter, r *http.Request, b bearer) error {
	q := clean(r.URL.Query())
	v := page.Tally{Shell: s.shell(w, r, b, "Tally"), FirstHand: q.Get("first_hand") == "true", Parties: parties(),
		Filters: scopeInputs(q, "sending", "receiving", "since", "until", "as_of", "measure", "group", "basis", "by")}
	scope, err := review.ParseScope(q)
	if err != nil {
		v.Error = review.UpperFirst(err.Error()) + "."
		s.render(w, r, answer{http.StatusUnprocessableEntity, "tally", v})
		return nil
	}
	t, err := s.opts.Desk.Tally(r.Context(), scope)
	if err != nil {
		return err
	}
	fillTally(&v, t, s.opts.Clock())
	return s.show(w, r, "tally", v)
}

// clean drops the empty fields that a form without JavaScript sends.
func clean(q url.Values) url.Values {
	for k, v := range q {
		if len(v) == 1 && v[0] == "" {
			q.Del(k)
		}
	}
	return q
}

func fillTally(v *page.Tally, t review.Tally, now time.Time) {
	v.Ready, v.Tally, v.Noun = true, t, "people told to go"
	v.Range = rangeWords(t)
	most := 0
	for _, row := range t.Rows {
		most = max(most, row.People)
	}
	for _, row := range t.Rows {
		v.Rows = append(v.Rows, page.TallyRow{Row: row, Href: rowHref(t.Scope, row), Most: max(most, 1)})
	}
	running := 0
	for _, it := range t.Items {
		running += it.People
		v.Items = append(v.Items, page.TallyItem{Item: it, Running: running})
	}
	v.RowsHeading, v.RowsBy = rowsWords(t.Scope.By)
	for _, f := range []struct{ format, label string }{{"csv", "CSV"}, {"json", "JSON"}, {"md", "Markdown"}} {
		v.Exports = append(v.Exports, page.Link{Label: f.label, Href: "/tally/" + f.format + "?" + t.Scope.Values().Encode()})
	}
	if t.Scope.AsOf.IsZero() { // an address without a moment gives tomorrow's number tomorrow
		fixed := t.Scope
		fixed.AsOf = now.UTC()
		v.Permalink = "/tally?" + fixed.Values().Encode()
	}
	v.Wide = draw(t, chart.Chart{ID: "wide", Class: "wide-chart", Width: 960, Height: 240})
	v.Narrow = draw(t, chart.Chart{ID: "narrow", Class: "narrow-chart", Width: 330, Height: 200})
}

// rangeWords says between what the total lies, and how much of it is not known.
func rangeWords(t review.Tally) string {
	s := fmt.Sprintf("%s. ", review.Plural(len(t.Items), "announcement"))
	if t.Low != t.High || t.HighOpen {
		s += fmt.Sprintf("Between %d and %d", t.Low, t.High)
		if t.HighOpen {
			s += " or more"
		}
		s += ". "
	}
	if t.Open == 0 {
		s += "Every one gave a number."
	} else {
		s += review.Plural(t.Open, "announcement") + " gave no number."
	}
	if t.Missions > 0 {
		s += fmt.Sprintf(" %s ordered shut, not added.", review.Plural(t.Missions, "mission"))
	}
	return s
}

func rowsWords(by review.By) (heading, column string) {
	switch by {
	case review.BySending:
		return "By target", "Whose people"
	case review.ByMonth:
		return "By month", "Month"
	case review.ByMeasure:
		return "By measure", "Measure"
	}
	return "By expelling side", "Expels"
}

// rowHref narrows the scope to one row.
func rowHref(s review.Scope, row review.Row) string {
	q := s.Values()
	switch s.By {
	case review.ByReceiving, "":
		q.Set("receiving", row.Key)
	case review.BySending:
		q.Set("sending", row.Key)
	case review.ByMeasure:
		q.Set("measure", row.Key)
	default:
		return ""
	}
	return "/tally?" + q.Encode()
}

func draw(t review.Tally, c chart.Chart) template.HTML {
	total := 0
	for _, it := range t.Items {
		total += it.People
		day, err := time.Parse(time.DateOnly, it.Day)
		if err != nil {
			continue // a month without a day has no place on the axis
		}
		if n := len(c.Points); n > 0 && c.Points[n-1].Day.Equal(day) {
			c.Points[n-1].Total = total
			continue
		}
		c.Points = append(c.Points, chart.Point{Day: day, Total: total})
	}
	c.Title = "Running total"
	c.Desc = fmt.Sprintf("A step chart that ends at %d people in %s.", total, review.Plural(len(t.Items), "announcement"))
	return c.SVG()
}

// tallyTypes are the formats a tally is written in.
var tallyTypes = map[string]string{
	"csv": "text/csv; charset=utf-8", "json": "application/json", "md": "text/markdown; charset=utf-8", "txt": "text/plain; charset=utf-8",
}

// sendTally writes the tally as a file. With CORS for all: charts elsewhere read it live.
func (s *Server) sendTally(w http.ResponseWriter, r *http.Request, _ bearer) error {
	format := r.PathValue("format")
	kind, ok := tallyTypes[format]
	if !ok {
		return notFound("format %q", format)
	}
	if format == "txt" {
		format = "table"
	}
	scope, err := review.ParseScope(clean(r.URL.Query()))
	if err != nil {
		return invalid("%w", err)
	}
	t, err := s.opts.Desk.Tally(r.Context(), scope)
	if err != nil {
		return err
	}
	var b bytes.Buffer
	if err := t.Write(&b, format); err != nil {
		return fmt.Errorf("writing the tally as %s: %w", format, err)
	}
	if s.opts.Public {
		w.Header().Set("Access-Control-Allow-Origin", "*")
		w.Header().Set("Cross-Origin-Resource-Policy", "cross-origin")
	}
	return sendFile(w, r, file{kind: kind, body: b.Bytes()})
}
