// Package lookalike tells addresses that are made to be taken for a source's own.
//
// It compares names, not owners: a ministry's second domain may look like its first. So what it
// says is a reason for a person to look, never for a program to act. States whose ministries
// have like names (mfa.gov.lv, mfa.gov.lt) are no look-alikes of each other.
package lookalike

import (
	"fmt"
	"net/url"
	"strings"
	"unicode"

	"golang.org/x/net/idna"
	"golang.org/x/net/publicsuffix"
	"golang.org/x/text/unicode/norm"

	"nongrata/ingest"
)

// The least lengths of names, in letters, from which on a likeness is no accident.
const (
	leastTypo   = 5 // one letter differs
	leastSwap   = 8 // the same name elsewhere
	leastJoined = 6 // the name with its dots left out
)

// Why says, in a sentence, why address looks like one of the source's own and is none; "" when
// it does not.
func Why(s ingest.Source, address string) string {
	host := hostOf(address)
	own := s.Domains
	if len(own) == 0 {
		own = []string{hostOf(s.URL)}
	}
	for _, d := range own {
		if trick := compare(strings.ToLower(d), host); trick != "" {
			return fmt.Sprintf("it leads to %s, which is not %s but looks like it: %s", host, d, trick)
		}
	}
	return ""
}

func hostOf(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	host := strings.TrimSuffix(strings.ToLower(u.Hostname()), ".")
	if ascii, err := idna.ToASCII(host); err == nil {
		return ascii
	}
	return host
}

// compare returns the trick by which host looks like the domain own, or "".
func compare(own, host string) string {
	pinned, registered := registrable(own), registrable(host)
	if host == "" || registered == "" || pinned == "" || pinned == registered {
		return ""
	}
	seen, err := idna.ToUnicode(registered)
	if err != nil {
		seen = registered
	}
	suffix, ownSuffix := after(registered), after(pinned)
	name, ownName := first(seen), first(pinned)
	switch {
	case skeleton(seen) == skeleton(pinned):
		return "some of its letters are others of the same shape"
	case strings.HasPrefix(host, own+".") || strings.Contains(host, "."+own+".") ||
		strings.HasPrefix(host, pinned+".") || strings.Contains(host, "."+pinned+"."):
		return "the name stands before another domain, " + registered
	case len(joined(pinned)) >= leastJoined && strings.HasPrefix(joined(skeleton(seen)), joined(skeleton(pinned))):
		return "hyphens stand where dots are, or are added or left out"
	case suffix == ownSuffix && len(ownName) >= leastTypo && (near(skeleton(name), skeleton(ownName)) || near(name, ownName)):
		return "one letter is different"
	case suffix != ownSuffix && len(ownName) >= leastSwap && skeleton(name) == skeleton(ownName):
		return fmt.Sprintf("the same name under .%s in place of .%s", suffix, ownSuffix)
	}
	return ""
}

func registrable(host string) string {
	d, err := publicsuffix.EffectiveTLDPlusOne(host)
	if err != nil {
		return "" // an address, or a suffix itself
	}
	return d
}

func first(domain string) string { name, _, _ := strings.Cut(domain, "."); return name }

func after(domain string) string { _, suffix, _ := strings.Cut(domain, "."); return suffix }

func joined(domain string) string { return strings.NewReplacer(".", "", "-", "").Replace(domain) }

// shapes are letters that look like others.
var shapes = strings.NewReplacer(
	"а", "a", "в", "b", "с", "c", "ԁ", "d", "е", "e", "һ", "h", "і", "i", "ј", "j", "к", "k", "ӏ", "l",
	"м", "m", "п", "n", "о", "o", "р", "p", "ԛ", "q", "г", "r", "ѕ", "s", "т", "t", "и", "u", "ѵ", "v",
	"ԝ", "w", "х", "x", "у", "y", "α", "a", "ε", "e", "ι", "i", "κ", "k", "ν", "v", "ο", "o", "ρ", "p",
	"τ", "t", "υ", "u", "χ", "x", "ı", "i", "ɑ", "a", "ɡ", "g", "ʟ", "l", "ß", "ss", "0", "o", "1", "l", "3", "e", "5", "s")

// pairs of letters look like one.
var pairs = strings.NewReplacer("rn", "m", "vv", "w", "cl", "d")

// skeleton is what a reader in a hurry takes s for.
func skeleton(s string) string {
	bare := strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFD.String(strings.ToLower(s)))
	return strings.ReplaceAll(pairs.Replace(shapes.Replace(bare)), "l", "i")
}

// near reports whether a and b are one letter apart: one more, one less, another, or two that
// have changed places.
func near(a, b string) bool {
	x, y := []rune(a), []rune(b)
	if len(x) > len(y) {
		x, y = y, x
	}
	i := 0
	for i < len(x) && x[i] == y[i] {
		i++
	}
	rest := func(r []rune, from int) string { return string(r[min(from, len(r)):]) }
	switch len(y) - len(x) {
	case 0:
		return i < len(x) && (rest(x, i+1) == rest(y, i+1) ||
			i+1 < len(x) && x[i] == y[i+1] && x[i+1] == y[i] && rest(x, i+2) == rest(y, i+2))
	case 1:
		return rest(x, i) == rest(y, i+1)
	}
	return false
}
