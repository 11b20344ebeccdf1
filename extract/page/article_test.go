package page

import (
	"fmt"
	"strings"
	"testing"

	"nongrata/ingest"
)

const body3 = `<p>Three employees of the embassy must leave by Friday, the ministry said, naming no reasons for it.</p>
<p>The ambassador, who was called in on Monday, was told of the decision in the afternoon, it added.</p>
<p>Nobody at the embassy, which opened in 1992, could be reached, and the line was dead all day.</p>`

const teasers = `<section class="related"><h2>Read also</h2>
<article><a href="/1"><h3>Ruritania throws out nine envoys of Freedonia</h3></a><p>Nine envoys have to go, among them the consul, the paper says.</p></article>
<article><a href="/2"><h3>Sylvania expels two military attachés of Ruritania</h3></a><p>Two attachés have a week, the army says.</p></article></section>`

// TestArticle pins what is the article and what is not, whatever pages call their parts.
func TestArticle(t *testing.T) {
	for _, c := range []struct{ name, page string }{
		{"wrapper named paywall", `<div class="paywall has-sidebar"><div class="txt">` + body3 + `</div></div>` + teasers},
		{"all in one form", `<form id="aspnetForm"><table><tr><td>` + body3 + `</td></tr></table></form>`},
		{"body of one form after a menu", `<form><div class="menu"><p>Home, news, speeches, treaties, visas, contact, and much more besides.</p></div><div>` + body3 + `</div></form>`},
		{"article in an aside's neighbour", `<main><aside><p>Nine envoys of Freedonia were thrown out by Ruritania last year, as you may recall.</p></aside><article>` + body3 + `</article></main>`},
		{"teasers in articles of their own", `<main><article>` + body3 + `</article>` + teasers + teasers + `</main>`},
		{"links from end to end", `<div>` + body3 + `<p><a href="/9">Ruritania throws out nine envoys of Freedonia in spying row</a></p><ul><li><a href="/8">Sylvania expels two attachés of Ruritania</a></li></ul></div>`},
		{"longer comments", `<article>` + body3 + `</article><div id="comments" class="comments-area">` + strings.Repeat(`<div class="comment-body"><p>In my view, Ruritania should expel all of them, every single one, and their cooks too, at once.</p></div>`, 30) + `</div>`},
		{"cut into sections", `<main><section><div><div>` + strings.Replace(body3, "</p>\n<p>The", "</p></div></div></section><section><div><div><p>The", 1) + `</div></div></section></main>` + teasers},
		{"cookie notice", `<div id="cookie-consent"><p>We and 947 partners store cookies, among them those of Ruritania, to expel boredom.</p></div><div>` + body3 + `</div>`},
		{"captions", `<div>` + body3 + `<figure><img src="/a"><figcaption>Four diplomats leave the embassy of Freedonia, which expelled them, in 2014.</figcaption></figure></div>`},
		{"hidden parts", `<div>` + body3 + `<p style="display: none">Nine envoys expelled.</p><p hidden>Nine envoys expelled.</p><div aria-hidden="true"><p>Nine envoys expelled.</p></div></div>`},
		{"share bar and sponsor", `<div>` + body3 + `<div class="article-share"><p>Share this on a network of your choice, or mail it</p></div><div class="sponsored"><p>Nine envoys of taste, expelled from ordinary kitchens.</p></div></div>`},
	} {
		got, err := Text([]byte("<html><body>"+c.page+"</body></html>"), "text/html", false, ingest.Selectors{})
		if err != nil {
			t.Fatal(err)
		}
		var want []string
		for p := range strings.SplitSeq(body3, "\n") {
			want = append(want, strings.TrimSuffix(strings.TrimPrefix(p, "<p>"), "</p>"))
		}
		if got.Text != strings.Join(want, "\n\n") {
			t.Errorf("%s: Text = %q, want the three paragraphs", c.name, got.Text)
		}
	}
}

