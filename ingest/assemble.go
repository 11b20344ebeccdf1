package ingest

import (
	"context"
	"errors"
	"fmt"
	"strings"
)

// item makes the Item of an entry. again says that its page may be had later.
func (d *delivery) item(ctx context.Context, e freshEntry) (it Item, again bool) {
	defer func() { it.checkDate() }() // whoever gave it
	it = Item{
		ID: e.id, Source: d.source.ID, Kind: d.source.Kind, Country: d.source.Country,
		Lang: d.source.langOf(e.Lang), URL: e.URL, Title: e.Title, Published: e.Published, DateOnly: e.DateOnly,
		Fetched: d.o.Clock.Now(), Evidence: []Capture{d.list.Capture},
		Notes: append([]string(nil), e.Notes...),
	}
	if !d.paged(e.Entry) {
		d.useContent(&it, e, "the list carries no text and no link")
		return it, false
	}
	page, pageErr := d.page(ctx, e.URL)
	if pageErr != nil {
		missing := fmt.Sprintf("the page was not to be had: %v", pageErr)
		d.useContent(&it, e, missing)
		return it, temporary(HealthOf(pageErr))
	}
	d.usePage(&it, e, page)
	return it, false
}

// paged reports whether the text of e is on a page of its own.
func (d *delivery) paged(e Entry) bool { return e.URL != "" && !e.Full && !d.source.FullText }

// maxLost is how many pages of one host may fail to come in a poll before it is not asked for
// the others: they would hold up the source, and a place among all requests, for half a minute
// each.
const maxLost = 3

var errLost = errors.New("its host did not answer for others")

// page fetches an article. A host that asks to be left alone is not asked for the others, nor
// is one that does not answer.
func (d *delivery) page(ctx context.Context, address string) (Response, error) {
	host := Source{URL: address}.host()
	d.asked = d.busy == nil && d.lost[host] < maxLost
	switch {
	case d.busy != nil:
		return Response{}, d.busy
	case !d.asked:
		return Response{}, &Fault{Health: Unreachable, Err: errLost}
	}
	d.hand.drop()
	res, err := d.o.Pages.Get(ctx, d.source.article(address))
	if f, ok := errors.AsType[*Fault](err); ok && f.RetryAfter > 0 {
		d.busy, d.retryAfter = err, f.RetryAfter
	}
	if !HealthOf(err).Lost() {
		delete(d.lost, host)
		return res, err
	}
	if d.lost == nil {
		d.lost = map[string]int{}
	}
	d.lost[host]++
	return res, err
}

// article asks for the page of one of the source's items.
func (s Source) article(address string) Request {
	r := Request{URL: address, Accept: acceptList[Listing], Obey: true, Via: s.Transport}
	if s.Render.Articles {
		r.Render = s.Render
	}
	return r
}

// langOf returns the language of an entry for which the list declares one. A source of one
// language is believed over its software, which says "en-us" unless told otherwise; of
// several, the declared one must be among them, else the text has to tell.
func (s Source) langOf(declared string) string {
	if len(s.Languages) == 1 {
		return s.Languages[0]
	}
	base, _, _ := strings.Cut(strings.ToLower(declared), "-")
	for _, l := range s.Languages {
		if known, _, _ := strings.Cut(strings.ToLower(l), "-"); known == base {
			return l
		}
	}
	if len(s.Languages) > 0 {
		return ""
	}
	return declared
}

// temporary reports whether a page that failed so may be had at a later try.
func temporary(h Health) bool { return h.Lost() || h == ServerError || h == Blocked || h == Throttled }

// usePage makes the page the item's body and evidence.
func (d *delivery) usePage(it *Item, e freshEntry, page Response) {
	d.texts = append(d.texts, page.Body)
	c := page.Capture
	c.Unpinned = !d.source.Pins(c.FinalURL)
	it.Evidence = append(it.Evidence, c)
	if isPDF(page.Body) {
		d.usePaper(it, e, page)
		return
	}
	media := MediaOf(c.MediaType, page.Body)
	if media == "" {
		d.useContent(it, e, "the link leads to "+c.MediaType+", which is not read")
		return
	}
	it.Body = Body{Hash: c.Hash, MediaType: media}
	it.Revision = RevisionOf(plainTitle(it.Title), Essence(d.o.text(d.source, *it, page.Body)))
	if it.Published.IsZero() && d.o.PageDate != nil {
		it.Published, it.DateOnly = d.o.PageDate(d.source, page)
	}
}

// useContent makes what the list carries the item's body, or says why there is none.
func (d *delivery) useContent(it *Item, e freshEntry, missing string) {
	it.Revision = e.text()
	if strings.TrimSpace(e.Content) == "" {
		it.Body = Body{Missing: missing}
		return
	}
	text := []byte(e.Content)
	d.texts = append(d.texts, text)
	it.Body = Body{Hash: HashOf(text), MediaType: e.MediaType, Fragment: true}
	if !e.Full && !d.source.FullText {
		it.Notes = append(it.Notes, "only the list's own text: "+missing)
	}
}

// plainTitle is a title as far as a change in it matters.
func plainTitle(title string) string { return Spaced(title) }

// text returns what a page says, as far as it is to be told from other versions of it.
func (o PollerOptions) text(s Source, it Item, page []byte) string {
	if o.Text != nil {
		if text, err := o.Text(s, it, page); err == nil && strings.TrimSpace(text) != "" {
			return text
		}
	}
	return visible(page)
}

// MediaOf returns as what a body can be read, text/html, text/plain or application/pdf, whatever
// its server called it; "" for anything else.
func MediaOf(declared string, body []byte) string {
	if isPDF(body) {
		return paperMedia
	}
	switch declared {
	case "text/html", "application/xhtml+xml":
		return "text/html"
	case "text/plain", "", "application/octet-stream":
		if looksHTML(body) {
			return "text/html"
		}
		if declared == "text/plain" {
			return "text/plain"
		}
	}
	return ""
}

func looksHTML(b []byte) bool {
	head := strings.ToLower(string(b[:min(len(b), 1024)]))
	return strings.Contains(head, "<html") || strings.Contains(head, "<!doctype html")
}
