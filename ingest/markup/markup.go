// Package markup parses HTML whose author is not to be trusted.
//
// Guarantees. What a page costs is bounded before a tree is made of it: elements, attributes and
// the copies that the rules for unclosed formatting call for (HTML §13.2.4.3) are counted first,
// in one pass that keeps nothing. Within the bounds the tree is the one that a browser makes.
package markup

import (
	"bytes"
	"errors"
	"fmt"

	"golang.org/x/net/html"
)

// ErrTooBusy is wrapped by the error for a page that would cost more than any page needs.
var ErrTooBusy = errors.New("more markup than any page needs")

const (
	maxElements   = 60_000
	maxAttributes = 300_000
	maxToken      = 2 << 20   // bytes of one tag, one text or one script
	maxCopies     = 300_000   // of formatting elements, at worst
	maxJoined     = 256 << 20 // bytes copied when texts grow piece by piece
	maxOpen       = 512       // elements open at once: the parser allows no more
)

// Parse returns the tree of a page.
func Parse(page []byte) (*html.Node, error) {
	if err := count(page); err != nil {
		return nil, err
	}
	root, err := html.Parse(bytes.NewReader(page))
	if err != nil {
		return nil, fmt.Errorf("parsing page: %w", err)
	}
	return root, nil
}

// A tally is what was counted of a page.
type tally struct {
	elements, attributes int
	formatting, most     int  // formatting elements that are open, and were at once
	run, joined          int  // bytes of a text that may still grow, and of all copies of such
	choosing             bool // within a select, where tags are passed over
}

func count(page []byte) error {
	z := html.NewTokenizer(bytes.NewReader(page))
	z.SetMaxBuf(maxToken)
	var t tally
	for {
		switch z.Next() {
		case html.ErrorToken:
			if errors.Is(z.Err(), html.ErrBufferExceeded) {
				return fmt.Errorf("a piece of more than %d bytes: %w", maxToken, ErrTooBusy)
			}
			return nil
		case html.TextToken: // a script in a drawing is no script: what looks like tags becomes some
			t.elements += bytes.Count(z.Raw(), []byte("<"))
			t.joined += t.run
			t.run += len(z.Raw())
		case html.StartTagToken, html.SelfClosingTagToken:
			t.start(z)
		case html.EndTagToken:
			name, _ := z.TagName()
			if formatting[string(name)] {
				t.formatting = max(t.formatting-1, 0)
			}
			t.choosing = t.choosing && string(name) != "select"
		}
		if t.tooBusy() {
			return fmt.Errorf("%d elements with %d attributes: %w", t.elements, t.attributes, ErrTooBusy)
		}
	}
}

func (t *tally) tooBusy() bool {
	return t.elements > maxElements || t.attributes > maxAttributes || t.joined > maxJoined ||
		min(t.most, maxOpen)*t.elements > maxCopies
}

func (t *tally) start(z *html.Tokenizer) {
	t.elements++
	name, more := z.TagName()
	t.choosing = t.choosing || string(name) == "select"
	if parts[string(name)] && !t.choosing {
		t.run = 0
	}
	if formatting[string(name)] {
		t.formatting++
		t.most = max(t.most, t.formatting)
	}
	for more && t.attributes <= maxAttributes {
		_, _, more = z.TagAttr()
		t.attributes++
	}
}

// formatting are the elements that are opened again where they were not closed.
var formatting = map[string]bool{
	"a": true, "b": true, "big": true, "code": true, "em": true, "font": true, "i": true, "nobr": true, "s": true, "small": true,
	"strike": true, "strong": true, "tt": true, "u": true,
}

// parts are elements that always part the text before them from the text behind. A tag that is
// passed over, or moved, does not: the parser then copies what it has of the text for each piece.
var parts = map[string]bool{
	"p": true, "div": true, "span": true, "a": true, "b": true, "i": true, "em": true, "strong": true, "li": true, "ul": true, "ol": true,
	"h1": true, "h2": true, "h3": true, "h4": true, "h5": true, "h6": true, "br": true, "img": true, "section": true, "article": true,
	"main": true, "header": true, "footer": true, "nav": true, "aside": true, "dl": true, "dt": true, "dd": true, "font": true, "small": true,
	"time": true, "blockquote": true, "figure": true, "button": true, "label": true, "svg": true, "path": true,
	"u": true, "sup": true, "sub": true, "center": true, "hr": true, "picture": true, "iframe": true, "video": true,
}
