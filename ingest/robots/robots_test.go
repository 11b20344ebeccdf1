package robots

import (
	"strings"
	"testing"
	"time"
)

func TestAllows(t *testing.T) {
	tests := []struct {
		name, file, path string
		want             bool
	}{
		{"empty file", "", "/news", true},
		{"no rules in the group", "User-agent: *\nDisallow:\n", "/news", true},
		{"everything forbidden", "User-agent: *\nDisallow: /\n", "/news", false},
		{"the file itself", "User-agent: *\nDisallow: /\n", "/robots.txt", true},
		{"another's group", "User-agent: otherbot\nDisallow: /\n", "/news", true},
		{"own group before the stars", "User-agent: *\nDisallow: /\n\nUser-agent: nongrata\nDisallow: /admin\n", "/news", true},
		{"own group without rules", "User-agent: *\nDisallow: /\n\nUser-agent: nongrata\nDisallow:\n", "/news", true},
		{"own name in any case, with a version", "User-agent: NonGrata/1.0\nDisallow: /news\n", "/news/1", false},
		{"a longer name is another's", "User-agent: nongratabot\nDisallow: /\n", "/news", true},
		{"own groups merge", "User-agent: nongrata\nDisallow: /a\n\nUser-agent: x\nDisallow: /b\n\nUser-agent: nongrata\nDisallow: /c\n", "/c", false},
		{"several agents of one group", "User-agent: x\nUser-agent: nongrata\nDisallow: /a\n", "/a", false},
		{"rules before any agent", "Disallow: /\nUser-agent: x\nDisallow: /\n", "/news", true},
		{"the longest rule decides", "User-agent: *\nDisallow: /p\nAllow: /press\n", "/press/1", true},
		{"… whichever comes first", "User-agent: *\nAllow: /press\nDisallow: /press/private\n", "/press/private/1", false},
		{"of equals the one that allows", "User-agent: *\nDisallow: /page\nAllow: /page\n", "/page", true},
		{"star", "User-agent: *\nDisallow: /*.pdf\n", "/a/b.pdf?x=1", false},
		{"star and end", "User-agent: *\nDisallow: /*.pdf$\n", "/a/b.pdf?x=1", true},
		{"end", "User-agent: *\nDisallow: /news$\n", "/news/1", true},
		{"many stars", "User-agent: *\nDisallow: /a*b*c$\n", "/axbxbxc", false},
		{"dollar inside", "User-agent: *\nDisallow: /a$b\n", "/a$b/c", false},
		{"query", "User-agent: *\nDisallow: /*?print\n", "/news?print=1", false},
		{"percent in the rule", "User-agent: *\nDisallow: /%D0%BD\n", "/новости", false},
		{"letters in the rule", "User-agent: *\nDisallow: /но\n", "/%d0%bd%d0%be%d0%b2", false},
		{"unreserved letters", "User-agent: *\nDisallow: /%61b\n", "/ab", false},
		{"a slash in percent form is no slash", "User-agent: *\nDisallow: /a/b\n", "/a%2Fb", true},
		{"case of paths counts", "User-agent: *\nDisallow: /News\n", "/news", true},
		{"comments and blanks", "# robots\nUser-agent : * # all\n Disallow : /a # no\n", "/a", false},
		{"old line ends", "User-agent: *\rDisallow: /a\r", "/a", false},
		{"byte order mark", "\ufeffUser-agent: *\nDisallow: /a\n", "/a", false},
		{"a page instead of the file", "<html><body>Not found</body></html>", "/a", true},
		{"no path is the root", "User-agent: *\nDisallow: /$\n", "", false},
	}
	for _, tt := range tests {
		if got := Parse([]byte(tt.file), "nongrata").Allows(tt.path); got != tt.want {
			t.Errorf("%s: Allows(%q) = %v, want %v", tt.name, tt.path, got, tt.want)
		}
	}
}

func TestParseRest(t *testing.T) {
	r := Parse([]byte("Sitemap: https://a.example/s.xml\nUser-agent: nongrata\nCrawl-delay: 2.5\nUser-agent: x\nCrawl-delay: 9\n"), "nongrata")
	if r.Delay != 2500*time.Millisecond {
		t.Errorf("Delay = %v, want 2.5s", r.Delay)
	}
	if len(r.Sitemaps) != 1 || r.Sitemaps[0] != "https://a.example/s.xml" {
		t.Errorf("Sitemaps = %q, want the one named before any group", r.Sitemaps)
	}
	if got := Parse([]byte("User-agent: *\nCrawl-delay: 99999\n"), "nongrata").Delay; got != time.Minute {
		t.Errorf("Delay of 99999 = %v, want the cap, 1m", got)
	}
}

func TestParseReadsOnlySoMuch(t *testing.T) {
	file := "User-agent: *\n" + strings.Repeat("#"+strings.Repeat("x", 99)+"\n", 6000) + "Disallow: /\n"
	if !Parse([]byte(file), "nongrata").Allows("/a") {
		t.Error("a rule behind 500 KiB was read")
	}
}

func FuzzAllows(f *testing.F) {
	f.Add("User-agent: *\nDisallow: /*a*b$\n", "/xaxb")
	f.Add("user-agent: nongrata\nallow: /%zz\ncrawl-delay: -1", "/%")
	f.Fuzz(func(t *testing.T, file, path string) {
		r := Parse([]byte(file), "nongrata")
		if r.Delay < 0 || r.Delay > maxDelay {
			t.Errorf("Delay = %v", r.Delay)
		}
		if !r.Allows("/robots.txt") {
			t.Error("the file itself is forbidden")
		}
		r.Allows(path)
	})
}
