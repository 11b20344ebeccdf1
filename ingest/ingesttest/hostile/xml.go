package hostile

import (
	"fmt"
	"strings"
)

// feed puts content where the items of a feed are.
func feed(content string) string {
	return `<?xml version="1.0"?><rss version="2.0"><channel><title>x</title>` + content + `</channel></rss>`
}

func item(inside string) string {
	return "<item><title>Seven told to leave</title><link>https://a.example/1</link>" + inside + "</item>"
}

var xmlMakers = []maker{
	{"entity-bomb", plainly(func(d *dice) string {
		var b strings.Builder
		b.WriteString(`<!DOCTYPE rss [<!ENTITY e0 "haha">`)
		n := 5 + d.IntN(60)
		for i := range n {
			fmt.Fprintf(&b, `<!ENTITY e%d "%s">`, i+1, strings.Repeat(fmt.Sprintf("&e%d;", i), 2+d.IntN(20)))
		}
		return b.String() + "]>" + feed(item(fmt.Sprintf("<description>&e%d;</description>", n)))
	})},
	{"entity-long", plainly(func(d *dice) string {
		return `<!DOCTYPE rss [<!ENTITY a "` + fill("ha", d.size(100, 100_000)) + `">]>` + feed(item("<description>"+fill("&a;", 1<<20)+"</description>"))
	})},
	{"external-entity", plainly(func(d *dice) string {
		return `<!DOCTYPE rss [<!ENTITY x SYSTEM "` + d.one("file:///etc/passwd", "http://127.0.0.1:1/", "gopher://a.example/", "expect://id") +
			`"><!ENTITY % p SYSTEM "http://127.0.0.1:1/p.dtd">%p;]>` + feed(item("<description>&x;</description><xi:include href='file:///etc/hosts'/>"))
	})},
	{"deep-items", plainly(func(d *dice) string { return feed(nest("<item>", "x", "</item>", d.size(100, 1_000_000))) })},
	{"deep-extension", plainly(func(d *dice) string { return feed(item(nest("<x:y>", "x", "</x:y>", d.size(100, 1_000_000)))) })},
	{"deep-xhtml", plainly(func(d *dice) string {
		return `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id><title>x</title><content type="xhtml">` +
			nest("<div>", "x", d.one("</div>", ""), d.size(100, 1_000_000)) + "</content></entry></feed>"
	})},
	{"deep-channels", plainly(func(d *dice) string { return nest("<rss><channel>", item(""), "", d.size(100, 300_000)) })},
	{"attributes", plainly(func(d *dice) string {
		return feed("<item " + fill(d.one(`a="b" `, `a=b `, `a `, `="" `, `a='`), d.size(1000, 4<<20)) + "><title>x</title></item>")
	})},
	{"namespaces", plainly(func(d *dice) string {
		var b strings.Builder
		for i := range d.size(100, 100_000) {
			fmt.Fprintf(&b, ` xmlns:n%d="urn:%d"`, i, i)
		}
		return "<rss" + b.String() + "><channel>" + item("") + "</channel></rss>"
	})},
	{"namespace-each", plainly(func(d *dice) string { return feed(fill(`<n:x xmlns:n="urn:`+d.word()+`">`, d.size(10_000, 4<<20))) })},
	{"cdata", plainly(func(d *dice) string {
		return feed(item("<description>" + fill(d.one("<![CDATA[", "<![CDATA[]]>", "]]>", "<![CDATA[]]", "<![CDATA[ ]]> ]]>"), d.size(1000, 4<<20))))
	})},
	{"instructions", plainly(func(d *dice) string {
		return fill(d.one("<?a b?>", "<?", "<?xml version='1.0'?>"), d.size(1000, 4<<20)) + feed(item(""))
	})},
	{"unclosed", plainly(func(d *dice) string {
		return feed(fill("<item><title>a<link>b<guid>c<description>d", d.size(1000, 60_000)))
	})},
	{"many-items", plainly(func(d *dice) string {
		return feed(fill("<item><title>x y</title><guid>"+d.word()+"</guid></item>", d.size(1000, 8<<20)))
	})},
	{"large-field", plainly(func(d *dice) string {
		return feed(item("<description>" + fill(d.words(20)+" ", d.size(1<<20, 8<<20)) + "</description>"))
	})},
	{"large-title", plainly(func(d *dice) string {
		return feed("<item><title>" + fill(d.one("&amp;lt;b&amp;gt;", "&lt;b&gt;", "&#x41;", "x "), 7<<20) + "</title></item>")
	})},
	{"same-guid", plainly(func(d *dice) string {
		return feed(strings.Repeat("<item><guid>1</guid><title>"+d.words(4)+"</title></item>", d.size(2, 1999)))
	})},
	{"no-guid", plainly(func(d *dice) string { return feed(strings.Repeat("<item><title></title></item>", d.size(2, 1999))) })},
	{"script-guid", plainly(func(d *dice) string {
		return feed("<item><guid>" + d.one("javascript:alert(1)", "data:text/html,x", "http://[::1", "https://a.example/%zz", "//a.example", "http://a.example:99999/", strings.Repeat("http://a.example/", 10_000)) + "</guid><link>vbscript:x</link><title>x</title></item>")
	})},
	{"comments", plainly(func(d *dice) string {
		return fill(d.one("<!--", "<!-->", "<!-- -->", "<!---->", "<!"), d.size(1000, 4<<20)) + feed(item(""))
	})},
	{"doctype", plainly(func(d *dice) string {
		return "<!DOCTYPE rss [" + fill("<!ENTITY a \"b\"><!ELEMENT c ANY>", d.size(1000, 6<<20)) + d.one("]>", "") + feed(item(""))
	})},
	{"long-name", plainly(func(d *dice) string {
		n := fill("n", d.size(1000, 3<<20))
		return feed("<item><" + n + ">x</" + n + "></item>")
	})},
	{"less-thans", plainly(func(d *dice) string {
		return feed(item("<description>" + fill(d.one("<", "< ", "</", "<a", "<1>", "<é>", "<a<b"), d.size(1000, 6<<20))))
	})},
	{"references", plainly(func(d *dice) string {
		return feed(item("<description>" + fill(d.one("&", "&#", "&#x8;", "&a", "&&;;", "&#99999999;"), d.size(1000, 6<<20)) + "</description>"))
	})},
	{"sitemap", plainly(func(d *dice) string {
		return `<urlset xmlns:news="n">` + fill(d.one("<url><loc>https://a.example/1</loc><news:news><news:title>x</news:title></news:news></url>", "<url>", "<url><loc>"), d.size(1000, 6<<20)) + "</urlset>"
	})},
	{"sitemap-index", plainly(func(d *dice) string {
		return "<sitemapindex>" + fill("<sitemap><loc>https://a.example/map.xml</loc></sitemap>", d.size(1000, 6<<20))
	})},
	{"rdf", plainly(func(d *dice) string {
		return `<rdf:RDF><channel><items><rdf:Seq>` + fill(`<rdf:li resource="x"/>`, d.size(1000, 4<<20)) + "</rdf:Seq></items></channel>" + item("") + "</rdf:RDF>"
	})},
	{"noise", func(d *dice) []byte {
		return append([]byte("<rss><channel><item><title>"), d.noise(d.size(1000, 2<<20))...)
	}},
	{"mutated", func(d *dice) []byte {
		b := []byte(feed(strings.Repeat(item("<description>"+d.words(20)+"</description>"), 20)))
		return d.damage(b, d.size(5, 400))
	}},
	{"base", plainly(func(d *dice) string {
		return `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="` + d.one("http://[", "javascript:x", strings.Repeat("../", 100_000), "http://a.example/"+strings.Repeat("a/", 200_000)) +
			`">` + strings.Repeat(`<entry xml:base="x/"><id>1</id><link href="`+strings.Repeat("../", d.size(10, 1000))+`"/><title>x</title></entry>`, d.size(1, 300)) + "</feed>"
	})},
}
