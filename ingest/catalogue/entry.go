package catalogue

import (
	"net/url"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"

	"nongrata/ingest"
	"nongrata/ingest/country"
)

// An entry is a source as a file gives it: nil is not given.
type entry struct {
	ID         string            `yaml:"id,omitempty"`
	From       *string           `yaml:"from,omitempty"`
	Name       *string           `yaml:"name,omitempty"`
	Kind       *string           `yaml:"kind,omitempty"`
	Country    *string           `yaml:"country,omitempty"`
	Languages  *[]string         `yaml:"languages,omitempty"`
	Method     *string           `yaml:"method,omitempty"`
	URL        *string           `yaml:"url,omitempty"`
	Page       *string           `yaml:"page,omitempty"`
	Domains    *[]string         `yaml:"domains,omitempty"`
	Selectors  *ingest.Selectors `yaml:"selectors,omitempty"`
	Match      *[]string         `yaml:"match,omitempty"`
	FullText   *bool             `yaml:"full_text,omitempty"`
	Identity   *ingest.Identity  `yaml:"identity,omitempty"`
	Interval   *time.Duration    `yaml:"interval,omitempty"`
	Confidence *string           `yaml:"confidence,omitempty"`
	Evidence   *[]string         `yaml:"evidence,omitempty"`
	Checked    *string           `yaml:"checked,omitempty"`
	Disabled   *bool             `yaml:"disabled,omitempty"`
	Note       *string           `yaml:"note,omitempty"`

	Transport    *ingest.Transport  `yaml:"transport,omitempty"`
	Alternatives *[]string          `yaml:"alternatives,omitempty"`
	Parameters   *map[string]string `yaml:"parameters,omitempty"`
	Service      *string            `yaml:"service,omitempty"`
	Terms        *string            `yaml:"terms,omitempty"`
	Render       *ingest.Render     `yaml:"render,omitempty"`

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
	set(&s.Identity, e.Identity)
	set(&s.Interval, e.Interval)
	set(&s.Confidence, e.Confidence)
	set(&s.Evidence, e.Evidence)
	set(&s.Checked, e.Checked)
	set(&s.Disabled, e.Disabled)
	set(&s.Note, e.Note)
	set(&s.Transport, e.Transport)
	if e.Transport != nil && s.Transport.Roots != "" && !filepath.IsAbs(s.Transport.Roots) {
		s.Transport.Roots = filepath.Join(filepath.Dir(e.at.file), s.Transport.Roots) // beside the file that names it
	}
	set(&s.Alternatives, e.Alternatives)
	set(&s.Service, e.Service)
	set(&s.Terms, e.Terms)
	set(&s.Render, e.Render)
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
	if err := e.address(&s); err != nil {
		return s, err
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
	if s.Identity != "" && !slices.Contains(ingest.Identities(), s.Identity) {
		return e.wrong("identity", "%q: want guid, link or title", s.Identity)
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
		return e.wrong("url", "%q: fill in the {braces}, by parameters, before enabling it", s.URL)
	}
	if !template(s.URL) && !address(s.URL) {
		return e.wrong("url", "%q: want an http or https address", s.URL)
	}
	for _, a := range s.Alternatives {
		if !address(a) && !template(a) {
			return e.wrong("alternatives", "%q: want an http or https address", a)
		}
	}
	if (s.Service == "") != (s.Terms == "") || s.Terms != "" && !address(s.Terms) {
		return e.wrong("terms", "%q: service and terms go together, and terms is an address", s.Terms)
	}
	if len(s.Render.Command) > 0 && (s.Render.Chromium || s.Render.Command[0] == "") {
		return e.wrong("render", "want a command or chromium: true, not both")
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
