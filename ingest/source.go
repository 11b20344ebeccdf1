package ingest

import (
	"fmt"
	"slices"
	"time"

	"nongrata/ingest/country"
)

// A SourceID names a source for ever: lower-case letters, digits and dashes.
type SourceID string

// A Kind says who speaks in a source.
type Kind string

// The kinds of source. For official kinds the source's country stands for "we".
const (
	Ministry     Kind = "ministry"     // a foreign ministry
	Government   Kind = "government"   // a whole government's releases
	President    Kind = "president"    // a head of state's office
	Organisation Kind = "organisation" // EU, UN, NATO, OSCE, African Union
	Wire         Kind = "wire"         // a news agency
	Outlet       Kind = "outlet"       // other media
	Aggregator   Kind = "aggregator"   // a search over other people's texts
)

// Kinds returns every kind, official ones first.
func Kinds() []Kind {
	return []Kind{Ministry, Government, President, Organisation, Wire, Outlet, Aggregator}
}

// Validate reports whether k is a known kind.
func (k Kind) Validate() error {
	if !slices.Contains(Kinds(), k) {
		return fmt.Errorf("kind %q: want one of %v", string(k), Kinds())
	}
	return nil
}

// Official reports whether the source speaks for its own state or organisation.
func (k Kind) Official() bool {
	return k == Ministry || k == Government || k == President || k == Organisation
}

// A Method says how a source is read.
type Method string

// The methods.
const (
	Feed    Method = "feed"    // RSS, RDF, Atom or JSON Feed
	Listing Method = "listing" // an HTML page that lists items
	Sitemap Method = "sitemap" // a news sitemap
)

// Selectors are CSS selectors for pages, declared a source. Item, Link, Title and Date are
// read on the listing page, Body and BodyDate on the article's own.
type Selectors struct {
	Item     string `json:"item,omitempty" yaml:"item,omitempty"`
	Link     string `json:"link,omitempty" yaml:"link,omitempty"`
	Title    string `json:"title,omitempty" yaml:"title,omitempty"`
	Date     string `json:"date,omitempty" yaml:"date,omitempty"`
	Body     string `json:"body,omitempty" yaml:"body,omitempty"`
	BodyDate string `json:"body_date,omitempty" yaml:"body_date,omitempty"`
	// Least is how many items Item, or Link, must find with a link and a title: fewer are a
	// fault that says so. Zero takes one.
	Least int `json:"least,omitempty" yaml:"least,omitempty"`
}

// A Source is one place that is watched.
type Source struct {
	ID        SourceID
	Name      string
	Kind      Kind
	Country   country.Code // empty for worldwide aggregators
	Languages []string     // BCP 47, the main one first
	Method    Method
	URL       string   // the feed or listing page that is polled
	PageURL   string   // for people
	Domains   []string // pinned registrable domains; an item from elsewhere is not first-hand
	Selectors Selectors
	// Match keeps only items whose title or summary contains one of these words, folded to
	// lower case; empty keeps all. For whole-government feeds.
	Match []string
	// FullText says that the feed carries whole articles, so no page is fetched.
	FullText bool
	// Identity declares by what entries are told apart; empty begins with ByGUID and falls back
	// where the list proves it wrong.
	Identity   Identity
	Interval   time.Duration // between polls; zero takes the default
	Confidence string        // high, medium, low: how well the URL is known to work
	Evidence   []string      // where that is known from
	Checked    string        // the day of that evidence, YYYY-MM-DD
	Disabled   bool
	Note       string
	// Transport is how the source is reached, lists and pages alike.
	Transport Transport
	// Alternatives are other addresses that the evidence names for it, tried when URL fails a
	// check.
	Alternatives []string
	// Template is the address with {braces} that URL was made from with Parameters; empty for
	// an address of its own.
	Template   string
	Parameters map[string]string
	// Service is whose terms of use, at Terms, have to be accepted in the configuration before
	// the source may be on; empty when there are none of the kind.
	Service string
	Terms   string
	// Render is how its pages are rendered, when script makes them; the zero value does not.
	Render Render
	// Origin is the catalogue file the source comes from, for error messages.
	Origin string
}

// A Render says how a page that is made by script becomes HTML. Nothing is rendered unless the
// configuration allows it.
type Render struct {
	// Command is a program and its arguments, run without a shell. An argument "{url}" becomes
	// the page's address; without one the address is the last argument. What it prints is the
	// page.
	Command []string `json:"command,omitempty" yaml:"command,omitempty"`
	// Chromium has the configured browser load the page.
	Chromium bool `json:"chromium,omitempty" yaml:"chromium,omitempty"`
	// Articles says that the pages of the items are rendered too, not the list alone.
	Articles bool `json:"articles,omitempty" yaml:"articles,omitempty"`
}

// Off reports whether nothing is rendered.
func (r Render) Off() bool { return len(r.Command) == 0 && !r.Chromium }

// Lang returns the source's main language, or "" when none is declared.
func (s Source) Lang() string {
	if len(s.Languages) == 0 {
		return ""
	}
	return s.Languages[0]
}
