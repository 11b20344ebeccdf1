package catalogue

import (
	"net/url"
	"regexp"
	"slices"
	"strings"
	"time"

	"nongrata/ingest"
	"nongrata/ingest/country"
)

// An entry is a source as a file gives it: nil is not given.
type entry struct {
	ID         string            `yaml:"id"`
	Name       *string           `yaml:"name"`
	Kind       *string           `yaml:"kind"`
	Country    *string           `yaml:"country"`
	Languages  *[]string         `yaml:"languages"`
	Method     *string           `yaml:"method"`
	URL        *string           `yaml:"url"`
	Page       *string           `yaml:"page"`
	Domains    *[]string         `yaml:"domains"`
	Selectors  *ingest.Selectors `yaml:"selectors"`
	Match      *[]string         `yaml:"match"`
	FullText   *bool             `yaml:"full_text"`
	Interval   *time.Duration    `yaml:"interval"`
	Confidence *string           `yaml:"confidence"`
	Evidence   *[]string         `yaml:"evidence"`
	Checked    *string           `yaml:"checked"`
	Disabled   *bool             `yaml:"disabled"`
	Note       *string           `yaml:"note"`
	Transport  *ingest.Transport `yaml:"transport"`

	at place
}

var idForm = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

// apply returns s with what is given changed, and checks the result.
func (e entry) apply(s ingest.Source) (ingest.Source, error) {
	isNew := s.ID == ""
	if !idForm.MatchString(e.ID) {
		return s, e.wrong("id", "%q: want lower-case letters, digits and dashes", e.ID)
	}
	s.ID = ingest.SourceID(e.ID)
	s.Origin = e.at.file
	set(&s.Name, e.Name)
	set(&s.Languages, e.Languages)
	set(&s.Domains, e.Domains)
	set(&s.Selectors, e.Selectors)
	set(&s.Match, e.Match)
	set(&s.FullText, e.FullText)
	set(&s.Interval, e.Interval)
	set(&s.Confidence, e.Confidence)
	set(&s.Evidence, e.Evidence)
	set(&s.Checked, e.Checked)
	set(&s.Disabled, e.Disabled)
	set(&s.Note, e.Note)
	set(&s.Transport, e.Transport)
	set(&s.URL, e.URL)
	set(&s.PageURL, e.Page)
	if e.Kind != nil {
		s.Kind = ingest.Kind(*e.Kind)
	}
	if e.Method != nil {
		s.Method = ingest.Method(*e.Method)
	}
	if e.Country != nil && *e.Country == "" {
		s.Country = ""
	} else if e.Country != nil {
		c, err := country.Parse(*e.Country)
		if err != nil {
			return s, e.wrong("country", "%v", err)
		}
		s.Country = c
	}
	if isNew {
		defaults(&s)
	}
	return s, e.check(s)
}

func set[T any](to *T, given *T) {
	if given != nil {
		*to = *given
	}
}

// defaults fills in what a new source may leave out.
func defaults(s *ingest.Source) {
	if s.Name == "" {
		s.Name = string(s.ID)
	}
	if s.Method == "" {
		s.Method = ingest.Feed
	}
	if len(s.Domains) == 0 && !template(s.URL) {
		if u, err := url.Parse(s.URL); err == nil && u.Hostname() != "" {
			s.Domains = []string{strings.TrimPrefix(strings.ToLower(u.Hostname()), "www.")}
		}
	}
}

// template reports whether an address has {braces} to fill in.
func template(address string) bool { return strings.Contains(address, "{") }

// check says in one line what is wrong with a source.
func (e entry) check(s ingest.Source) error {
	if err := s.Kind.Validate(); err != nil {
		return e.wrong("kind", "%v", err)
	}
	if s.Method != ingest.Feed && s.Method != ingest.Listing && s.Method != ingest.Sitemap {
		return e.wrong("method", "%q: want feed, listing or sitemap", s.Method)
	}
	if s.Kind.Official() && s.Country == "" {
		return e.wrong("country", "a source of kind %s needs one", s.Kind)
	}
	if !slices.Contains([]string{"", "high", "medium", "low"}, s.Confidence) {
		return e.wrong("confidence", "%q: want high, medium or low", s.Confidence)
	}
	if s.Interval != 0 && s.Interval < time.Minute {
		return e.wrong("interval", "%v: want at least 1m", s.Interval)
	}
	if err := s.Transport.Validate(); err != nil {
		return e.wrong("transport", "%v", err)
	}
	for _, d := range s.Domains {
		if d != strings.ToLower(d) || !strings.Contains(d, ".") && d != "localhost" ||
			strings.ContainsAny(d, "/:* ") {
			return e.wrong("domains", "%q: want a bare domain in lower case", d)
		}
	}
	return e.checkAddresses(s)
}

func (e entry) checkAddresses(s ingest.Source) error {
	if template(s.URL) && !s.Disabled {
		return e.wrong("url", "%q: fill in the {braces} before enabling it", s.URL)
	}
	if !template(s.URL) && !address(s.URL) {
		return e.wrong("url", "%q: want an http or https address", s.URL)
	}
	if s.PageURL != "" && !template(s.PageURL) && !address(s.PageURL) {
		return e.wrong("page", "%q: want an http or https address", s.PageURL)
	}
	return nil
}

func address(s string) bool {
	u, err := url.Parse(s)
	return err == nil && (u.Scheme == "http" || u.Scheme == "https") &&
		u.Hostname() != "" && u.User == nil
}