// TestArticleShort pins that a short article does not take in what stands around it.
func TestArticleShort(t *testing.T) {
	const short = "Three employees of the embassy must leave by Friday, the ministry said."
	const around = `<aside class="sidebar"><p>Nine envoys of Freedonia were thrown out by Ritania, and the paper says that more will follow in the coming days.</p></aside>` +
		teasers + `<footer><p>All the news of Ruritania, which expels nine envoys, in all languages and all day long.</p></footer>`
	for _, wrapper := range []string{"<main><article>%s</article></main>", `<form><div class="wrap">%s</div></form>`, `<div class="paywall">%s</div>`} {
		body := fmt.Sprintf(wrapper, "<h1>Three go</h1><p>"+short+"</p>")
		got, err := Text([]byte("<html><body>"+body+around+"</body></html>"), "text/html", false, ingest.Selectors{})
		if err != nil || strings.TrimPrefix(got.Text, "Three go\n\n") != short {
			t.Errorf("Text(%s) = %q, %v, want %q", wrapper, got.Text, err, short)
		}
	}
}

func TestLinkedBody(t *testing.T) {
	page := `<html><head><script type="application/ld+json">{broken</script>
<script type="application/ld+json">[{"@type":"NewsArticle","datePublished":"2022-04-05","articleBody":"` +
		strings.Repeat("Four diplomats must leave.\\n", 5) + `"}]</script></head><body><p>Four diplomats …</p></body></html>`
	got, err := Text([]byte(page), "text/html", false, ingest.Selectors{})
	if err != nil || strings.Count(got.Text, "must leave") != 5 || got.Published != "2022-04-05" {
		t.Errorf("Text = %+v, %v, want the body and the day of the linked data", got, err)
	}
}

func TestTitle(t *testing.T) {
	for _, c := range []struct{ name, head, body, want string }{
		{"only h1", `<title>x</title>`, `<h1>Four <b>go</b></h1>`, "Four go"},
		{"h1 is the site", `<meta property="og:site_name" content="The Daily"><meta property="og:title" content="Four go">`, `<h1>The Daily</h1>`, "Four go"},
		{"site behind a dash", `<meta property="og:site_name" content="The Daily"><meta property="og:title" content="Four go - The Daily">`, `<h1>a</h1><h1>b</h1>`, "Four go"},
		{"host behind a bar", `<link rel="canonical" href="https://www.daily.example/1"><title>Four go home at once | Daily</title>`, ``, "Four go home at once"},
		{"site in front", `<meta property="og:site_name" content="MFA"><title>MFA: Four go</title>`, ``, "Four go"},
		{"a dash of the headline stays", `<title>Four go – and two stay</title>`, ``, "Four go – and two stay"},
		{"h1 of the article", `<title>x</title>`, `<h1>Site</h1><article><h1>Four go</h1></article>`, "Four go"},
		{"icons have titles too", `<title>Four go</title>`, `<svg><title>Menu</title></svg>`, "Four go"},
	} {
		page := "<html><head>" + c.head + "</head><body>" + c.body + body3 + "</body></html>"
		got, err := Text([]byte(page), "text/html", false, ingest.Selectors{})
		if err != nil || got.Title != c.want {
			t.Errorf("%s: title = %q, %v, want %q", c.name, got.Title, err, c.want)
		}
	}
}

func TestDated(t *testing.T) {
	for _, c := range []struct{ name, body, published, dated string }{
		{"for machines", `<time datetime="2022-04-05">5 April</time>`, "2022-04-05", ""},
		{"of the article first", `<time datetime="2020-01-01">x</time><article><time datetime="2022-04-05">y</time></article>`, "2022-04-05", ""},
		{"printed", `<time>5 kwietnia 2022</time>`, "", "5 kwietnia 2022"},
		{"named", `<span class="post-date">5. huhtikuuta 2022</span>`, "", "5. huhtikuuta 2022"},
		{"too long for a date", `<div class="update-box">` + strings.Repeat("In 2021 it rained. ", 9) + `</div>`, "", ""},
		{"no digit", `<span class="date">today</span>`, "", ""},
	} {
		got, err := Text([]byte("<html><body>"+c.body+body3+"</body></html>"), "text/html", false, ingest.Selectors{})
		if err != nil || got.Published != c.published || got.Dated != c.dated {
			t.Errorf("%s: %q, %q, %v, want %q, %q", c.name, got.Published, got.Dated, err, c.published, c.dated)
		}
	}
}

func TestBrokenSelector(t *testing.T) {
	got, err := Text([]byte(body3), "text/html", false, ingest.Selectors{Title: "h1[", Body: "::", BodyDate: ">"})
	if err != nil || !strings.Contains(got.Text, "Three employees") {
		t.Errorf("Text(broken selectors) = %.40q, %v, want the article", got.Text, err)
	}
}
