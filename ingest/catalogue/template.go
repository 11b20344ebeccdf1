package catalogue

import (
	"fmt"
	"maps"
	"net/url"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"nongrata/ingest"
	"nongrata/ingest/country"
)

// Templates. An address may hold {name} for a parameter, {name:form} for it in another form,
// and [optional parts], which are left out when a parameter in them is not given. The forms:
// lang3, a language by its three letters (ISO 639-3); state, a country by its English name in
// small letters without spaces.
var (
	optional = regexp.MustCompile(`\[[^\[\]]*\]`)
	variable = regexp.MustCompile(`\{([a-zA-Z][a-zA-Z_-]*)(?::([a-z0-9]+))?\}`)
)

// template reports whether an address has {braces} to fill in.
func template(address string) bool { return strings.Contains(address, "{") }

// address sets the addresses of s, and makes its URL from a template and its parameters.
func (e entry) address(s *ingest.Source) error {
	set(&s.PageURL, e.Page)
	if e.URL != nil {
		s.URL, s.Template = *e.URL, ""
		if template(s.URL) {
			s.Template = s.URL
		}
	}
	if e.Parameters != nil {
		all := maps.Clone(s.Parameters) // those of the template stay when nothing is said of them
		if all == nil {
			all = map[string]string{}
		}
		maps.Copy(all, *e.Parameters)
		s.Parameters = all
	}
	if s.Template == "" {
		if e.Parameters != nil {
			return e.wrong("parameters", "the address %q has no {braces} for them", s.URL)
		}
		return nil
	}
	for _, name := range slices.Sorted(maps.Keys(s.Parameters)) {
		if !strings.Contains(s.Template, "{"+name+"}") && !strings.Contains(s.Template, "{"+name+":") {
			return e.wrong("parameters", "%q is none of %q", name, s.Template)
		}
	}
	filled, missing, err := expand(s.Template, s.Parameters)
	switch {
	case err != nil:
		return e.wrong("parameters", "%v", err)
	case missing == "":
		s.URL = filled
	case s.Disabled || e.URL != nil:
		s.URL = s.Template
	default:
		return e.wrong("parameters", "%q is not given, and %q needs it", missing, s.Template)
	}
	return nil
}

// expand fills in a template; missing names the first parameter that it needs and has not.
func expand(address string, given map[string]string) (filled, missing string, err error) {
	inner := func(part string) (string, string) {
		lacks := ""
		out := variable.ReplaceAllStringFunc(part, func(v string) string {
			m := variable.FindStringSubmatch(v)
			value := given[m[1]]
			if value == "" {
				lacks = m[1]
				return v
			}
			value, bad := inForm(value, m[2])
			if bad != nil && err == nil {
				err = fmt.Errorf("%s: %w", m[1], bad)
			}
			if strings.HasPrefix(address, v) { // the address of one's own server
				return strings.TrimSuffix(value, "/")
			}
			return url.QueryEscape(value)
		})
		return out, lacks
	}
	address = optional.ReplaceAllStringFunc(address, func(part string) string {
		out, lacks := inner(part[1 : len(part)-1])
		if lacks != "" {
			return ""
		}
		return out
	})
	filled, missing = inner(address)
	return filled, missing, err
}

// inForm returns a parameter's value in the form that a service wants.
func inForm(value, form string) (string, error) {
	switch form {
	case "":
		return value, nil
	case "lang3":
		base, err := language.ParseBase(value)
		if err != nil {
			return "", fmt.Errorf("%q: want a language such as de", value)
		}
		return base.ISO3(), nil
	case "state":
		c, err := country.Parse(value)
		if err != nil {
			return "", err
		}
		return strings.ToLower(strings.ReplaceAll(c.Name(), " ", "")), nil
	}
	return "", fmt.Errorf("form %q: want lang3 or state", form)
}

// Services returns the services whose terms have to be accepted, with the address of the terms.
func Services(all []ingest.Source) map[string]string {
	out := map[string]string{}
	for _, s := range all {
		if s.Service != "" {
			out[s.Service] = s.Terms
		}
	}
	return out
}

// CheckServices reports an acceptance of the terms of what is no service.
func CheckServices(all []ingest.Source, accepted map[string]bool) error {
	services := Services(all)
	for _, name := range slices.Sorted(maps.Keys(accepted)) {
		if _, ok := services[name]; !ok {
			return fmt.Errorf("catalogue.accept_terms.%s: want one of %s", name,
				strings.Join(slices.Sorted(maps.Keys(services)), ", "))
		}
	}
	return nil
}

// CheckTerms reports that the terms of the service that s belongs to have not been accepted.
func CheckTerms(s ingest.Source, accepted map[string]bool) error {
	if s.Service == "" || accepted[s.Service] {
		return nil
	}
	return fmt.Errorf("%s: source %s: nobody has accepted the terms of %s: read %s and set catalogue.accept_terms.%s: true in the configuration",
		s.Origin, s.ID, s.Service, s.Terms, s.Service)
}
