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
)

// MaxBytes is the size of the largest body that is read.
const MaxBytes = 16 << 20

// Errors of Text.
var (
	ErrTooLarge = errors.New("page is too large")
	ErrNotText  = errors.New("not a text")
)

// Text reads a body of the given media type, which may carry a charset parameter. A
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
	if bytes.HasPrefix(body, []byte("%PDF-")) ||
		bytes.IndexByte(body[:min(len(body), 512)], 0) >= 0 && !utf16(body) {
		return extract.PageText{}, fmt.Errorf("%s: %w", kind, ErrNotText)
	}
	text := decode(body, kind, params["charset"])
	if kind == "text/plain" {
		return extract.PageText{Text: strings.ReplaceAll(text, "\r\n", "\n")}, nil
	}
	doc, err := parse(text)
	if err != nil {
		return extract.PageText{Text: stripped(text)}, nil // nested deeper than any page needs
	}
	if fragment {
		return extract.PageText{Text: plain(doc.Find("body").Nodes)}, nil
	}
	out := extract.PageText{Title: title(doc, sel), Lang: language(doc),
		Published: published(doc, sel)}
	out.Text = plain(article(doc, sel))
	return out, nil
}

var _ extract.PageFunc = Text

// parse builds the tree; a depth no page needs is flattened before it can hurt.
func parse(text string) (*goquery.Document, error) {
	root, err := html.Parse(strings.NewReader(text))
	if err != nil {
		return nil, fmt.Errorf("parsing page: %w", err)
	}
	return goquery.NewDocumentFromNode(root), nil
}

// maxDepth is how deep the tree is walked; text below is left out.
const maxDepth = 400

// article returns the nodes that hold the text.
func article(doc *goquery.Document, sel ingest.Selectors) []*html.Node {
	if sel.Body != "" {
		if s := doc.Find(sel.Body); s.Length() > 0 {
			return s.Nodes
		}
	}
	body := doc.Find("body").Nodes
	if len(body) == 0 {
		return doc.Nodes
	}
	if best := densest(body[0]); best != nil {
		return []*html.Node{best}
	}
	return body
}

// title is the page's headline: the declared one, h1, og:title, the title element.
func title(doc *goquery.Document, sel ingest.Selectors) string {
	if sel.Title != "" {
		if t := line(doc.Find(sel.Title).First().Text()); t != "" {
			return t
		}
	}
	if h1 := doc.Find("h1"); h1.Length() == 1 {
		if t := line(h1.Text()); t != "" {
			return t
		}
	}
	for _, s := range []string{`meta[property="og:title"]`, `meta[name="twitter:title"]`} {
		if t := line(doc.Find(s).AttrOr("content", "")); t != "" {
			return t
		}
	}
	if t := line(doc.Find("article h1, main h1, h1").First().Text()); t != "" {
		return t
	}
	return line(doc.Find("title").First().Text())
}

func line(s string) string { return strings.Join(strings.Fields(s), " ") }

// language is what the page declares, or empty.
func language(doc *goquery.Document) string {
	lang := doc.Find("html").AttrOr("lang", "")
	if lang == "" {
		lang = doc.Find("html").AttrOr("xml:lang", "")
	}
	if lang == "" {
		lang = doc.Find(`meta[http-equiv="content-language"], meta[property="og:locale"]`).AttrOr("content", "")
	}
	lang = strings.ReplaceAll(strings.TrimSpace(lang), "_", "-")
	if len(lang) > 20 || strings.ContainsAny(lang, " ,;") {
		return ""
	}
	return lang
}
