package feed

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"nongrata/ingest"
)

const (
	first  = "Министерство объявило двенадцать дипломатов персонами нон грата"
	second = "Посол вызван в министерство"
)

// rss returns a sound feed of two items with these titles.
func rss(titles ...string) string {
	var b strings.Builder
	b.WriteString(`<rss version="2.0"><channel><title>Press</title><link>https://mfa.example/</link>`)
	for i, t := range titles {
		fmt.Fprintf(&b, `<item><title>%s</title><link>https://mfa.example/%d</link><guid>id-%d</guid>`+
			`<pubDate>Tue, 05 Apr 2022 09:30:00 GMT</pubDate><description>Text %d</description></item>`, t, i, i, i)
	}
	b.WriteString("</channel></rss>")
	return b.String()
}

func decl(enc string) string { return `<?xml version="1.0" encoding="` + enc + `"?>` }

func encode(t *testing.T, c *charmap.Charmap, s string) string {
	t.Helper()
	out, err := c.NewEncoder().String(s)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func utf16(t *testing.T, s string) string {
	t.Helper()
	out, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String(s)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// Whatever is wrong with a feed, its items are all there and their titles can be read.
func TestParseBroken(t *testing.T) {
	sound := rss(first, second)
	items := sound[strings.Index(sound, "<item>"):]
	for _, tt := range []struct{ name, doc string }{
		{"sound", sound},
		{"declared utf-8", decl("utf-8") + sound},
		{"bom", "\xef\xbb\xbf" + decl("utf-8") + sound},
		{"blank lines first", "\n\n \t" + decl("utf-8") + sound},
		{"php warning first", "<br />\n<b>Warning</b>: mysql_connect() in <b>/x.php</b><br />" + decl("utf-8") + sound},
		{"plain text first", "Notice: undefined index" + decl("utf-8") + sound},
		{"long comment first", decl("utf-8") + "<!--" + strings.Repeat(" padding ", 900) + "-->" + sound},
		{"stylesheet", decl("utf-8") + `<?xml-stylesheet href="x.xsl"?>` + sound},
		{"xml 1.1", `<?xml version="1.1" encoding="utf-8"?>` + sound},
		{"unknown encoding name", decl("unknown-x") + sound},
		{"1251 declared", encode(t, charmap.Windows1251, decl("windows-1251")+sound)},
		{"1251 declared utf-8", encode(t, charmap.Windows1251, decl("utf-8")+sound)},
		{"1251 undeclared", encode(t, charmap.Windows1251, sound)},
		{"koi8-r", encode(t, charmap.KOI8R, decl("koi8-r")+sound)},
		{"utf-8 declared 1251", decl("windows-1251") + sound},
		{"utf-8 declared 8859-1", decl("iso-8859-1") + sound},
		{"utf-16", utf16(t, decl("utf-16")+sound)},
		{"stray byte", strings.Replace(sound, "Text 1", "Text \x92 1", 1)},
		{"control characters", strings.Replace(sound, "Text 1", "Te\x08xt\x1e \x00 1", 1)},
		{"forbidden reference", strings.Replace(sound, "Text 1", "Text &#x8;&#0;&#xFFFF; 1", 1)},
		{"bare ampersand", strings.Replace(sound, "Text 1", "A & B &amp; C &nbsp; &foo; &", 1)},
		{"unescaped less-than", strings.Replace(sound, "Text 1", "5 < 6 and 7 <8 <", 1)},
		{"less-than before a letter", strings.Replace(sound, "Text 1", "a <b and c", 1)},
		{"unclosed br", strings.Replace(sound, "Text 1", "one<br>two<p>three", 1)},
		{"overlap", strings.Replace(sound, "Text 1</description>", "<b>x</description></b>", 1)},
		{"attribute without quotes", strings.Replace(sound, "Text 1", `<a href=x y>link</a>`, 1)},
		{"attribute quote unclosed", strings.Replace(sound, "Text 1", `<a href="x>link</a>`, 1)},
		{"attribute twice", strings.Replace(sound, "Text 1", `<a x="1" x="2" "">link</a>`, 1)},
		{"undeclared prefix", strings.Replace(sound, "Text 1", "<x:y>z</x:y>", 1)},
		{"bogus default namespace", strings.Replace(sound, "<rss ", `<rss xmlns="http://example.org/none" `, 1)},
		{"upper case", strings.NewReplacer("<rss", "<RSS", "</rss", "</RSS", "channel>", "CHANNEL>", "item>", "ITEM>", "title>", "TITLE>", "link>", "LINK>", "guid>", "GUID>").Replace(sound)},
		{"no end tags", strings.TrimSuffix(sound, "</channel></rss>")},
		{"cut in the last item", sound[:strings.LastIndex(sound, "Text 1")]},
		{"cut in a tag", sound[:strings.LastIndex(sound, "</description>")+5]},
		{"cut in CDATA", strings.Replace(sound, "Text 1</description></item></channel></rss>", "<![CDATA[<p>tex", 1)},
		{"unclosed CDATA in the first", strings.Replace(sound, "Text 0", "<![CDATA[text", 1)},
		{"item unclosed", strings.Replace(sound, "</item>", "", 1)},
		{"title unclosed", strings.Replace(sound, "</title><link>https://mfa.example/0", "<link>https://mfa.example/0", 1)},
		{"trailing junk", sound + "\n<!-- cached --><script>x</script>"},
		{"two documents", sound + sound},
		{"doctype", `<!DOCTYPE rss SYSTEM "http://my.netscape.com/publish/formats/rss-0.91.dtd">` + sound},
		{"entity bomb", `<!DOCTYPE x [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;">]>` + strings.Replace(sound, "Text 1", "&b;&b;", 1)},
		{"extensions", strings.Replace(sound, "<title>", `<media:group><media:title>x</media:title><media:x/><title>y</title></media:group><media:y/><title>`, 2)},
		{"extension unclosed", strings.Replace(sound, "<guid>id-0", `<media:group><media:title>x<guid>id-0`, 1)},
		{"rdf", `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>x</title></channel>` + strings.TrimSuffix(items, "</channel></rss>") + "</rdf:RDF>"},
	} {
		got, err := Parse([]byte(tt.doc), Document{URL: "https://mfa.example/feed"})
		if err != nil || len(got) != 2 {
			t.Errorf("%s: Parse = %d entries, %v, want 2", tt.name, len(got), err)
			continue
		}
		if got[0].Title != first || got[1].Title != second {
			t.Errorf("%s: titles are %q and %q, want %q and %q", tt.name, got[0].Title, got[1].Title, first, second)
		}
		if got[0].URL != "https://mfa.example/0" || got[1].URL != "https://mfa.example/1" {
			t.Errorf("%s: links are %q and %q", tt.name, got[0].URL, got[1].URL)
		}
	}
}

func TestParseEntity(t *testing.T) {
	doc := `<!DOCTYPE x [<!ENTITY mid "Министерство">]>` + rss("&mid; сообщает", second)
	got, err := Parse([]byte(doc), Document{})
	if err != nil || got[0].Title != "Министерство сообщает" {
		t.Errorf("Parse with an entity of its own = %v, %v", got, err)
	}
}

func TestParseFields(t *testing.T) {
	day := time.Date(2022, 4, 5, 9, 30, 0, 0, time.UTC)
	for _, tt := range []struct {
		name, item string
		want       ingest.Entry
	}{
		{"guid and date", `<title>A &lt;b&gt;bold&lt;/b&gt; &amp;amp; B</title><link>/a?utm_source=rss&amp;id=1#top</link><guid isPermaLink="false">g1</guid><pubDate>Tue, 05 Apr 2022 11:30:00 +0200</pubDate>`,
			ingest.Entry{Key: "g1", URL: "https://mfa.example/a?utm_source=rss&id=1#top", Title: "A bold & B", Published: day}},
		{"no guid", `<title>T</title><link>https://mfa.example/a?utm_source=rss&amp;id=1#top</link>`,
			ingest.Entry{Key: "https://mfa.example/a?id=1", URL: "https://mfa.example/a?utm_source=rss&id=1#top", Title: "T"}},
		{"only guid", `<title>T</title><guid>https://mfa.example/b</guid><pubDate>5 апреля 2022</pubDate>`,
			ingest.Entry{Key: "https://mfa.example/b", URL: "https://mfa.example/b", Title: "T", Published: day.Truncate(24 * time.Hour), DateOnly: true}},
		{"neither", `<title>T</title><pubDate>04/05/2022</pubDate>`,
			ingest.Entry{Key: "T 04/05/2022", Title: "T"}},
		{"script link", `<title>T</title><link>javascript:alert(1)</link><guid>x</guid>`,
			ingest.Entry{Key: "x", Title: "T"}},
	} {
		doc := `<rss version="2.0"><channel><link>https://other.example/</link><item>` + tt.item + `</item></channel></rss>`
		got, err := Parse([]byte(doc), Document{URL: "https://mfa.example/feed"})
		if err != nil || len(got) != 1 {
			t.Errorf("%s: Parse = %v, %v, want one entry", tt.name, got, err)
			continue
		}
		e := got[0]
		if e.Key != tt.want.Key || e.URL != tt.want.URL || e.Title != tt.want.Title ||
			!e.Published.Equal(tt.want.Published) || e.DateOnly != tt.want.DateOnly {
			t.Errorf("%s: Parse = %+v, want %+v", tt.name, e, tt.want)
		}
	}
}

func TestParseAtomAndJSON(t *testing.T) {
	atom := `<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title><entry><id>urn:1</id><title type="html">Déclaration</title>` +
		`<link href="/a"/><updated>2022-04-05T09:30:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Quarante</p></div></content></entry></feed>`
	json := `{"version":"https://jsonfeed.org/version/1.1","title":"x","items":[{"id":"urn:1","url":"https://mfa.example/a","title":"Déclaration","content_html":"<p>Quarante</p>","date_published":"2022-04-05T09:30:00Z"}]}`
	for name, doc := range map[string]string{
		"atom": atom,
		"json": json, "json with bom": "\xef\xbb\xbf" + json, "atom utf-16": utf16(t, atom),
	} {
		got, err := Parse([]byte(doc), Document{URL: "https://mfa.example/feed"})
		if err != nil || len(got) != 1 {
			t.Errorf("%s: Parse = %v, %v, want one entry", name, got, err)
			continue
		}
		e := got[0]
		if e.Key != "urn:1" || e.URL != "https://mfa.example/a" || e.Title != "Déclaration" ||
			!strings.Contains(e.Content, "Quarante") || e.Published.Hour() != 9 {
			t.Errorf("%s: Parse = %+v", name, e)
		}
	}
}

// hang is far beyond what a linear reading takes, on any machine.
const hang = 30 * time.Second

func TestParseRefused(t *testing.T) {
	deep := `<rss><channel>` + strings.Repeat("<a>", 150_000)
	for _, tt := range []struct {
		name, doc string
		want      ingest.Health
	}{
		{"html", "<!DOCTYPE html><html><head><title>404</title></head><body>x</body></html>", ingest.NotAFeed},
		{"bot check", "<html><head><title>Just a moment...</title></head><body></body></html>", ingest.Blocked},
		{"text", "no such page", ingest.NotAFeed},
		{"nothing", "  \n", ingest.Malformed},
		{"sitemap", `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>`, ingest.NotAFeed},
		{"json of something", `{"error":"no"}`, ingest.NotAFeed},
		{"cut json", `{"version":"https://jsonfeed.org/version/1","items":[{"id":"1"`, ingest.Malformed},
		{"too many items", `<rss><channel>` + strings.Repeat("<item><title>x</title></item>", maxItems+1), ingest.TooLarge},
		{"too many open items", `<rss><channel>` + strings.Repeat("<item>", 1_000_000), ingest.TooLarge},
		{"deep json", `{"items":` + strings.Repeat("[", 1_000_000), ingest.Malformed},
		{"too many elements", "<rss><channel><item>" + strings.Repeat("<x:a>1</x:a>", maxElements+1), ingest.TooLarge},
		{"too many objects", `{"items":[` + strings.Repeat(`{"id":"1"},`, maxObjects+1), ingest.TooLarge},
		{"deep", deep, ""},
		{"endless attributes", "<rss><channel><item " + strings.Repeat(`a="b" `, 100_000) + "><title>x</title></item></channel></rss>", ""},
		{"only less-thans", "<rss>" + strings.Repeat("<", 1<<20), ""},
		{"only open quotes", "<rss>" + strings.Repeat(`<a b="`, 1<<17), ""},
		{"only comments open", "<rss>" + strings.Repeat(`<!--`, 1<<18), ""},
		{"only CDATA open", "<rss>" + strings.Repeat(`<![CDATA[`, 1<<17), ""},
		{"only end tags", "<rss>" + strings.Repeat(`</x>`, 1<<18), ""},
		{"only references", "<rss>" + strings.Repeat(`&#8;&`, 1<<18), ""},
	} {
		start := time.Now()
		_, err := Parse([]byte(tt.doc), Document{})
		if took := time.Since(start); took > hang {
			t.Errorf("%s: Parse took %v, want linear time", tt.name, took)
		}
		f, ok := errors.AsType[*ingest.Fault](err)
		if tt.want != "" && (!ok || f.Health != tt.want) {
			t.Errorf("%s: Parse = %v, want %s", tt.name, err, tt.want)
		}
	}
}

func TestContent(t *testing.T) {
	long := strings.Repeat("The ministry said so. ", 40)
	for _, tt := range []struct {
		name, item, media string
		full              bool
	}{
		{"plain teaser", "<description>Four &amp; five</description>", "text/plain", false},
		{"html teaser", "<description>&lt;p&gt;Four&lt;/p&gt;</description>", "text/html", false},
		{"double escaped", "<description>Four &amp;amp; five</description>", "text/html", false},
		{"whole article", "<description>x</description><content:encoded>&lt;p&gt;" + long + "&lt;/p&gt;</content:encoded>", "text/html", true},
		{"article in the description", "<description>" + long + long + long + "</description>", "text/plain", true},
		{"long teaser", "<description>" + long + long + long + " […]</description>", "text/plain", false},
		{"long markup, short text", "<content:encoded>&lt;p class='" + long + "'&gt;x&lt;/p&gt;</content:encoded>", "text/html", false},
		{"read more", "<content:encoded>" + long + " Read more</content:encoded>", "text/plain", false},
		{"nothing", "", "text/plain", false},
	} {
		doc := `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><item><guid>1</guid>` + tt.item + `</item></channel></rss>`
		got, err := Parse([]byte(doc), Document{})
		if err != nil || len(got) != 1 || got[0].MediaType != tt.media || got[0].Full != tt.full {
			t.Errorf("%s: Parse = %+v, %v, want %s, full %v", tt.name, got, err, tt.media, tt.full)
		}
	}
}
