package page

import (
	"bytes"
	"errors"
	"fmt"
	"mime"
	"strings"

	"github.com/PuerkitoBio/goquery"
	"golang.org/x/net/html"

	"nongrata/extract"
	"nongrata/ingest"
	"nongrata/ingest/charset"
	"nongrata/ingest/markup"
	"nongrata/ingest/pdf"
)

// MaxBytes is the size of the largest body that is read.
const MaxBytes = 16 << 20

// maxText is how much of a text is read, in bytes: some three hundred pages of print. What a
// release tells stands at its beginning.
const maxText = 1 << 20

// capped cuts a text between two letters.
func capped(s string) string {
	if len(s) <= maxText {
		return s
	}
	return strings.ToValidUTF8(s[:maxText], "")
}

// Errors of Text.
var (
	ErrTooLarge = errors.New("page is too large")
	ErrNotText  = errors.New("not a text")
)

// Text reads a body of the given media type, which may carry a charset parameter; a PDF is told
// by its first bytes. A
// fragment is taken whole; of a page the article. It is an extract.PageFunc.
func Text(body []byte, mediaType string, fragment bool, sel ingest.Selectors) (extract.PageText,
	error) {
	if len(body) > MaxBytes {
		return extract.PageText{}, fmt.Errorf("%d bytes: %w", len(body), ErrTooLarge)
	}
	kind, params, err := mime.ParseMediaType(mediaType)
	if err != nil {
		kind, params = strings.TrimSpace(mediaType), nil
	}
	if pdf.Is(body[:min(len(body), 16)]) {
		return paper(body)
	}
	decoded := charset.Decode(body, charset.Hint{HTTP: params["charset"]})
	text := decoded.UTF8
	if bytes.IndexByte(text[:min(len(text), 512)], 0) >= 0 {
		return extract.PageText{}, fmt.Errorf("%s: %w", kind, ErrNotText)
	}
	if kind == "text/plain" {
		return extract.PageText{Text: strings.ReplaceAll(capped(string(text[:min(len(text), 2*maxText)])), "\r\n", "\n")}, nil
	}
	doc, err := markup.Parse(text)
	if err != nil {
		return extract.PageText{Text: capped(stripped(string(text[:min(len(text), 4*maxText)])))}, nil // deeper or busier than any page needs
	}
	if fragment {
		o := outlineOf(doc)
		return extract.PageText{Text: capped(o.plain([]*html.Node{o.body}))}, nil
	}
	p := &reader{outline: outlineOf(doc), root: doc, sel: sel}
	p.ld = linked(p.outline.ld)
	out := extract.PageText{Title: p.title(), Lang: p.language(), Published: p.published()}
	if out.Published == "" {
		out.Dated = p.dated()
	}
	out.Text = p.article()
	if sel.Body == "" && len(out.Text)*3 < len(p.ld.body) {
		out.Text = p.ld.body // the page shows a teaser, or is drawn by a script
	}
	out.Text = capped(out.Text)
	return out, nil
}

// paper reads a PDF. Its day is left to who fetched it: many are made when they are asked for.
func paper(body []byte) (extract.PageText, error) {
	d, err := pdf.Read(body)
	if err != nil {
		return extract.PageText{}, fmt.Errorf("%w: %w", ErrNotText, err)
	}
	return extract.PageText{Title: d.Title, Text: d.Text}, nil
}

// A reader reads one parsed page.
type reader struct {
	*outline
	root *html.Node
	ld   linkedData
	sel  ingest.Selectors
}

// find returns the elements that a declared selector names; none when it is empty or is no
// selector.
func (p *reader) find(selector string) *goquery.Selection {
	if selector == "" {
		return &goquery.Selection{}
	}
	return goquery.NewDocumentFromNode(p.root).Find(selector)
}

var _ extract.PageFunc = Text

// maxDepth is how deep the tree is walked; text below is left out.
const maxDepth = 400

// article returns the text of the page.
func (p *reader) article() string {
	d := p.density
	d.holds(p.headline())
	if s := p.find(p.sel.Body); s.Length() > 0 {
		return d.plain(s.Nodes)
	}
	text := d.best(p.body)
	if len(text)*4 < d.most {
		d.keep = true
		if again := d.best(p.body); len(again) > 2*len(text) && len(again) >= longArticle {
			text = again
		}
	}
	return text
}

// longArticle is the least, in bytes, for which parts that are named as noise are believed to be
// the article: below it the article may well be short.
const longArticle = 800

// best is the text of the densest part.
func (d *density) best(root *html.Node) string {
	if n := d.densest(root); n != nil {
		return d.plain([]*html.Node{n})
	}
	return d.plain([]*html.Node{root})
}

func line(s string) string { return strings.Join(strings.Fields(s), " ") }

// language is what the page declares, or empty.
func (p *reader) language() string {
	lang := p.lang
	for _, name := range []string{"content-language", "og:locale"} {
		if lang == "" {
			lang = p.metas[name]
		}
	}
	lang = strings.ReplaceAll(strings.TrimSpace(lang), "_", "-")
	if len(lang) > 20 || strings.ContainsAny(lang, " ,;") {
		return ""
	}
	return lang
}
