// Package robots reads a site's robots.txt and says whether a page may be fetched, by RFC 9309.
//
// Guarantees. Any bytes are read without an error, in time linear in their length, of which only
// the first 500 KiB count (RFC 9309 §2.5). The groups that name the product are merged and the
// others left out; without one of its own the groups for "*" hold. The longest rule that matches
// decides, and of equally long ones the one that allows (§2.2.2). What no rule matches is
// allowed, and so is /robots.txt itself.
package robots

import (
	"bytes"
	"strings"
	"time"
)

// maxSize is how much of a file is read. RFC 9309 §2.5 asks for at least 500 KiB.
const maxSize = 500 << 10

// maxDelay bounds what a Crawl-delay is believed.
const maxDelay = time.Minute

// Rules are what one file says to one product. The zero value allows everything.
type Rules struct {
	rules []rule
	// Delay is the Crawl-delay, up to a minute; zero when none is given. It is no part of
	// RFC 9309 but honoured widely.
	Delay time.Duration
	// Sitemaps are the addresses that the file names, for any product.
	Sitemaps []string
}

type rule struct {
	allow bool
	path  string // percent-encoded alike, with * and a closing $
}

// Parse reads a robots.txt for product, the first word of a user agent, such as "nongrata".
func Parse(file []byte, product string) Rules {
	if len(file) > maxSize {
		file = file[:maxSize]
	}
	file = bytes.TrimPrefix(file, []byte("\xef\xbb\xbf"))
	p := parser{product: strings.ToLower(product)}
	for line := range bytes.FieldsFuncSeq(file, func(r rune) bool { return r == '\n' || r == '\r' }) {
		p.line(string(line))
	}
	if p.named {
		p.own.Sitemaps = p.any.Sitemaps
		return p.own
	}
	return p.any
}

// A parser reads line by line: user-agent lines open a group, rules close its head.
type parser struct {
	product  string
	own, any Rules // of the groups that name the product, and of those for "*"
	named    bool  // a group names the product
	forOwn   bool  // the group being read does
	forAny   bool
	body     bool // a rule was read since the last user-agent line
}

func (p *parser) line(text string) {
	text, _, _ = strings.Cut(text, "#")
	key, value, ok := strings.Cut(text, ":")
	if !ok {
		return
	}
	value = strings.TrimSpace(value)
	switch strings.ToLower(strings.TrimSpace(key)) {
	case "user-agent":
		p.agent(value)
	case "allow":
		p.add(rule{true, encode(value)})
	case "disallow":
		p.add(rule{false, encode(value)})
	case "crawl-delay":
		p.delay(value)
	case "sitemap":
		p.any.Sitemaps = append(p.any.Sitemaps, value)
	}
}

func (p *parser) agent(value string) {
	if p.body {
		p.forOwn, p.forAny, p.body = false, false, false
	}
	name := strings.ToLower(value)
	if end := strings.IndexFunc(name, func(r rune) bool { return !token(r) }); end > 0 {
		name = name[:end] // "nongrata/1.0" names the product too
	}
	p.forAny = p.forAny || value == "*"
	if name == p.product {
		p.forOwn, p.named = true, true
	}
}

// token reports whether r may stand in a product's name. RFC 9309 §2.2.1.
func token(r rune) bool {
	return r >= 'a' && r <= 'z' || r == '-' || r == '_'
}

func (p *parser) add(r rule) {
	p.body = true
	if r.path == "" {
		return // "Disallow:" forbids nothing
	}
	if p.forOwn {
		p.own.rules = append(p.own.rules, r)
	}
	if p.forAny {
		p.any.rules = append(p.any.rules, r)
	}
}

func (p *parser) delay(value string) {
	p.body = true
	d, err := time.ParseDuration(value + "s")
	if err != nil || d < 0 {
		return
	}
	d = min(d, maxDelay)
	if p.forOwn {
		p.own.Delay = d
	}
	if p.forAny {
		p.any.Delay = d
	}
}

// Allows reports whether path, an address's path with its query, may be fetched.
func (r Rules) Allows(path string) bool {
	path = encode(path)
	if path == "" {
		path = "/"
	}
	if path == "/robots.txt" {
		return true
	}
	best, allow := -1, true
	for _, x := range r.rules {
		if len(x.path) < best || len(x.path) == best && !x.allow || !matches(x.path, path) {
			continue
		}
		best, allow = len(x.path), x.allow
	}
	return allow
}

// matches reports whether pattern, with * for any run and $ for the end, fits the beginning of
// path. It walks both once, going back only to the last star.
func matches(pattern, path string) bool {
	anchored := strings.HasSuffix(pattern, "$")
	pattern = strings.TrimSuffix(pattern, "$")
	p, i, star, mark := 0, 0, -1, 0
	for {
		switch {
		case p == len(pattern) && (!anchored || i == len(path)):
			return true
		case p < len(pattern) && pattern[p] == '*':
			star, mark, p = p, i, p+1
			if p == len(pattern) {
				return true
			}
		case p < len(pattern) && i < len(path) && pattern[p] == path[i]:
			p, i = p+1, i+1
		case star >= 0 && mark < len(path):
			mark++
			p, i = star+1, mark
		default:
			return false
		}
	}
}

// encode writes a path so that equal ones are spelled alike: letters outside ASCII in percent
// form, percent forms in capitals, those of unreserved letters undone. RFC 9309 §2.2.2.
func encode(path string) string {
	var b strings.Builder
	for i := 0; i < len(path); i++ {
		c := path[i]
		if c == '%' && i+2 < len(path) && hex(path[i+1]) >= 0 && hex(path[i+2]) >= 0 {
			v := byte(hex(path[i+1])<<4 | hex(path[i+2]))
			i += 2
			if unreserved(v) {
				b.WriteByte(v)
				continue
			}
			escape(&b, v)
			continue
		}
		if c >= 0x80 || c <= ' ' {
			escape(&b, c)
			continue
		}
		b.WriteByte(c)
	}
	return b.String()
}

const digits = "0123456789ABCDEF"

func escape(b *strings.Builder, c byte) {
	b.Write([]byte{'%', digits[c>>4], digits[c&15]})
}

func hex(c byte) int {
	switch {
	case c >= '0' && c <= '9':
		return int(c - '0')
	case c >= 'a' && c <= 'f':
		return int(c-'a') + 10
	case c >= 'A' && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}

// unreserved is RFC 3986 §2.3.
func unreserved(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' ||
		strings.IndexByte("-._~", c) >= 0
}
