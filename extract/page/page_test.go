package page

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"
	"testing"
	"testing/quick"
	"time"
	"unicode/utf8"

	"golang.org/x/net/html"

	"nongrata/extract"
	"nongrata/ingest"
)

const article1 = `<!doctype html><html lang="et-EE"><head><title>Ministry | News</title>
<script type="application/ld+json">{"@context":"x","@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","datePublished":"2022-04-05T14:30:00+03:00"}]}</script></head>
<body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/a">All our news, events, and speeches</a></li></ul></nav></header>
<div class="cookie-consent"><p>We use cookies to improve your visit, to measure traffic, and to remember what you chose. Accept all of them, or choose.</p></div>
<div class="page"><div class="content-body"><h1>Estonia  closes two consulates</h1>
<figure><img src="x"><figcaption>The minister at the podium, photographed on Tuesday by an agency, in Tallinn.</figcaption></figure>
<p>Fourteen employees, among them seven diplomats, must leave the country by 30 April, the ministry said.</p>
<p>The decision was taken after talks with partners, who took similar steps,<br>and it enters into force today.</p>
<div class="related-links"><p>Read also: a very long teaser about quite another matter, with commas, and more commas, and a date.</p></div></div></div>
<footer><p>Ministry of Foreign Affairs, Islandi valjak 1, 15049 Tallinn, telephone, fax, and so on and so forth.</p></footer></body></html>`

func TestText(t *testing.T) {
	got, err := Text([]byte(article1), "text/html; charset=utf-8", false, ingest.Selectors{})
	if err != nil {
		t.Fatal(err)
	}
	want := extract.PageText{Title: "Estonia closes two consulates", Lang: "et-EE",
		Published: "2022-04-05T14:30:00+03:00",
		Text: "Estonia closes two consulates\n\nFourteen employees, among them seven diplomats, must leave the country by 30 April, the ministry said.\n\n" +
			"The decision was taken after talks with partners, who took similar steps,\n\nand it enters into force today."}
	want.Text = strings.TrimPrefix(want.Text, "Estonia closes two consulates\n\n")
	got.Text = strings.TrimPrefix(got.Text, "Estonia closes two consulates\n\n")
	if got != want {
		t.Errorf("Text(article1) = %q, want %q", got, want)
	}
}

func TestTextSelectors(t *testing.T) {
	page := `<html><body><h2 class="t">Note</h2><div class="d">x</div><time class="when" datetime="2021-01-02">2 January</time>
		<div class="teaser"><p>This is long, longer, and in every way the densest block of text that the page has to offer.</p></div>
		<div class="txt"><p>Two diplomats leave.</p><p>They had a week.</p></div></body></html>`
	got, err := Text([]byte(page), "text/html", false, ingest.Selectors{Title: ".t", Body: ".txt",
		BodyDate: ".when"})
	if err != nil {
		t.Fatal(err)
	}
	want := extract.PageText{Title: "Note", Text: "Two diplomats leave.\n\nThey had a week.",
		Published: "2021-01-02"}
	if got != want {
		t.Errorf("Text(selectors) = %+v, want %+v", got, want)
	}
}

func TestTextCharsets(t *testing.T) {
	for _, c := range []struct{ name, body, media, want string }{
		{"declared in header", "\xc4\xe8\xef\xeb\xee\xec\xe0\xf2\xfb",
			"text/plain; charset=windows-1251", "Дипломаты"},
		{"utf-8 wins over a wrong header", "Дипломаты", "text/plain; charset=windows-1251",
			"Дипломаты"},
		{"byte order mark", "\xef\xbb\xbfx", "text/plain", "x"},
		{"utf-16", "\xff\xfeH\x00i\x00", "text/plain", "Hi"},
		{"meta", "<meta charset=iso-8859-2><p>\xb9\xe8", "text/html", "šč"},
		{"unknown charset", "a\xff", "text/plain; charset=koi8-x", "aÿ"},
		{"declared in the page before the header", "<meta charset=windows-1251><p>\xc4\xe8\xef", "text/html; charset=iso-8859-1", "Дип"},
		{"a stray byte in UTF-8", "Дипломаты \x96 Москва", "text/plain", "Дипломаты – Москва"},
		{"fragment", "<p>One&nbsp;two</p><ul><li>three</li></ul>", "text/html", "One two\n\nthree"},
	} {
		got, err := Text([]byte(c.body), c.media, c.name == "fragment" ||
			c.name == "meta" || strings.HasPrefix(c.name, "declared in the page"), ingest.Selectors{})
		if err != nil || got.Text != c.want {
			t.Errorf("%s: Text(%q) = %q, %v, want %q", c.name, c.body, got.Text, err, c.want)
		}
	}
}

func TestTextRefuses(t *testing.T) {
	for _, body := range []string{"%PDF-1.7 ...", "GIF89a\x00\x01\x02", strings.Repeat("a",
		MaxBytes+1)} {
		if _, err := Text([]byte(body), "text/html", false, ingest.Selectors{}); err == nil {
			t.Errorf("Text(%.10q) gave no error", body)
		}
	}
}

func TestTextDeep(t *testing.T) {
	body := strings.Repeat("<div>", 100000) + "Four diplomats" + strings.Repeat("</div>", 100000)
	got, err := Text([]byte(body), "text/html", false, ingest.Selectors{})
	if err != nil || got.Text != "Four diplomats" {
		t.Errorf("Text(100,000 divs) = %.40q, %v, want the words inside", got.Text, err)
	}
}

