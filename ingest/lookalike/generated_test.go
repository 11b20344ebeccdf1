package lookalike_test

import (
	"math/rand/v2"
	"net/url"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/idna"
	"golang.org/x/net/publicsuffix"

	"nongrata/ingest"
	"nongrata/ingest/catalogue"
	"nongrata/ingest/lookalike"
)

// A trick makes a look-alike of a registrable domain, or "" where its name gives no hold for it.
type trick struct {
	name string
	make func(rng *rand.Rand, domain string) string
}

// cyrillic are Latin letters with a twin of the same shape.
var cyrillic = map[rune]rune{'a': 'а', 'c': 'с', 'e': 'е', 'i': 'і', 'o': 'о', 'p': 'р', 's': 'ѕ', 'x': 'х', 'y': 'у'}

var tricks = []trick{
	{"letters of another script", homograph},
	{"the same in punycode", func(rng *rand.Rand, domain string) string {
		ascii, err := idna.ToASCII(homograph(rng, domain))
		if err != nil {
			return ""
		}
		return ascii
	}},
	{"a hyphen for a dot", func(_ *rand.Rand, domain string) string {
		name, suffix, _ := strings.Cut(domain, ".")
		if len(name)+len(suffix) < 6 {
			return ""
		}
		return name + "-" + strings.ReplaceAll(suffix, ".", "-") + ".com"
	}},
	{"a sub-domain of another", func(_ *rand.Rand, domain string) string { return domain + ".releases.example.com" }},
	{"a letter left out", func(rng *rand.Rand, domain string) string {
		name, suffix, _ := strings.Cut(domain, ".")
		if len(name) < 5 {
			return ""
		}
		i := 1 + rng.IntN(len(name)-2)
		return name[:i] + name[i+1:] + "." + suffix
	}},
	{"another top-level domain", func(rng *rand.Rand, domain string) string {
		name, _, _ := strings.Cut(domain, ".")
		if len(name) < 8 {
			return ""
		}
		return name + "." + []string{"info", "press", "news", "site"}[rng.IntN(4)]
	}},
}

// homograph puts letters of the same shape for all that have one, or "".
func homograph(_ *rand.Rand, domain string) string {
	name, suffix, _ := strings.Cut(domain, ".")
	twin := strings.Map(func(r rune) rune {
		if t, ok := cyrillic[r]; ok {
			return t
		}
		return r
	}, name)
	if twin == name {
		return ""
	}
	return twin + "." + suffix
}

// TestGenerated makes look-alikes of the domains of the whole catalogue, by every trick: each must
// be told, none may pass for the source's own, and no sub-domain of its own is told.
func TestGenerated(t *testing.T) {
	sources, err := catalogue.Load()
	if err != nil {
		t.Fatal(err)
	}
	rng := rand.New(rand.NewPCG(7, 300))
	made := map[string]int{}
	for _, s := range sources {
		own := domainOf(s)
		if own == "" {
			continue
		}
		for _, trick := range tricks {
			host := trick.make(rng, own)
			if host == "" || host == own {
				continue
			}
			made[trick.name]++
			address := "https://" + host + "/release/1"
			if lookalike.Why(s, address) == "" {
				t.Errorf("Why(%s, %s) = nothing, want a warning: %s", s.ID, host, trick.name)
			}
			if s.Pins(address) {
				t.Errorf("Pins(%s, %s) = true, want a look-alike to be nobody's own", s.ID, host)
			}
		}
		if why := lookalike.Why(s, "https://press."+own+"/release/1"); why != "" {
			t.Errorf("Why(%s) of its own sub-domain = %q, want nothing", own, why)
		}
	}
	total := 0
	for _, trick := range tricks {
		t.Logf("%s: %d", trick.name, made[trick.name])
		if made[trick.name] < 20 {
			t.Errorf("%s: %d made, want 20 or more", trick.name, made[trick.name])
		}
		total += made[trick.name]
	}
	if total < 300 {
		t.Errorf("look-alikes made = %d, want 300 or more", total)
	}
}

// domainOf returns the registrable domain of a source, the first of those it pins.
func domainOf(s ingest.Source) string {
	hosts := slices.Clone(s.Domains)
	if u, err := url.Parse(s.URL); err == nil {
		hosts = append(hosts, u.Hostname())
	}
	for _, h := range hosts {
		if d, err := publicsuffix.EffectiveTLDPlusOne(h); err == nil {
			return d
		}
	}
	return ""
}
