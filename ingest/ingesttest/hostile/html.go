package hostile

import (
	"fmt"
	"strings"
)

func page(body string) string {
	return "<!doctype html><html lang=en><head><title>x</title></head><body>" + body
}

var htmlMakers = []maker{
	{"deep", plainly(func(d *dice) string {
		return page(nest("<"+d.one("div", "span", "blockquote", "ul><li", "table><tr><td", "b", "a", "font", "x-y")+">", "x", "", d.size(100, 1_000_000)))
	})},
	{"formatting", plainly(func(d *dice) string {
		return page(fill(d.one("<b><i><u><p>", "<a><p>", "<font color=x><div>", "</b><b></p>", "<nobr><table>"), d.size(1000, 1<<20)))
	})},
	{"reopened", plainly(func(d *dice) string {
		var b strings.Builder
		for i := range d.size(10, 2000) {
			fmt.Fprintf(&b, "<b x=%d>", i)
		}
		return page("<p>" + b.String() + "</p>" + fill("<div>x</div>", d.size(1000, 4<<20)))
	})},
	{"stray-ends", plainly(func(d *dice) string {
		return page(d.one("", "<table>", "<select>", "<table><tr>") + fill(d.one("text</z>", "text<body>", "text<tr>", "text<input type=hidden>", "text<p>", "text<!-- -->"), d.size(1<<16, 8<<20)))
	})},
	{"script-in-drawing", plainly(func(d *dice) string { return page("<svg><style>" + fill("<p x>", d.size(1000, 6<<20))) })},
	{"misnested-tables", plainly(func(d *dice) string {
		return page(fill(d.one("<table><td>", "<table>x", "<table><select>", "<tr><caption>", "<table><b><tr>"), d.size(1000, 1<<20)))
	})},
	{"links", plainly(func(d *dice) string {
		return page(fill(`<a href="/`+d.word()+`">a headline of a certain length</a> `, d.size(1000, 8<<20)))
	})},
	{"list", plainly(func(d *dice) string {
		var b strings.Builder
		for i := range d.size(10, 60_000) {
			fmt.Fprintf(&b, `<li class=row><a href="/%d">A headline of a certain length %d</a><time>5 April 2022</time>`, i, i)
		}
		return page(b.String())
	})},
	{"nested-list", plainly(func(d *dice) string {
		return page(nest(`<div class=row><a href="/x">a headline of a certain length</a>`, "", "", d.size(10, 80_000)))
	})},
	{"attributes", plainly(func(d *dice) string {
		return page("<a " + fill(d.one("a=b ", `href="`, "x", `a="b"`, "=' "), d.size(1000, 6<<20)) + ">x</a>")
	})},
	{"classes", plainly(func(d *dice) string {
		return page(strings.Repeat(`<p class="`+fill(d.word()+" ", d.size(100, 100_000))+`">text of it</p>`, 20))
	})},
	{"foreign", plainly(func(d *dice) string {
		return page(nest(d.one("<svg><desc>", "<math><mi>", "<svg><foreignObject>", "<math><annotation-xml encoding=text/html>"), "x", "", d.size(100, 300_000)))
	})},
	{"templates", plainly(func(d *dice) string {
		return page(nest(d.one("<template>", "<select><option>", "<noscript>", "<object>", "<iframe srcdoc='"), "x", "", d.size(100, 500_000)))
	})},
	{"base", plainly(func(d *dice) string {
		return `<base href="` + d.one("javascript:x", "http://[", "//", strings.Repeat("a/", 1<<20), "data:,") + `">` + page(strings.Repeat(`<li><a href="`+d.one("?", "//x", "%zz", "\x00", "../../..")+`">a headline of a certain length</a>`, 2000))
	})},
	{"refresh", plainly(func(d *dice) string {
		return fill(`<meta http-equiv=refresh content="0;url=/">`, d.size(1000, 4<<20)) + page("")
	})},
	{"metas", plainly(func(d *dice) string {
		return fill(`<meta property="article:published_time" content="`+d.word()+`">`, d.size(1000, 6<<20)) + page("")
	})},
	{"linked-data", plainly(func(d *dice) string {
		return page(`<script type="application/ld+json">` + nest(d.one("[", `{"@graph":`, `{"articleBody":`), `"x"`, d.one("]", "}", ""), d.size(100, 1_500_000)) + "</script>")
	})},
	{"many-linked-data", plainly(func(d *dice) string {
		return page(fill(`<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","articleBody":"y"}</script>`, d.size(1000, 6<<20)))
	})},
	{"unclosed", plainly(func(d *dice) string {
		return page(d.one("<script>", "<title>", "<textarea>", "<!--", "<plaintext>", "<style>", "<xmp>", "<!DOCTYPE", "<![CDATA[", "<a href='") + fill(d.words(8)+"<p>", d.size(1000, 8<<20)))
	})},
	{"entities", plainly(func(d *dice) string {
		return page("<p>" + fill(d.one("&amp", "&notit;", "&#x110000;", "&CounterClockwiseContourIntegral;", "&", "&#1"), d.size(1000, 8<<20)))
	})},
	{"one-paragraph", plainly(func(d *dice) string { return page("<article><p>" + fill(d.words(30)+d.one(" ", ". ", ", "), 8<<20)) })},
	{"paragraphs", plainly(func(d *dice) string { return page("<article>" + fill("<p>"+d.words(12)+".", d.size(1000, 6<<20))) })},
	{"headlines", plainly(func(d *dice) string { return page(fill("<h1>"+d.words(4)+"</h1>", d.size(1000, 4<<20))) })},
	{"dates", plainly(func(d *dice) string {
		return page(fill(d.one("<time datetime=x>5 April 2022</time>", "<p>05.04.2022</p>", "<span class=date>1/2/3</span>"), d.size(1000, 4<<20)))
	})},
	{"hidden", plainly(func(d *dice) string {
		return page(fill(`<span style="display:none">4</span><span hidden>40</span><p style="font-size:0">expels forty</p>`, d.size(1000, 4<<20)))
	})},
	{"less-thans", plainly(func(d *dice) string {
		return page(fill(d.one("<", "</", "<!", "<?", "</ ", "<a<"), d.size(1000, 8<<20)))
	})},
	{"mutated", func(d *dice) []byte {
		b := []byte(page(strings.Repeat(`<div class="row"><h3><a href="/x">A headline of a certain length</a></h3><time>5 April 2022</time><p>text</p></div>`, 200)))
		return d.damage(b, d.size(10, 2000))
	}},
	{"noise", func(d *dice) []byte { return append([]byte(page("<p>")), d.noise(d.size(1000, 1<<20))...) }},
}