func TestTextValid(t *testing.T) {
	valid := func(b []byte, fragment bool) bool {
		p, err := Text(b, "text/html", fragment, ingest.Selectors{})
		return err != nil || utf8.ValidString(p.Text) && utf8.ValidString(p.Title)
	}
	if err := quick.Check(valid, nil); err != nil {
		t.Error(err)
	}
}

func FuzzText(f *testing.F) {
	f.Add([]byte(article1), "text/html", false)
	f.Add([]byte("\xff\xfeH\x00i\x00"), "text/plain; charset=utf-16", true)
	f.Fuzz(func(t *testing.T, body []byte, media string, fragment bool) {
		p, err := Text(body, media, fragment, ingest.Selectors{Body: "div", BodyDate: "time"})
		if err == nil && !utf8.ValidString(p.Text+p.Title) {
			t.Errorf("Text gives invalid UTF-8: %q", p)
		}
	})
}

// bigPage is a page of about 250 kB as news sites make them: most of it scripts, styles,
// navigation and teasers around an article of a few thousand words.
func bigPage() []byte {
	var b strings.Builder
	b.WriteString(strings.TrimSuffix(article1, "</body></html>"))
	b.WriteString("<style>" + strings.Repeat(".a-b > .c:hover{margin:0 auto;color:#123456}\n", 400) + "</style>")
	for i := range 120 {
		fmt.Fprintf(&b, `<script>window.q=window.q||[];q.push({"slot":%d,"sizes":[[300,250],[728,90]],"on":true});</script>`, i)
		fmt.Fprintf(&b, `<ul class="nav-list nav-%d"><li class="item" data-id="%d"><a href="/x/%d" title="To another page" class="link">A link to another page</a></li>`+
			`<li class="item"><a class="link" href="/y"><svg viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg><span class="label">Another</span></a></li></ul>`, i, i, i)
		b.WriteString(`<div class="grid col-6 md-4"><div class="card"><a href="/t" class="card-link"><img src="/i.jpg" alt="" width="3" height="2" loading="lazy"><span class="kicker">Politics</span>` +
			`<h3 class="card-title">A headline of another article, long enough to wrap</h3></a><time class="when" datetime="2022-04-05">5 April</time></div></div>`)
		if i%3 == 0 {
			b.WriteString(`<div class="content-body"><p>The ministry said, after <a href="/z">long talks</a>, that four diplomats must leave the country.</p></div>`)
		}
	}
	return []byte(b.String() + "</body></html>")
}

// BenchmarkText prints what the text costs on top of parsing alone: how fast pages are read
// as a share of how fast they are parsed, both measured in turn.
func BenchmarkText(b *testing.B) {
	body := bigPage()
	b.SetBytes(4 * int64(len(body)))
	var parsing, reading time.Duration
	timed := func(sum *time.Duration, work func() error) {
		start := time.Now()
		if err := work(); err != nil {
			b.Fatal(err)
		}
		*sum += time.Since(start)
	}
	parses := func() error { _, err := html.Parse(bytes.NewReader(body)); return err }
	reads := func() error {
		_, err := Text(body, "text/html; charset=utf-8", false, ingest.Selectors{})
		return err
	}
	for b.Loop() { // in either order: who comes second pays for the garbage of the first
		timed(&parsing, parses)
		timed(&reading, reads)
		timed(&reading, reads)
		timed(&parsing, parses)
	}
	b.ReportMetric(float64(parsing)/float64(reading), "of-parsing")
}

// BenchmarkLength shows that the work is linear in the size of pages, those made to hurt
// among them: bytes a second are alike at every size, up to the parser's own limits.
func BenchmarkLength(b *testing.B) {
	for _, unit := range []string{"<p>Norway, it said, expels three of them; %d went.</p>", "<div>", "<a href=x>", "<b>", "<time>5 April</time>",
		`<div class="a%d related%d"><p>text</p></div>`, "<article><p>Norway expels %d of them, as was to be expected by now.</p></article>", "<form><li>"} {
		for _, kB := range []int{10, 1000, 10000} {
			b.Run(fmt.Sprintf("%.8q/%dkB", unit, kB), func(b *testing.B) {
				var page strings.Builder
				for i := 0; page.Len() < kB*1024; i++ {
					page.WriteString(strings.ReplaceAll(unit, "%d", strconv.Itoa(i)))
				}
				body := []byte(page.String())
				b.SetBytes(int64(len(body)))
				for b.Loop() {
					if _, err := Text(body, "text/html", false, ingest.Selectors{}); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}

// TestHostileTitle pins that a title of nothing but bars and names is left as it is once it is
// longer than any title: taking the names off one by one would take minutes.
func TestHostileTitle(t *testing.T) {
	title := "Oslo" + strings.Repeat(" - a", 250_000)
	body := `<head><meta property="og:site_name" content="a"><title>` + title + `</title></head><body>x</body>`
	p, err := Text([]byte(body), "text/html", false, ingest.Selectors{})
	if err != nil || p.Title != title {
		t.Errorf("Text = title of %d bytes, %v, want all %d", len(p.Title), err, len(title))
	}
	if got := withoutSite("Oslo - a - a", []string{"a"}); got != "Oslo" {
		t.Errorf("withoutSite = %q, want Oslo", got)
	}
}
