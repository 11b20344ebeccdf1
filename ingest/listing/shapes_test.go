package listing

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

// A shape is a way in which ministries lay out their news; %[1]d is the number of an item, %[2]s
// its headline and %[3]s its date.
type shape struct {
	name, lang, item string
	around           string // %s are the items; only them when empty
	dates            string // a time.Format layout, or a list of dates joined by "|"
	undated          bool
}

const (
	navigation = `<div class="menu"><ul><li><a href="/about/the-ministry">About the ministry and its people</a></li><li><a href="/visa/how-to">How to apply for a visa today</a></li><li><a href="/travel/advice">Travel advice for all countries</a></li><li><a href="/contact/offices">Contact our offices and missions</a></li><li><a href="/careers/open">Careers and open positions here</a></li></ul></div>`
	pages      = `<div class="pager"><a href="?page=1">1</a> <a href="?page=2">2</a> <a href="?page=3">3</a> <a href="?page=2">Next page of the releases</a></div>`
	related    = `<div class="side"><h4>Most read</h4><p><a href="/old/1">An older statement on visas and travel</a></p><p><a href="/old/2">An older statement on trade with states</a></p><p><a href="/old/3">An older statement on the treaty of peace</a></p></div>`
	social     = `<footer><a href="https://social.example/mfa/profile">Follow the ministry on social media</a><a href="https://video.example/mfa/channel">Watch the ministry on our channel</a><a href="https://photo.example/mfa/album">See the photos of the ministry</a></footer>`
)

var headlines = []string{
	"Ministry declares four diplomats personae non gratae", "Ambassador summoned over the incident at the border",
	"Minister meets his colleagues in the capital on Monday", "Statement on the situation of the embassy building", "Consular services will be closed on the holiday",
}

var shapes = []shape{
	{name: "list with span", item: `<li><span class="d">%[3]s</span> <a href="/n/%[1]d">%[2]s</a></li>`, around: "<ul class=news>%s</ul>", dates: "02.01.2006"},
	{name: "cards", item: `<div class="card"><a href="/n/%[1]d"><img src="/i.jpg" alt=""></a><div class="body"><h3><a href="/n/%[1]d">%[2]s</a></h3><div class="meta">%[3]s</div><p>A teaser of some words about it.</p><a href="/n/%[1]d">Read more about this statement</a></div></div>`, dates: "2 January 2006"},
	{name: "card is one link", item: `<a class="tile" href="/n/%[1]d"><div class="when">%[3]s</div><div class="head">%[2]s</div></a>`, dates: "2 January 2006"},
	{name: "table", item: `<tr><td>%[3]s</td><td><a href="/n/%[1]d">%[2]s</a></td><td>Press</td></tr>`, around: "<table><tr><th>Date</th><th>Title</th><th>Kind</th></tr>%s</table>", dates: "02/01/2006|13/04/2022|22/04/2022|23/04/2022|24/04/2022|25/04/2022"},
	{name: "definition list", item: `<dt>%[3]s</dt><dd><a href="/n/%[1]d">%[2]s</a></dd>`, around: "<dl>%s</dl>", dates: "2 January 2006"},
	{name: "definition list, link first", item: `<dt><a href="/n/%[1]d">%[2]s</a></dt><dd>%[3]s - A teaser.</dd>`, around: "<dl>%s</dl>", dates: "2 January 2006"},
	{name: "articles with time", item: `<article><header><h2><a href="/n/%[1]d">%[2]s</a></h2><time datetime="%[3]s">x</time></header></article>`, dates: "2006-01-02"},
	{name: "flat headings", item: `<h4><a href="/n/%[1]d">%[2]s</a></h4><p class="date">%[3]s</p><p>A teaser of it.</p>`, around: "<div id=content>%s</div>", dates: "2 January 2006"},
	{name: "flat, date first", item: `<p class="date">%[3]s</p><h4><a href="/n/%[1]d">%[2]s</a></h4>`, around: "<div id=content>%s</div>", dates: "2 January 2006"},
	{name: "paragraphs with breaks", item: `<p>%[3]s<br><a href="/n/%[1]d">%[2]s</a></p>`, dates: "02.01.2006"},
	{name: "date within the link's text", item: `<li><a href="/n/%[1]d"><b>%[2]s</b> <i>%[3]s</i></a></li>`, around: "<ul>%s</ul>", dates: "2 January 2006"},
	{name: "read more only", item: `<div class="entry"><h3>%[2]s</h3><span>%[3]s</span><p>A teaser of some words.</p><a href="/n/%[1]d">Read more</a></div>`, dates: "2 January 2006"},
	{name: "heading around, title in an attribute", item: `<div class="entry"><a href="/n/%[1]d" title="%[2]s"><img src=x></a><span>%[3]s</span></div>`, dates: "2 January 2006"},
	{name: "undated", item: `<li class="x"><a href="/n/%[1]d">%[2]s</a></li>`, around: "<ul>%s</ul>", undated: true},
	{name: "russian", lang: "ru", item: `<div class="announce"><span class="announce__date">%[3]s</span><a href="/n/%[1]d">%[2]s</a></div>`, dates: "5 апреля 2022 г.|4 апреля 2022 г.|3 марта 2022 г.|2 мая 2022 г.|1 июня 2022 г."},
	{name: "german", lang: "de", item: `<li><h3><a href="/n/%[1]d">%[2]s</a></h3><p>%[3]s - Pressemitteilung</p></li>`, around: "<ul>%s</ul>", dates: "5. April 2022|4. April 2022|3. März 2022|2. Mai 2022|1. Juni 2022"},
	{name: "french", lang: "fr", item: `<div class="item"><p class="t"><a href="/n/%[1]d">%[2]s</a></p><p class="d">Publié le : %[3]s</p></div>`, dates: "5 avril 2022|4 avril 2022|3 mars 2022|2 mai 2022|1er juin 2022"},
	{name: "spanish", lang: "es", item: `<li><small>%[3]s</small><a href="/n/%[1]d">%[2]s</a></li>`, around: "<ol>%s</ol>", dates: "5 de abril de 2022|4 de abril de 2022|3 de marzo de 2022|2 de mayo de 2022|1 de junio de 2022"},
	{name: "polish", lang: "pl", item: `<li><a href="/n/%[1]d"><div class="event"><span class="date">%[3]s</span></div><div class="title">%[2]s</div></a></li>`, around: "<ul>%s</ul>", dates: "05.04.2022|04.04.2022|03.03.2022|02.05.2022|01.06.2022"},
	{name: "chinese", lang: "zh", item: `<li><a href="/n/%[1]d">外交部发言人就驱逐外交官答记者问第%[1]d次%[2]s</a>（%[3]s）</li>`, around: "<ul>%s</ul>", dates: "2006-01-02"},
	{name: "arabic", lang: "ar", item: `<div class="views-row"><div><a href="/n/%[1]d">%[2]s</a></div><div class="field">%[3]s</div></div>`, dates: "5 أبريل 2022|4 أبريل 2022|3 مارس 2022|2 مايو 2022|1 يونيو 2022"},
	{name: "month and day apart", item: `<div class="row"><div class="cal"><span>05</span> <span>April</span> <span>2022</span></div><div><a href="/n/%[1]d">%[2]s</a></div></div>`, dates: "2 January 2006"},
	{name: "links with many classes", item: `<div class="col item-%[1]d odd"><a class="link l%[1]d" href="/n/%[1]d">%[2]s</a><span>%[3]s</span></div>`, dates: "2 January 2006"},
	{name: "script links beside", item: `<li><a href="javascript:share(%[1]d)">Share this statement with others</a><a href="/n/%[1]d">%[2]s</a> <span>%[3]s</span></li>`, around: "<ul>%s</ul>", dates: "2 January 2006"},
}

