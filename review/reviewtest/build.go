package reviewtest

import (
	"fmt"
	"time"

	"nongrata/extract"
	"nongrata/ingest"
	"nongrata/ingest/country"
	"nongrata/review"
)

// An Option changes a candidate that Candidate builds.
type Option func(*extract.Candidate)

// Candidate builds a new announced expulsion of people of sending by receiving on day
// (YYYY-MM-DD), told by the receiving state's own ministry; an empty code leaves that side
// open. The count is open: see People. Options are applied in order and the ID is computed
// last, so the same arguments give the same candidate.
func Candidate(receiving, sending country.Code, day string, opts ...Option) extract.Candidate {
	published, err := time.Parse(time.DateOnly, day)
	if err != nil {
		panic(fmt.Sprintf("reviewtest.Candidate: day %q: %v", day, err)) // a test's own mistake
	}
	published = published.Add(9 * time.Hour)
	c := extract.Candidate{
		ReceivingState: codeOrOpen(receiving), SendingState: codeOrOpen(sending),
		Measure: extract.Expulsion, Status: extract.Announced, New: true,
		Count: extract.OpenCount(""), Staff: []extract.StaffKind{extract.Diplomatic},
		AnnouncedBy: receiving, AnnouncedOn: day, Reason: []string{"espionage"}, Confidence: 0.95,
		Provenance: &extract.Provenance{Item: ingest.Item{
			Kind: ingest.Ministry, Country: receiving, Lang: "en", Published: published,
		}, Lang: "en", Lexicon: "test"},
	}
	for _, o := range opts {
		o(&c)
	}
	finish(&c, day)
	return c
}

func codeOrOpen(c country.Code) *country.Code {
	if c == "" {
		return nil
	}
	return &c
}

// finish fills in what the options left out and computes the identities.
func finish(c *extract.Candidate, day string) {
	it := &c.Provenance.Item
	if it.Source == "" {
		it.Source = ingest.SourceID(lower(string(it.Country)) + "-" + string(it.Kind))
	}
	// The tail makes texts of different sources, days and numbers unlike each other.
	text := fmt.Sprintf("%s announced that %s people of %s must leave the country.",
		c.Receiving().Name(), c.Count.Phrase, c.Sending().Name())
	text += " " + string(ingest.HashOf([]byte(string(it.Source)+day+text)))
	if it.ID == "" {
		it.ID = ingest.ItemID(it.Source, fmt.Sprint(day, c.Receiving(), c.Sending(), c.Count.Phrase, c.Status, c.New))
	}
	if c.Provenance.Opening == "" {
		c.Provenance.Opening = text
	}
	if it.Revision == "" {
		it.Revision = ingest.RevisionOf(it.Title, c.Provenance.Opening)
	}
	if it.URL == "" {
		it.URL = "https://" + string(it.Source) + ".example/" + it.ID
	}
	if it.Title == "" {
		it.Title = fmt.Sprintf("%s expels %s people of %s", c.Receiving().Name(), c.Count.Phrase, c.Sending().Name())
	}
	it.Fetched = it.Published.Add(time.Minute)
	source := it.Title + "\n" + c.Provenance.Opening
	c.Provenance.Text = ingest.HashOf([]byte(source))
	it.Body = ingest.Body{Hash: ingest.HashOf([]byte(c.Provenance.Opening)), MediaType: "text/plain"}
	if len(it.Evidence) == 0 {
		it.Evidence = []ingest.Capture{{Hash: it.Body.Hash, URL: it.URL, FinalURL: it.URL, Status: 200, MediaType: "text/plain", At: it.Fetched}}
	}
	if c.ID == "" {
		c.ID = extract.CandidateID(*it, *c, 0)
	}
}

func lower(s string) string {
	b := []byte(s)
	for i := range b {
		if 'A' <= b[i] && b[i] <= 'Z' {
			b[i] += 'a' - 'A'
		} else if b[i] == '_' {
			b[i] = '-'
		}
	}
	return string(b)
}

// From sets who tells it: a source of this kind and country.
func From(id ingest.SourceID, kind ingest.Kind, of country.Code) Option {
	return func(c *extract.Candidate) {
		it := &c.Provenance.Item
		it.Source, it.Kind, it.Country = id, kind, of
	}
}

// Counted sets the count.
func Counted(n extract.Count) Option { return func(c *extract.Candidate) { c.Count = n } }

// People makes the count exactly n.
func People(n int) Option { return Counted(extract.ExactCount(n, fmt.Sprint(n))) }

// NoNumber opens the count, keeping the phrase.
func NoNumber(phrase string) Option { return Counted(extract.OpenCount(phrase)) }

// About makes the count a round figure.
func About(n int) Option {
	return Counted(extract.Count{Min: &n, Max: &n, Qualifier: extract.About, Phrase: fmt.Sprintf("about %d", n)})
}

// AtLeast makes the count a lower bound.
func AtLeast(n int) Option {
	return Counted(extract.Count{Min: &n, Qualifier: extract.AtLeast, Phrase: fmt.Sprintf("at least %d", n)})
}

// Status sets the status.
func Status(s extract.Status) Option { return func(c *extract.Candidate) { c.Status = s } }

// Measure sets the measure.
func Measure(m extract.Measure) Option { return func(c *extract.Candidate) { c.Measure = m } }

// Background makes the candidate tell of an earlier act, announced on day ("" is unknown).
func Background(day string) Option {
	return func(c *extract.Candidate) { c.New, c.AnnouncedOn = false, day }
}

// WithAmbassador says that an ambassador is among the expelled.
func WithAmbassador() Option {
	return func(c *extract.Candidate) {
		c.Ambassador, c.Staff = true, []extract.StaffKind{extract.Ambassador}
	}
}

// Answer marks the act as an answer to one of the other side.
func Answer() Option { return func(c *extract.Candidate) { c.InResponse = true } }

// Deadline sets the day by which the people must be gone.
func Deadline(by string) Option {
	return func(c *extract.Candidate) { c.Deadline = &extract.Deadline{Phrase: "by " + by, By: by} }
}

// Confidence sets the confidence.
func Confidence(x float64) Option { return func(c *extract.Candidate) { c.Confidence = x } }

// Page sets the page that it was read from: the same key is another revision of the same item
// when the text differs.
func Page(key string) Option {
	return func(c *extract.Candidate) {
		it := &c.Provenance.Item
		it.ID = ingest.ItemID(it.Source, key)
	}
}

// Text sets the opening of the text, in the project's own words.
func Text(opening string) Option {
	return func(c *extract.Candidate) { c.Provenance.Opening = opening }
}

// Quoting adds a span for the count to the evidence, where the phrase stands in title and text.
func Quoting(field, quote string, start int) Option {
	return func(c *extract.Candidate) {
		c.Evidence = append(c.Evidence, extract.Span{Field: field, Start: start, End: start + len(quote), Quote: quote})
	}
}

// At sets when it was published and how long after that it was fetched.
func At(published time.Time) Option {
	return func(c *extract.Candidate) { c.Provenance.Item.Published = published }
}

// Act returns the act that a candidate tells of, as a reviewer might edit it.
func Act(c extract.Candidate) review.Act {
	return review.Act{
		ReceivingState: c.Receiving(), SendingState: c.Sending(), Measure: c.Measure, Status: c.Status,
		Count: c.Count, Staff: c.Staff, Ambassador: c.Ambassador, InResponse: c.InResponse,
		AnnouncedBy: c.AnnouncedBy, AnnouncedOn: c.AnnouncedOn, Deadline: c.Deadline, Reason: c.Reason,
	}
}
