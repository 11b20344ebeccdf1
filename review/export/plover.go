package export

import (
	"io"
	"slices"
	"strings"

	"nongrata/extract"
	"nongrata/ingest/country"
	"nongrata/review"
)

// MappingVersion names the hand-made mapping to CAMEO 1.1b3 and PLOVER. The public table from
// the one to the other turns 161 into the mode withdraw, which is wrong for expulsions, so it
// is not used.
const MappingVersion = "nongrata-1"

// Codes are what CAMEO and PLOVER call an act.
type Codes struct {
	CAMEO   string
	Event   string   // PLOVER
	Mode    []string // PLOVER
	Context []string // PLOVER
	Scale   float64  // PLOVER's event scale
	Quad    int      // PLOVER's quad code: 3 verbal, 4 material conflict
}

// CodesOf maps an act by hand. CAMEO has no code for a reversal: it keeps the act's own, and
// the status travels in the extension.
func CodesOf(a review.Act) Codes {
	c := Codes{CAMEO: "161", Event: "SANCTION", Mode: []string{"expel"}, Context: []string{"diplomatic"}, Scale: -5.5, Quad: 4}
	switch a.Measure {
	case extract.StaffCap:
		c.Mode = []string{"expel", "discontinue"}
	case extract.Closure, extract.Downgrade, extract.Severance:
		c.Mode = []string{"discontinue"}
	}
	if a.Status == extract.Threatened || a.Status == extract.Considered {
		c.CAMEO, c.Event, c.Mode, c.Scale, c.Quad = "1313", "THREATEN", []string{"expel"}, -3.5, 3
	}
	if slices.ContainsFunc(a.Reason, func(r string) bool { return strings.Contains(r, "espionage") || strings.Contains(r, "spy") }) ||
		slices.Contains(a.Staff, extract.Intel) {
		c.Context = append(c.Context, "intelligence")
	}
	return c
}

type ploverRecord struct {
	ID        string        `json:"id"`
	Date      string        `json:"date"`
	Actor     []ploverActor `json:"actor"`
	Recipient []ploverActor `json:"recipient"`
	Event     []string      `json:"event"`
	Mode      []string      `json:"mode"`
	Context   []string      `json:"context"`
	Quad      int           `json:"quad_code"`
	Scale     float64       `json:"event_scale"`
	Size      string        `json:"size,omitempty"`
	Cite      []ploverCite  `json:"cite_info"`
	Link      []string      `json:"link,omitempty"`
	Coder     string        `json:"coder"`
	CodedDate string        `json:"coded_date"`
	CodedTime string        `json:"coded_time"`
	Comment   string        `json:"comment"`
	Extension ploverMore    `json:"nongrata"`
}

type ploverActor struct {
	Code   string `json:"code"` // ISO 3166-1 alpha-3; organisations by name
	Sector string `json:"sector"`
	Name   string `json:"name"`
}

type ploverCite struct {
	Citation string `json:"citation"`
	URL      string `json:"url"`
	Title    string `json:"title"`
	Language string `json:"language,omitempty"`
}

type ploverMore struct {
	Mapping   string          `json:"mapping"`
	CAMEO     string          `json:"cameo"`
	Measure   extract.Measure `json:"measure"`
	Status    extract.Status  `json:"status"`
	Low       int             `json:"expelled_low"`
	Best      *int            `json:"expelled_best"`
	High      *int            `json:"expelled_high"`
	Scope     string          `json:"scope"`
	Phrase    string          `json:"phrase,omitempty"`
	Version   int             `json:"version"`
	FloorsVer int             `json:"floors_version,omitempty"`
}

// WritePLOVER writes one PLOVER record a line for every standing act that was not a hoax. The
// texts themselves stay out: only where they are.
func WritePLOVER(w io.Writer, records []review.Expulsion) error {
	enc := lines(w)
	for _, e := range standing(records) {
		if e.Status == extract.Retracted {
			continue
		}
		if err := enc.Encode(ploverOf(e)); err != nil {
			return err
		}
	}
	return nil
}

func ploverOf(e review.Expulsion) ploverRecord {
	codes, ev := CodesOf(e.Act), EventOf(e)
	r := ploverRecord{
		ID: e.ID, Date: e.AnnouncedOn, Actor: []ploverActor{actor(e.ReceivingState)}, Recipient: []ploverActor{actor(e.SendingState)},
		Event: []string{codes.Event}, Mode: codes.Mode, Context: codes.Context, Quad: codes.Quad, Scale: codes.Scale,
		Cite: []ploverCite{}, Coder: "nongrata", CodedDate: e.Decided.UTC().Format("2006-01-02"),
		CodedTime: e.Decided.UTC().Format("15:04:05"), Comment: e.Rule,
		Extension: ploverMore{
			Mapping: MappingVersion, CAMEO: codes.CAMEO, Measure: e.Measure, Status: e.Status, Low: ev.Count.Low,
			Best: ev.Count.Best, High: ev.Count.High, Scope: scopeOf(e.Measure), Phrase: e.Count.Phrase, Version: e.Version,
			FloorsVer: ev.FloorsVersion,
		},
	}
	if ev.Count.Best != nil && e.Measure != extract.Closure {
		r.Size = orEmpty(ev.Count.Best)
	}
	if e.AnswerTo != "" {
		r.Link = []string{e.AnswerTo}
	}
	for _, c := range e.Claims {
		if p := c.Candidate.Provenance; p != nil && c.CopyOf == "" {
			r.Cite = append(r.Cite, ploverCite{string(p.Item.Source), p.Item.URL, p.Item.Title, p.Lang})
		}
	}
	return r
}

func scopeOf(m extract.Measure) string {
	if m == extract.Closure {
		return "missions"
	}
	return "people ordered out by this decision"
}

func actor(c country.Code) ploverActor {
	a := ploverActor{Code: c.Alpha3(), Sector: "GOV", Name: c.Name()}
	if c.IsOrganisation() {
		a.Code, a.Sector = c.Name(), "IGO"
	}
	return a
}