func (s shape) page() string {
	var items strings.Builder
	layout := strings.Split(s.dates, "|")
	for i, h := range headlines {
		day := time.Date(2022, 4, 5, 0, 0, 0, 0, time.UTC).AddDate(0, 0, -i).Format(layout[0])
		if len(layout) > 1 {
			day = layout[len(layout)-len(headlines)+i]
		}
		fmt.Fprintf(&items, "%s\n", strings.NewReplacer("%[1]d", fmt.Sprint(i+1), "%[2]s", h, "%[3]s", day).Replace(s.item))
	}
	around := s.around
	if around == "" {
		around = "<div class=list>%s</div>"
	}
	return "<html><body>" + navigation + "<main>" + strings.Replace(around, "%s", items.String(), 1) + pages + "</main>" + related + social + "</body></html>"
}

// The guess finds the list, all of it, nothing else, with its dates.
func TestGuessShapes(t *testing.T) {
	right := 0
	for _, s := range shapes {
		got, err := Parse([]byte(s.page()), Page{URL: "https://mfa.example/press", Lang: s.lang})
		bad := ""
		if err != nil || len(got) != len(headlines) {
			bad = fmt.Sprintf("%d items, %v, want %d", len(got), err, len(headlines))
		}
		for i, e := range got {
			if bad != "" {
				break
			}
			switch {
			case !strings.Contains(e.Title, headlines[i]) || e.URL != fmt.Sprintf("https://mfa.example/n/%d", i+1):
				bad = fmt.Sprintf("item %d is %q at %s", i, e.Title, e.URL)
			case e.Published.IsZero() != s.undated:
				bad = fmt.Sprintf("item %d of %q is dated %v", i, e.Title, e.Published)
			}
		}
		if bad == "" {
			right++
		} else {
			t.Errorf("%s: %s", s.name, bad)
		}
	}
	t.Logf("%d of %d shapes", right, len(shapes))
}
